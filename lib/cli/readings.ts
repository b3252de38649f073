import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ClassifyOptions, classify } from '@/lib/domain/classify/classify';
import { readTextLine } from '@/lib/domain/classify/line';
import { brokenTexts, wardsIn } from '@/lib/domain/measure/broken-texts';
import { renderings } from '@/lib/domain/measure/renderings';
import type { Locale } from '@/lib/domain/vocabulary';
import { readingsTexts } from '@/lib/strings/readings';
import { whyUnreadable } from './explain-failure';
import { linesOf } from './lines';

/**
 * Prints one hash over all readings of the texts of JSONL files, of their other spellings, and of broken texts made of their
 * words, so that two checkouts are compared by a line each. Of the same files it is the same wherever nothing is read otherwise.
 */
const options = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
/** So many texts behind one another make a long one. */
const together = 50;

let locale: Locale = 'vi';
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(readingsTexts[locale].unreadable(whyUnreadable(error)));
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given?.values.lang === 'en') locale = 'en';
  if (!given || given.values.help || given.positionals.length === 0) {
    console.error(readingsTexts[locale].usage);
    return given?.values.help ? 0 : 2;
  }
  console.log(JSON.stringify(await readAll(given.positionals)));
  return 0;
}

async function readAll(files: readonly string[]) {
  const hash = createHash('sha256');
  let readings = 0;
  const read = (text: string, options?: ClassifyOptions) => {
    const reading = classify(text, options);
    readings++;
    hash.update(`${JSON.stringify(reading)}\n`);
    return reading;
  };
  const texts: string[] = [];
  for (const file of files) texts.push(...(await textsOf(file)));
  for (const text of texts) {
    const { reasons } = read(text);
    read(text, { places: wardsIn });
    read(text, { without: reasons.slice(0, 1) });
    for (const render of Object.values(renderings)) read(render(text));
  }
  for (let at = 0; at < texts.length; at += together) read(texts.slice(at, at + together).join('\n'));
  read(texts.join(' '));
  for (const text of brokenTexts(texts)) read(text);
  return { texts: texts.length, renderings: Object.keys(renderings).length, readings, sha256: hash.digest('hex') };
}

async function textsOf(file: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of linesOf(createReadStream(resolve(process.env.INIT_CWD ?? '.', file)))) {
    const given = readTextLine(line);
    if (given !== null && 'text' in given) texts.push(given.text);
  }
  return texts;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}
