import { InvalidInput } from '@/lib/domain/errors';
import { postColumns, type TableColumns } from '@/lib/domain/intake/columns';
import { detectEncoding } from '@/lib/domain/intake/encoding';
import { kindBySignature, kindOfText } from '@/lib/domain/intake/file-kind';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { readCsvLines } from './read-csv-lines';
import { readJsonItems } from './read-json-items';
import { readJsonLines } from './read-json-lines';
import { readSheetLines } from './read-sheet-lines';

/** A file opened for reading. `heading` is the line of column names to put above rejected lines, null for JSON. */
export type PostSource = {
  readonly format: 'jsonl' | 'json' | 'csv' | 'xlsx';
  readonly encoding: string;
  readonly heading: string | null;
  /** The names of the columns as they stand; null for JSON, whose records each have their own. */
  readonly headings: readonly string[] | null;
  readonly lines: AsyncIterable<PostLine>;
};

export type OpeningHow = {
  /** Stops what is done with an XLSX once its bytes are there. */
  readonly signal?: AbortSignal;
  /** What a table of something else than posts calls its columns. */
  readonly columns?: TableColumns;
  readonly reading?: FileReading;
};

const headBytes = 65_536;

/**
 * Opens posts by their content, whatever the file is called: JSONL, a JSON array (or `{"posts": […]}`), CSV with any
 * usual delimiter, XLSX; in UTF-8, UTF-16 or Windows-1258. Lines come one by one; only XLSX is held whole. Throws
 * `InvalidInput` (field `file`) naming what the file is when it cannot be read at all.
 */
export async function readPostLines(
  bytes: AsyncIterable<Uint8Array>,
  { signal, reading, columns = postColumns(reading) }: OpeningHow = {},
): Promise<PostSource> {
  const { head, all } = await peek(bytes, headBytes);
  const signature = kindBySignature(head);
  if (signature === 'zip') return readSheetLines(all, columns, signal);
  if (signature) throw refused(signature === 'empty' ? 'file_empty' : `file_is_${signature}`);
  const encoding = detectEncoding(head);
  if ('refused' in encoding) throw refused(`file_${encoding.refused}`);
  const text = new TextDecoder(encoding.name).decode(head.subarray(encoding.skip), { stream: true });
  const kind = kindOfText(text);
  if (kind === 'empty' && head.length < headBytes) throw refused('file_empty');
  if (kind === 'binary' || kind === 'web_page') throw refused(`file_is_${kind}`);
  const pieces = decode(all, encoding.name, encoding.skip);
  if (kind === 'csv') return { ...(await readCsvLines(pieces, text, columns)), encoding: encoding.name };
  const lines = kind === 'json' ? readJsonItems(pieces) : readJsonLines(pieces);
  return { format: kind === 'json' ? 'json' : 'jsonl', encoding: encoding.name, heading: null, headings: null, lines };
}

const refused = (code: string) => new InvalidInput([{ field: 'file', code }]);

/** The first bytes, and everything including them. */
async function peek(bytes: AsyncIterable<Uint8Array>, wanted: number) {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < wanted && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      held.push(next.value);
      length += next.value.length;
    }
  }
  async function* all() {
    try {
      yield* held;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(held).subarray(0, wanted), all: all() };
}

async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: string, skip: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let left = skip;
  for await (const chunk of bytes) {
    const piece = decoder.decode(left > 0 ? chunk.subarray(left) : chunk, { stream: true });
    left = Math.max(0, left - chunk.length);
    if (piece !== '') yield piece;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
