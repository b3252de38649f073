import { type PersonRole, personRoles } from '../domain/permissions';
import { withoutMarks } from '../domain/vietnamese';
import { vocabularyTexts } from './vocabulary';

const squeeze = (word: string) => withoutMarks(word).replace(/[^a-z]/g, '');

/** The role of people that a word means: its name in either language, with or without marks, or its code; null for any other. */
export function roleCalled(word: string): PersonRole | null {
  const asked = squeeze(word);
  const namesOf = (role: PersonRole) => [role, vocabularyTexts.vi.roles[role], vocabularyTexts.en.roles[role]];
  return personRoles.find((role) => namesOf(role).some((name) => squeeze(name) === asked)) ?? null;
}
