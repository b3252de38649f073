import { readTextLine } from '@/lib/domain/classify/line';
import { listReader } from '@/lib/domain/classify/list-reader';
import { InvalidInput, type Problem } from '@/lib/domain/errors';
import type { LexiconProblem } from '@/lib/domain/lexicon/check-lexicon';
import { entryCounts, examineLexicon, stopsReading } from '@/lib/domain/lexicon/examine-lexicon';
import { FrequentEntries } from '@/lib/domain/lexicon/frequent-entries';
import { flagRules, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';
import { checkOwnWords } from '@/lib/domain/own-words/check-own-words';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { caretaker } from '@/lib/domain/permissions';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { wordsInUse } from '@/lib/services/words/words-in-use';
import { explainProblem } from '@/lib/strings/errors';
import { lexiconCheckTexts } from '@/lib/strings/lexicon-check';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';
import { runCommand } from './command';
import { explainFailure, whyUnreadable } from './explain-failure';
import { openInput } from './files';
import { linesOf } from './lines';
import { ownWordsOf } from './own-words';

/** Checks the shipped word lists and the board's own keywords; `--help` says how. */
await runCommand({
  texts: lexiconCheckTexts,
  options: { corpus: { type: 'string' }, words: { type: 'string' } },
  explain: (error, locale) =>
    isStoreFailure(error) || error instanceof InvalidInput
      ? explainFailure(error, locale)
      : lexiconCheckTexts[locale].unreadable(whyUnreadable(error)),
  failed: 2,
  run: async ({ values, texts, locale }) => {
    const examined = examineLexicon(lexiconFiles, flagRules, listReader);
    const corpus =
      values.corpus === undefined ? null : examined.some(stopsReading) ? 'unread' : await countIn(values.corpus);
    const problems = corpus === null || corpus === 'unread' ? examined : [...examined, ...corpus.problems];
    for (const problem of problems) console.log(lineFor(problem, locale));
    const own = await ownWordsToCheck(values.words);
    for (const line of own?.lines(locale) ?? []) console.log(line);
    const counts = entryCounts(lexiconFiles);
    const entries = Object.values(counts).reduce((sum, n) => sum + n, 0);
    if (own) console.log(texts.own(own));
    console.log(texts.done({ entries, counts, problems: problems.length, corpus }));
    return problems.length === 0 && (own?.refused ?? 0) === 0 ? 0 : 1;
  },
});

function lineFor({ kind, code, phrase, problem, other, share, past }: LexiconProblem, locale: Locale): string {
  return [kind, code, phrase, problem, lexiconCheckTexts[locale].advice[problem](other, share, past)].join('\t');
}

/** The own keywords of the file that is named, else of the database that is; null where there is neither. Notes are no problems. */
async function ownWordsToCheck(file: string | undefined) {
  if (file === undefined && !process.env.DATABASE_URL) return null;
  const { words, refused } =
    file === undefined ? { words: await wordsInUse(caretaker), refused: [] } : await ownWordsOf(file);
  const checked = checkOwnWords(words, lexiconOf(words));
  const say = (problem: Problem, locale: Locale) => explainProblem(problem, locale, ownWordsProblems[locale]);
  return {
    words: words.length,
    notes: checked.length,
    refused: refused.length,
    lines: (locale: Locale) => [
      ...refused.flatMap(({ given, problems }) =>
        problems.map((one) => [given.kind, given.code, given.phrase, one.code, say(one, locale)].join('\t')),
      ),
      ...checked.flatMap(({ word, notes }) =>
        notes.map((one) => [word.kind, word.code ?? '', word.phrase, `note:${one.code}`, say(one, locale)].join('\t')),
      ),
    ],
  };
}

async function countIn(file: string) {
  const found = new FrequentEntries(entriesOf(lexiconFiles, listReader.spell), listReader.read);
  let broken = 0;
  for await (const line of linesOf(await openInput(file))) {
    const given = readTextLine(line);
    if (given === null) continue;
    if ('problem' in given) broken++;
    else found.add(given.text);
  }
  return { texts: found.texts, isEnough: found.isEnough, broken, problems: found.problems() };
}
