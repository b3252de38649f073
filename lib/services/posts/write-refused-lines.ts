import type { RefusedLine, RefusedLines } from '@/lib/domain/intake/refused-lines';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { writeWorkbook } from '../exports/write-workbook';

/** Refused lines as the bytes or text of a file, written as they come; nothing of them is kept. */
export function writeRefusedLines(
  viewer: Viewer,
  form: RefusedLines,
  lines: AsyncIterable<RefusedLine>,
): AsyncGenerator<string | Uint8Array> {
  allow(viewer, 'post.ingest');
  return form.extension === 'xlsx' ? writeWorkbook(form, rowsOf(form, lines)) : textOf(form, lines);
}

type Form<Extension> = Extract<RefusedLines, { extension: Extension }>;

async function* rowsOf({ cells }: Form<'xlsx'>, lines: AsyncIterable<RefusedLine>) {
  for await (const line of lines) yield [cells(line)];
}

async function* textOf({ begin, line }: Form<'csv' | 'jsonl'>, lines: AsyncIterable<RefusedLine>) {
  yield begin;
  for await (const one of lines) yield line(one);
}
