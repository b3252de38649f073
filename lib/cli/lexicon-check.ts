import { createReadStream } from 'node:fs';
import { readTextLine } from '@/lib/domain/classify/line';
import { listReader } from '@/lib/domain/classify/list-reader';
import type { LexiconProblem } from '@/lib/domain/lexicon/check-lexicon';
import { entryCounts, examineLexicon, stopsReading } from '@/lib/domain/lexicon/examine-lexicon';
import { FrequentEntries } from '@/lib/domain/lexicon/frequent-entries';
import { flagRules, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';
import type { Locale } from '@/lib/domain/vocabulary';
import { lexiconCheckTexts } from '@/lib/strings/lexicon-check';
import { runCommand } from './command';
import { whyUnreadable } from './explain-failure';
import { fromHere } from './from-here';
import { linesOf } from './lines';

/** Checks the shipped word lists; `--help` says how. */
await runCommand({
  texts: lexiconCheckTexts,
  options: { corpus: { type: 'string' } },
  explain: (error, locale) => lexiconCheckTexts[locale].unreadable(whyUnreadable(error)),
  failed: 2,
  run: async ({ values, texts, locale }) => {
    const examined = examineLexicon(lexiconFiles, flagRules, listReader);
    const corpus =
      values.corpus === undefined ? null : examined.some(stopsReading) ? 'unread' : await countIn(values.corpus);
    const problems = corpus === null || corpus === 'unread' ? examined : [...examined, ...corpus.problems];
    for (const problem of problems) console.log(lineFor(problem, locale));
    const counts = entryCounts(lexiconFiles);
    const entries = Object.values(counts).reduce((sum, n) => sum + n, 0);
    console.log(texts.done({ entries, counts, problems: problems.length, corpus }));
    return problems.length === 0 ? 0 : 1;
  },
});

function lineFor({ kind, code, phrase, problem, other, share, past }: LexiconProblem, locale: Locale): string {
  return [kind, code, phrase, problem, lexiconCheckTexts[locale].advice[problem](other, share, past)].join('\t');
}

async function countIn(file: string) {
  const found = new FrequentEntries(entriesOf(lexiconFiles, listReader.spell), listReader.read);
  let broken = 0;
  for await (const line of linesOf(createReadStream(fromHere(file)))) {
    const given = readTextLine(line);
    if (given === null) continue;
    if ('problem' in given) broken++;
    else found.add(given.text);
  }
  return { texts: found.texts, isEnough: found.isEnough, broken, problems: found.problems() };
}
