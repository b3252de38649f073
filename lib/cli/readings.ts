import { createHash } from 'node:crypto';
import { type ClassifyOptions, classify } from '@/lib/domain/classify/classify';
import { readTextLine } from '@/lib/domain/classify/line';
import { brokenTexts, wardsIn } from '@/lib/domain/measure/broken-texts';
import { renderings } from '@/lib/domain/measure/renderings';
import { readingsTexts } from '@/lib/strings/readings';
import { runCommand } from './command';
import { whyUnreadable } from './explain-failure';
import { openInput } from './files';
import { linesOf } from './lines';

/**
 * Prints one hash over all readings of the texts of JSONL files, of their other spellings, and of broken texts made of their
 * words, so that two checkouts are compared by a line each. Of the same files it is the same wherever nothing is read otherwise.
 */
await runCommand({
  texts: readingsTexts,
  options: {},
  names: [1, Number.POSITIVE_INFINITY],
  explain: (error, locale) => readingsTexts[locale].unreadable(whyUnreadable(error)),
  run: async ({ names }) => {
    console.log(JSON.stringify(await readAll(names)));
    return 0;
  },
});

async function readAll(files: readonly string[]) {
  /** So many texts behind one another make a long one. */
  const together = 50;
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
  for await (const line of linesOf(await openInput(file))) {
    const given = readTextLine(line);
    if (given !== null && 'text' in given) texts.push(given.text);
  }
  return texts;
}
