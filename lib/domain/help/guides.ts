import type { PersonRole } from '../permissions';

/** The guides of a board's people, one for each role, in the order they are offered in. */
export const guides = ['collaborator', 'analyst', 'leader', 'admin'] as const satisfies readonly PersonRole[];
export type GuideName = (typeof guides)[number];

/** Where each guide stands in `docs/huong-dan`. */
export const guideFiles: Readonly<Record<PersonRole, string>> = {
  collaborator: 'cong-tac-vien.md',
  analyst: 'chuyen-vien.md',
  leader: 'lanh-dao.md',
  admin: 'quan-tri.md',
};

/** The guides with those of the roles held first. */
export function guidesFor(roles: readonly string[]): readonly GuideName[] {
  const own = guides.filter((guide) => roles.includes(guide));
  return [...own, ...guides.filter((guide) => !own.includes(guide))];
}

export function guideNamed(name: string): GuideName | null {
  return guides.find((guide) => guide === name) ?? null;
}
