import type { FoldedText } from './fold-text';
import { inSmall } from './letter-case';
import { endOfWord } from './name-starts';
import { markedRoles, roleWords } from './role-words';

/** A role that stands in a text, and where. */
export type Role = { readonly start: number; readonly end: number; readonly folded: string };

/** What may follow the words so far: `letters` has a bit for the first letter of each. */
type Branch = { role: boolean; letters: number; readonly next: Map<string, Branch> };
const newBranch = (): Branch => ({ role: false, letters: 0, next: new Map() });
const letterA = 0x61;
const trie = newBranch();
for (const role of roleWords) {
  let branch = trie;
  for (const word of role.split(' ')) {
    const next = branch.next.get(word) ?? newBranch();
    branch.next.set(word, next);
    branch.letters |= 1 << (word.charCodeAt(0) - letterA);
    branch = next;
  }
  branch.role = true;
}

/** The longest role at each of the places of a text where one may start. */
export function rolesAt(source: FoldedText, starts: readonly number[]): Role[] {
  const { original, folded, marked } = source;
  const roles: Role[] = [];
  for (const start of starts) {
    // "ở" is a small word, "o" an aunt.
    if (folded[start] === 'o' && folded[start + 1] === ' ' && original[start] === 'ở') continue;
    let found: number | null = null;
    let branch: Branch | undefined = trie;
    for (let at = start; ; at++) {
      const end = endOfWord(folded, at);
      branch = branch.next.get(folded.slice(at, end));
      if (!branch) break;
      if (branch.role && (!marked || markedRoles.has(inSmall(original, start, end)))) found = end;
      const letter = folded.charCodeAt(end + 1) - letterA;
      if (folded[end] !== ' ' || letter < 0 || letter > 25 || !(branch.letters & (1 << letter))) break;
      at = end;
    }
    if (found !== null) roles.push({ start, end: found, folded: folded.slice(start, found) });
  }
  return roles;
}
