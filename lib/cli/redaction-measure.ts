import { resolve } from 'node:path';
import { measureRedaction, readPlanted, type Share } from '@/lib/domain/measure/redaction';
import { redactionMeasureTexts } from '@/lib/strings/redaction-measure';
import { runCommand } from './command';
import { whyUnreadable } from './explain-failure';
import { openInput } from './files';
import { linesOf } from './lines';
import { toReadableJson } from './print-json';

/** Measures what redaction hides and what it leaves; `--help` says how. */
const golden = resolve(import.meta.dirname, '../../tests/golden/redaction');

await runCommand({
  texts: redactionMeasureTexts,
  options: { planted: { type: 'string' }, kept: { type: 'string' }, list: { type: 'boolean' } },
  explain: (error, locale) => redactionMeasureTexts[locale].unreadable(whyUnreadable(error)),
  run: ({ values, texts }) => measure(values, texts),
});

type Asked = { readonly planted?: string; readonly kept?: string; readonly list?: boolean };
type Texts = (typeof redactionMeasureTexts)['vi'];

async function measure(given: Asked, texts: Texts): Promise<number> {
  const own = given.planted === undefined && given.kept === undefined;
  const files = own ? { planted: resolve(golden, 'planted.jsonl'), kept: resolve(golden, 'kept.txt') } : given;
  const planted = await readLines(files.planted, readPlanted, texts);
  const kept = await readLines(files.kept, (text) => (text.trim() === '' ? null : { text }), texts);
  if (planted.length + kept.length === 0) {
    console.error(texts.nothing);
    return 1;
  }
  const { all, kinds, kept: left, misses } = measureRedaction(planted, kept);
  const report = {
    all: planted.length > 0 ? rounded(all) : undefined,
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, share]) => [kind, rounded(share)])),
    kept: kept.length > 0 ? rounded(left) : undefined,
    misses: given.list ? misses : undefined,
  };
  console.log(toReadableJson(report));
  return 0;
}

/** What the lines of a file say, each with its number; says which could not be read. */
async function readLines<T extends object>(
  file: string | undefined,
  read: (line: string) => T | 'broken' | null,
  texts: Texts,
) {
  const found: (T & { readonly line: number })[] = [];
  if (file === undefined) return found;
  let number = 0;
  for await (const line of linesOf(await openInput(file))) {
    number++;
    const row = read(line);
    if (row === 'broken') console.error(texts.broken(file, number));
    else if (row !== null) found.push({ ...row, line: number });
  }
  return found;
}

function rounded({ n, hits, share, interval95 }: Share) {
  return { n, hits, share: toThree(share), interval95: interval95.map(toThree) };
}

function toThree(part: number): number {
  return Math.round(part * 1000) / 1000;
}
