import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTextLine } from '@/lib/domain/classify/line';
import { listReader } from '@/lib/domain/classify/list-reader';
import type { LexiconProblem } from '@/lib/domain/lexicon/check-lexicon';
import { entryCounts, examineLexicon, stopsReading } from '@/lib/domain/lexicon/examine-lexicon';
import { FrequentEntries } from '@/lib/domain/lexicon/frequent-entries';
import { flagRules, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';
import type { Locale } from '@/lib/domain/vocabulary';
import { lexiconCheckTexts } from '@/lib/strings/lexicon-check';
import { whyUnreadable } from './explain-failure';
import { linesOf } from './lines';

/** Checks the shipped word lists; `--help` says how. */
const options = {
  corpus: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

let locale: Locale = 'vi';
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(lexiconCheckTexts[locale].unreadable(whyUnreadable(error)));
  return 2;
});

async function main(args: readonly string[]): Promise<number> {
  const values = readArguments(args);
  if (values?.lang === 'en') locale = 'en';
  const texts = lexiconCheckTexts[locale];
  if (!values || values.help) {
    console.error(texts.usage);
    return values ? 0 : 2;
  }
  const examined = examineLexicon(lexiconFiles, flagRules, listReader);
  const corpus =
    values.corpus === undefined ? null : examined.some(stopsReading) ? 'unread' : await countIn(values.corpus);
  const problems = corpus === null || corpus === 'unread' ? examined : [...examined, ...corpus.problems];
  for (const problem of problems) console.log(lineFor(problem));
  const counts = entryCounts(lexiconFiles);
  const entries = Object.values(counts).reduce((sum, n) => sum + n, 0);
  console.log(texts.done({ entries, counts, problems: problems.length, corpus }));
  return problems.length === 0 ? 0 : 1;
}

function lineFor({ kind, code, phrase, problem, other, share, past }: LexiconProblem): string {
  return [kind, code, phrase, problem, lexiconCheckTexts[locale].advice[problem](other, share, past)].join('\t');
}

async function countIn(file: string) {
  const found = new FrequentEntries(entriesOf(lexiconFiles, listReader.spell), listReader.read);
  let broken = 0;
  for await (const line of linesOf(createReadStream(resolve(process.env.INIT_CWD ?? '.', file)))) {
    const given = readTextLine(line);
    if (given === null) continue;
    if ('problem' in given) broken++;
    else found.add(given.text);
  }
  return { texts: found.texts, isEnough: found.isEnough, broken, problems: found.problems() };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
