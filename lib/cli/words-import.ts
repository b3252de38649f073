import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { explainProblem } from '@/lib/strings/errors';
import { ownWordsCommands } from '@/lib/strings/own-words-command';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';
import { sayMeaning, sayTrial, sayTrialTags } from '@/lib/strings/say-own-word';
import { runCommand } from './command';
import { explainFailure } from './explain-failure';
import { openInput } from './files';

await runCommand({
  texts: ownWordsCommands.import,
  options: { unit: { type: 'string' }, 'dry-run': { type: 'boolean' }, 'take-away': { type: 'boolean' } },
  names: [1, 1],
  explain: (error, locale) => {
    if (error instanceof InvalidInput)
      return error.problems
        .map((problem) => explainProblem(problem, locale, ownWordsCommands.import[locale].problems))
        .join(' ');
    return explainFailure(error, locale);
  },
  run: async ({ values, names: [file = ''], texts, locale }) => {
    const viewer = await operatorViewer({ unitId: values.unit });
    const given = await readWordsFile(viewer, await openInput(file));
    const plan = await planOwnWords(viewer, given);
    const say = (problem: Problem) => explainProblem(problem, locale, ownWordsProblems[locale]);
    for (const { given: one, problems } of plan.refused)
      console.log([one.line, texts.refused, one.phrase, problems.map(say).join(' ')].join('\t'));
    for (const { line, word, notes } of plan.planned)
      if (notes.length > 0) console.log([line, texts.noted, word.phrase, notes.map(say).join(' ')].join('\t'));
    if (plan.planned.length > 0 || plan.refused.length === 0) {
      for (const { phrase, kind, code } of plan.removed)
        console.log(['-', texts.removed, phrase, sayMeaning(kind, code, locale)].join('\t'));
      console.log(texts.change(plan.change, plan.refused.length));
    }
    if (values['dry-run']) {
      const trial = await tryOwnWords(
        viewer,
        plan.planned.map(({ word }) => word),
      );
      console.log([sayTrial(trial, locale), ...sayTrialTags(trial, locale), texts.dryRun].join('\n'));
    } else {
      const sure = values['take-away'] === true;
      const kept = await importOwnWords(viewer, { given, basis: plan.basis, sure });
      console.log(kept.isKept ? texts.done(kept.hash) : texts.unchanged);
    }
    return plan.refused.length > 0 ? 1 : 0;
  },
});
