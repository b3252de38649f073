import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classify } from '@/lib/domain/classify/classify';
import { readTextLine } from '@/lib/domain/classify/line';
import type { PlaceFinder } from '@/lib/domain/classify/reading';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Locale } from '@/lib/domain/vocabulary';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { classifyTexts } from '@/lib/strings/classify';
import { whyUnreadable } from './explain-failure';
import { linesOf } from './lines';

const options = {
  area: { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

let locale: Locale = 'vi';
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(classifyTexts[locale].unreadable(whyUnreadable(error)));
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const values = readArguments(args);
  if (values?.lang === 'en') locale = 'en';
  const texts = classifyTexts[locale];
  if (!values || values.help) {
    console.error(texts.usage);
    return values ? 0 : 2;
  }
  if (fstatSync(process.stdin.fd).isDirectory()) throw new Error('EISDIR');
  const directory = await shippedPlaceDirectory();
  const unknown = values.area?.find((code) => directory.get(code) === undefined);
  if (unknown !== undefined) {
    console.error(texts.noSuchPlace(unknown));
    return 2;
  }
  const { read, rejected } = await classifyLines(
    directory.finder(directory.withPast(values.area ?? provincesOfToday(directory))),
  );
  console.error(texts.done(read, rejected));
  return 0;
}

/** One reading a line to stdout, broken lines to stderr; waits for whoever reads stdout. */
async function classifyLines(places: PlaceFinder): Promise<{ read: number; rejected: number }> {
  const { problems } = classifyTexts[locale];
  let read = 0;
  let rejected = 0;
  for await (const line of linesOf(process.stdin)) {
    read++;
    const given = readTextLine(line);
    if (given === null) continue;
    if ('problem' in given) {
      rejected++;
      process.stderr.write(`${JSON.stringify({ line: read, error: problems[given.problem] })}\n`);
      continue;
    }
    const reading = classify(given.text, { places });
    if (!process.stdout.write(`${JSON.stringify({ id: given.id, ...reading, version: lexiconVersion() })}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
  return { read, rejected };
}

function provincesOfToday(directory: PlaceDirectory): string[] {
  return directory.atlas.all
    .filter((place) => place.level === 'province' && place.validTo === null)
    .map(({ key }) => key);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
