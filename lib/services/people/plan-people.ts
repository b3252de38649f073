import { type Db, database, type Executor } from '@/db/client';
import { takenUsernames } from '@/db/queries/people-list';
import { unitsByIds } from '@/db/queries/units';
import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { parseNewPerson } from '@/lib/domain/input/person';
import { madeUsername, usernameBase } from '@/lib/domain/people/made-username';
import type { GivenPerson, PeoplePlan, PlannedPerson, RefusedPerson } from '@/lib/domain/people/people-plan';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { rolesCalled } from '@/lib/strings/roles-called';
import { unitCalled } from '../units/unit-called';

/**
 * What would become of each line of a spreadsheet of people; nothing is changed. A user name that is left out is made from the
 * name, a unit that is left out is the viewer's own. Lines with the same user name: the first is good.
 */
export async function planPeople(
  viewer: Viewer,
  given: readonly GivenPerson[],
  db: Db = database(),
): Promise<PeoplePlan> {
  const scope = allow(viewer, 'person.manage');
  return planFor(db, scope, given);
}

/** As `planPeople`, for a scope. */
export async function planFor(db: Executor, scope: Scope, given: readonly GivenPerson[]): Promise<PeoplePlan> {
  const unitOf = await unitsOf(db, scope, given);
  const asked = given.map(({ username }) => username.toLowerCase()).filter(Boolean);
  // A number is put after what is left of a base that is cut for it.
  const bases = given
    .map(({ name }) => usernameBase(name))
    .flatMap((base) => [base, base.slice(0, 29), base.slice(0, 28), base.slice(0, 27)]);
  const taken = await takenUsernames(db, scope, { usernames: asked, bases: [...new Set(bases)] });
  const inFile = new Set<string>();
  const planned: PlannedPerson[] = [];
  const refused: RefusedPerson[] = [];
  for (const person of given) {
    if (person.problem) {
      refused.push({ given: person, problems: [person.problem] });
      continue;
    }
    const isMade = person.username === '';
    const base = usernameBase(person.name);
    const isTaken = (username: string) => taken.has(username) || inFile.has(username) || asked.includes(username);
    const username = isMade && base ? madeUsername(base, isTaken) : person.username.toLowerCase();
    const { roles, unknown } = rolesCalled(person.role);
    const unit = unitOf.get(person.unit);
    const problems = problemsOf({ name: person.name, username, roles: [...roles, ...unknown], unitId: 'one' }, unknown);
    if (!isMade && taken.has(username)) problems.push({ field: 'username', code: 'username_taken', value: username });
    else if (inFile.has(username)) problems.push({ field: 'username', code: 'username_doubled', value: username });
    if (unit && 'problem' in unit) problems.push({ field: 'unitId', ...unit.problem });
    if (problems.length > 0 || !unit || 'problem' in unit) {
      refused.push({ given: person, problems });
      continue;
    }
    inFile.add(username);
    const { line, name } = person;
    planned.push({ line, name, username, isMade, roles, unitId: unit.id, unitName: unit.name });
  }
  return { planned, refused };
}

type FoundUnit = { readonly id: string; readonly name: string } | { readonly problem: Pick<Problem, 'code' | 'value'> };

/** The unit each of the words in a spreadsheet means. */
async function unitsOf(db: Executor, scope: Scope, given: readonly GivenPerson[]): Promise<Map<string, FoundUnit>> {
  const found = new Map<string, FoundUnit>();
  for (const typed of new Set(given.map(({ unit }) => unit))) {
    const meant = typed === '' ? { id: scope.unitId } : await unitCalled(db, scope, typed);
    if ('problem' in meant) found.set(typed, meant);
    else {
      const [unit] = await unitsByIds(db, scope, [meant.id]);
      found.set(typed, unit ?? { problem: { code: 'unknown_unit', value: typed } });
    }
  }
  return found;
}

/** What is wrong with a line but for its unit; `unknown` are the words of its cell of roles that are none. */
function problemsOf(person: Readonly<Record<string, unknown>>, unknown: readonly string[]): Problem[] {
  try {
    parseNewPerson(person);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.problems.map((problem) =>
      problem.code === 'not_in_list' ? { ...problem, value: unknown.join(', ') } : problem,
    );
  }
}
