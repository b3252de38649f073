import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureRedaction, readPlanted, type Share } from '@/lib/domain/measure/redaction';
import { redactionMeasureTexts } from '@/lib/strings/redaction-measure';
import { whyUnreadable } from './explain-failure';
import { linesOf } from './lines';
import { toReadableJson } from './print-json';

/** Measures what redaction hides and what it leaves; `--help` says how. */
const options = {
  planted: { type: 'string' },
  kept: { type: 'string' },
  list: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const golden = resolve(import.meta.dirname, '../../tests/golden/redaction');

let texts = redactionMeasureTexts.vi;
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(texts.unreadable(whyUnreadable(error)));
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given?.lang === 'en') texts = redactionMeasureTexts.en;
  if (!given || given.help) {
    console.error(texts.usage);
    return given ? 0 : 2;
  }
  const own = given.planted === undefined && given.kept === undefined;
  const plantedFile = own ? resolve(golden, 'planted.jsonl') : fromHere(given.planted);
  const keptFile = own ? resolve(golden, 'kept.txt') : fromHere(given.kept);
  const planted = await readLines(plantedFile, readPlanted);
  const kept = await readLines(keptFile, (text) => (text.trim() === '' ? null : { text }));
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
async function readLines<T extends object>(file: string | null, read: (line: string) => T | 'broken' | null) {
  const found: (T & { readonly line: number })[] = [];
  if (file === null) return found;
  let number = 0;
  for await (const line of linesOf(createReadStream(file))) {
    number++;
    const row = read(line);
    if (row === 'broken') console.error(texts.broken(file, number));
    else if (row !== null) found.push({ ...row, line: number });
  }
  return found;
}

/** npm runs commands in the project's folder; a relative path is meant from where the person stands. */
function fromHere(file: string | undefined): string | null {
  return file === undefined ? null : resolve(process.env.INIT_CWD ?? '.', file);
}

function rounded({ n, hits, share, interval95 }: Share) {
  return { n, hits, share: toThree(share), interval95: interval95.map(toThree) };
}

function toThree(part: number): number {
  return Math.round(part * 1000) / 1000;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
