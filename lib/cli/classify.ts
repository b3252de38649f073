import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import { readTextLine } from '@/lib/domain/classify/line';
import type { PlaceFinder } from '@/lib/domain/classify/reading';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Locale } from '@/lib/domain/vocabulary';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { classifyTexts } from '@/lib/strings/classify';
import { runCommand } from './command';
import { whyUnreadable } from './explain-failure';
import { linesOf } from './lines';
import { ownWordsOf } from './own-words';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await runCommand({
  texts: classifyTexts,
  options: { area: { type: 'string', multiple: true }, words: { type: 'string' } },
  explain: (error, locale) => classifyTexts[locale].unreadable(whyUnreadable(error)),
  run: async ({ values, texts, locale }) => {
    if (fstatSync(process.stdin.fd).isDirectory()) throw new Error('EISDIR');
    const directory = await shippedPlaceDirectory();
    const unknown = values.area?.find((code) => directory.get(code) === undefined);
    if (unknown !== undefined) {
      console.error(texts.noSuchPlace(unknown));
      return 2;
    }
    const areas = directory.withPast(values.area ?? provincesOfToday(directory));
    const lexicon = lexiconOf((await ownWordsOf(values.words)).words);
    const { read, rejected } = await classifyLines(directory.finder(areas), lexicon, locale);
    console.error(texts.done(read, rejected));
    return 0;
  },
});

/** One reading a line to stdout, broken lines to stderr; waits for whoever reads stdout. */
async function classifyLines(
  places: PlaceFinder,
  { rules, version }: LexiconInUse,
  locale: Locale,
): Promise<{ read: number; rejected: number }> {
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
    const reading = classify(given.text, { places, rules });
    if (!process.stdout.write(`${JSON.stringify({ id: given.id, ...reading, version })}\n`)) {
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
