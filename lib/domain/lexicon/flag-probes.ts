import type { FlagRule } from './lexicon';
import type { LexiconEntry } from './lexicon-entries';
import type { ProbePlaces } from './list-reader';

const tried = 6;
const somewhere = () => [{ code: '79', name: '', start: 0, end: 0 }];

/** What stands beside a phrase of `part` so that nothing else is missing of the rule: some choices of the other parts. */
export function companyOf(
  { all }: FlagRule,
  part: string,
  entries: readonly LexiconEntry[],
): { readonly beside: readonly string[]; readonly places: ProbePlaces | undefined } {
  const others = all.filter((other) => other !== part && other !== 'place');
  const choices = others.map((other) => (other === 'long-number' ? ['012345678901'] : phrasesOfPart(entries, other)));
  const isComplete = choices.every((phrases) => phrases.length > 0);
  const beside = Array.from({ length: isComplete ? tried : 0 }, (_, n) =>
    choices.map((phrases) => `, ${phrases[n % phrases.length]}`).join(''),
  );
  return { beside, places: all.includes('place') ? somewhere : undefined };
}

function phrasesOfPart(entries: readonly LexiconEntry[], part: string): string[] {
  const phrases = entries.filter(({ kind, code }) => kind === 'flag' && code === part).map(({ phrase }) => phrase);
  return phrases.slice(0, tried);
}
