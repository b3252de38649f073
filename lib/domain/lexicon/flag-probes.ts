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

/** By the entries looked at: the first phrases of each part, gathered once, since every rule asks for them again. */
const gathered = new WeakMap<readonly LexiconEntry[], ReadonlyMap<string, string[]>>();

function phrasesOfPart(entries: readonly LexiconEntry[], part: string): readonly string[] {
  const known = gathered.get(entries) ?? gather(entries);
  gathered.set(entries, known);
  return known.get(part) ?? [];
}

function gather(entries: readonly LexiconEntry[]): ReadonlyMap<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { kind, code, phrase } of entries) {
    if (kind !== 'flag') continue;
    const some = phrases.get(code) ?? [];
    if (some.length < tried) phrases.set(code, [...some, phrase]);
  }
  return phrases;
}
