import { inOrder, type PersonRole, personRoles } from '../domain/permissions';
import { withoutMarks } from '../domain/vietnamese';
import type { Locale } from '../domain/vocabulary';
import { vocabularyTexts } from './vocabulary';

const squeeze = (word: string) => withoutMarks(word).replace(/[^a-z]/g, '');

/** What stands between two roles in a cell: a sign, or “và”, “and”. */
const between = /[;,/+&|\n]|(?<=\s)(?:và|and)(?=\s)/iu;

/** The role of people that a word means: its name in either language, with or without marks, or its code. */
function roleCalled(word: string): PersonRole | undefined {
  const asked = squeeze(word);
  const namesOf = (role: PersonRole) => [role, vocabularyTexts.vi.roles[role], vocabularyTexts.en.roles[role]];
  return personRoles.find((role) => namesOf(role).some((name) => squeeze(name) === asked));
}

/** The roles of people a cell names (“chuyên viên; quản trị”), each once, and the words that are none of them, as written. */
export function rolesCalled(cell: string): { readonly roles: PersonRole[]; readonly unknown: readonly string[] } {
  const words = cell
    .normalize('NFC')
    .split(between)
    .map((word) => word.trim())
    .filter(Boolean);
  return {
    roles: inOrder(words.flatMap((word) => roleCalled(word) ?? [])),
    unknown: words.filter((word) => !roleCalled(word)),
  };
}

/** Some roles by their names: `Chuyên viên, Quản trị`. */
export function sayRoles(roles: readonly (keyof (typeof vocabularyTexts)['vi']['roles'])[], locale: Locale): string {
  return roles.map((role) => vocabularyTexts[locale].roles[role]).join(', ');
}
