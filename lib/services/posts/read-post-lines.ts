import { Utf8Reader } from '@/lib/domain/intake/bad-bytes';
import { columnsAsRead, type TableColumns } from '@/lib/domain/intake/columns';
import { detectEncoding } from '@/lib/domain/intake/encoding';
import { kindBySignature, kindOfOldOffice, kindOfText } from '@/lib/domain/intake/file-kind';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { recordsIn } from '@/lib/domain/intake/json-records';
import { isByNames, jsonShapeOf } from '@/lib/domain/intake/json-shape';
import { unicodeOf } from '@/lib/domain/intake/legacy-spelling';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { peek, peekItem } from './peek';
import { readCsvLines } from './read-csv-lines';
import { readJsonItems } from './read-json-items';
import { readJsonLines } from './read-json-lines';
import { readSheetLines } from './read-sheet-lines';

/** A sheet of a workbook that is read: how many rows stand under its heading. */
export type ReadSheet = { readonly name: string; readonly rows: number; readonly heading: readonly string[] };
export type OtherSheet = Pick<ReadSheet, 'name' | 'rows'> & { readonly hidden?: boolean };

/**
 * A file opened for reading. `heading` is the line of column names to put above rejected lines, null for JSON; `headings` are
 * those names, `delimiter` what stands between cells of rejected lines. `sheets` of a workbook are read, `otherSheets` hold
 * something and are not.
 */
export type PostSource = {
  readonly format: 'jsonl' | 'json' | 'csv' | 'xlsx';
  readonly encoding: string;
  readonly heading: string | null;
  readonly headings: readonly string[];
  readonly delimiter: string | null;
  readonly sheets: readonly ReadSheet[];
  readonly otherSheets: readonly OtherSheet[];
  readonly lines: AsyncIterable<PostLine>;
};

export type ReadingAsked = {
  readonly signal?: AbortSignal;
  readonly columns?: TableColumns;
  readonly reading?: FileReading;
};

const mostOldOffice = 50 * 1024 * 1024;
const asLatin = 'windows-1252';

/**
 * Opens posts by their content, whatever the file is called: JSONL, JSON with lists of records wherever in an envelope, CSV with
 * any usual delimiter and line end, XLSX; in UTF-8, UTF-16, Windows-1258 or -1252. Lines come one by one; only XLSX is held whole.
 * `reading` says how its sender wants it read. Throws `InvalidInput` (field `file`) naming what the file is when it cannot be read at
 * all or holds no rows. `signal` stops what is done with an XLSX once its bytes are there. Tables of something else than posts say
 * what their `columns` are called.
 */
export async function readPostLines(bytes: AsyncIterable<Uint8Array>, asked: ReadingAsked = {}): Promise<PostSource> {
  const { signal, reading = {}, columns = columnsAsRead(reading) } = asked;
  const opened = await openFile(bytes, { signal, columns, reading });
  if (columns.mayBeEmpty || opened.format === 'xlsx') return opened;
  const lines = await peekItem(opened.lines);
  if (lines === null) throw refusedFile('file_has_no_rows', { value: opened.headings.join(', ').slice(0, 200) });
  return { ...opened, lines };
}

type Asked = { readonly signal?: AbortSignal; readonly columns: TableColumns; readonly reading: FileReading };

async function openFile(bytes: AsyncIterable<Uint8Array>, asked: Asked): Promise<PostSource> {
  const { head, more, all } = await peek(bytes);
  const { oldFont, sheets } = asked.reading;
  const signature = kindBySignature(head);
  if (signature === 'zip') return inUnicode(await readSheetLines(all, { ...asked, sheets }), oldFont);
  if (signature === 'old_office') throw refusedFile(`file_is_${kindOfOldOffice(await firstOf(all))}`);
  if (signature) throw refusedFile(signature === 'empty' ? 'file_empty' : `file_is_${signature}`);
  const seen = detectEncoding(head, more);
  const isOldFont = 'refused' in seen && seen.refused !== 'unknown' && oldFont !== undefined && oldFont !== 'none';
  if ('refused' in seen && !isOldFont) throw refusedFile(`file_${seen.refused}`);
  const { name, skip } = 'refused' in seen ? { name: asLatin, skip: 0 } : seen;
  const text = new TextDecoder(name).decode(head.subarray(skip), { stream: true });
  const encoding = 'refused' in seen ? seen.refused : name;
  const kind = kindOfText(text);
  if (kind === 'empty' && head.length === more.length && head.length < 65_536) throw refusedFile('file_empty');
  if (kind !== 'json' && kind !== 'csv' && kind !== 'jsonl' && kind !== 'empty') throw refusedFile(`file_is_${kind}`);
  const pieces = decode(all, name, skip);
  const none = { sheets: [], otherSheets: [] };
  if (kind !== 'json')
    return inUnicode({ ...(await readCsvLines(pieces, text, asked.columns)), ...none, encoding }, oldFont);
  const found = recordsIn(text, isByNames);
  const records = found && isByNames(found) ? null : found;
  const shape = records ? 'lists' : jsonShapeOf(text);
  const lines = shape === 'lines' ? readJsonLines(pieces) : readJsonItems(pieces, shape, records);
  const format = shape === 'lines' ? 'jsonl' : 'json';
  return inUnicode({ format, encoding, heading: null, headings: [], delimiter: null, ...none, lines }, oldFont);
}

async function firstOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    parts.push(part);
    length += part.length;
    if (length > mostOldOffice) break;
  }
  return Buffer.concat(parts);
}

/** What was written for an old font, names and values, in Unicode; lines stay as they were sent, for mending. */
function inUnicode(source: PostSource, font: FileReading['oldFont']): PostSource {
  if (font === undefined || font === 'none') return source;
  const read = (value: unknown) => (typeof value === 'string' ? unicodeOf(value, font) : value);
  async function* lines() {
    for await (const line of source.lines) {
      const { record } = line;
      if (!record) yield line;
      else {
        const values = Object.entries(record).map(([name, value]) => [unicodeOf(name, font), read(value)] as const);
        yield { ...line, record: Object.fromEntries(values) };
      }
    }
  }
  return { ...source, headings: source.headings.map((name) => unicodeOf(name, font)), lines: lines() };
}

async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: string, skip: number): AsyncGenerator<string> {
  const decoder = encoding === 'utf-8' ? new Utf8Reader() : wideReader(encoding);
  let left = skip;
  for await (const chunk of bytes) {
    const piece = decoder.push(left > 0 ? chunk.subarray(left) : chunk);
    left = Math.max(0, left - chunk.length);
    if (piece !== '') yield withoutNulls(piece);
  }
  const last = decoder.end();
  if (last !== '') yield withoutNulls(last);
}

/** Zeros that fill up a file, or a field of one, say nothing. */
const withoutNulls = (text: string) => (text.includes('\u0000') ? text.replaceAll('\u0000', '') : text);

function wideReader(encoding: string): Pick<Utf8Reader, 'push' | 'end'> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { push: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}
