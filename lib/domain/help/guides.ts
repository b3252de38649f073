import { type PersonRole, personRoles } from '../permissions';

/** Where the guide of each role stands in `docs/huong-dan`. */
export const guideFiles: Readonly<Record<PersonRole, string>> = {
  collaborator: 'cong-tac-vien.md',
  analyst: 'chuyen-vien.md',
  leader: 'lanh-dao.md',
  admin: 'quan-tri.md',
};

/** The roles whose guides are offered, those held first. */
export function guidesFor(held: readonly string[]): readonly PersonRole[] {
  const own = personRoles.filter((role) => held.includes(role));
  return [...own, ...personRoles.filter((role) => !own.includes(role))];
}

/** The role whose guide an address names; null when it is none. */
export function guideNamed(name: string): PersonRole | null {
  return personRoles.find((role) => role === name) ?? null;
}
