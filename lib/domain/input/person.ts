import { z } from 'zod';
import { passwordLimits, passwordProblem } from '../account/password';
import { InvalidInput } from '../errors';
import type { PersonRole } from '../permissions';
import { readShape } from './problems';
import { heldRoles } from './roles';
import { canBeStored, line, oneOf, shownBasis } from './words';

export type NewPerson = { username: string; name: string; roles: PersonRole[]; unitId: string; password?: string };
export type PersonChoice = { personId: string; basis?: string };
export type ApartChoice = PersonChoice & { to: 'named' | 'not' };
export type PersonChange = PersonChoice & { roles: PersonRole[]; unitId: string };
export type PasswordChange = { current: string; next: string };

const usernameShape = z
  .string('required')
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .regex(/^[a-z0-9_.]{3,30}$/, 'username_shape');
const idShape = z.string('required').min(1, 'required').max(100, 'not_in_list').refine(canBeStored, 'not_in_list');

const newPersonShape = z.object({
  username: usernameShape,
  name: line(100, 2),
  roles: heldRoles,
  unitId: idShape,
  password: z.string('not_text').optional(),
});

/** A new account. User names are kept in lower case; a password left out means a one-time password will be made. */
export function parseNewPerson(input: unknown): NewPerson {
  const person = readShape(newPersonShape, input);
  if (person.password !== undefined) refuseWeak('password', person.password, person.username);
  return person;
}

const personChoiceShape = z.object({ personId: idShape, basis: shownBasis });
const personChangeShape = personChoiceShape.extend({ roles: heldRoles, unitId: idShape });

const apartChoiceShape = personChoiceShape.extend({ to: oneOf(['named', 'not'] as const) });

/** Whether a person is to read the items kept apart. */
export function parseApartChoice(input: unknown): ApartChoice {
  return readShape(apartChoiceShape, input);
}

/** Whose account something is done to, and what a form showed of it. */
export function parsePersonChoice(input: unknown): PersonChoice {
  return readShape(personChoiceShape, input);
}

const mostChosen = 200;
const chosenShape = z.object({
  people: z.array(personChoiceShape).min(1, 'nobody_chosen').max(mostChosen, 'too_many'),
  unitId: idShape.optional(),
});

/** Several people something is done to at once, each with what a page showed of them, and the unit they move to. */
export function parseChosenPeople(input: unknown): { people: PersonChoice[]; unitId?: string } {
  return readShape(chosenShape, input);
}

/** A person's new roles and unit. */
export function parsePersonChange(input: unknown): PersonChange {
  return readShape(personChangeShape, input);
}

const passwordChangeShape = z
  .object({
    current: z.string('required').min(1, 'required').max(200, 'wrong_password'),
    next: z.string('required').min(1, 'required'),
    repeated: z.string('required'),
  })
  .refine(({ next, repeated }) => next === repeated, { path: ['repeated'], message: 'password_mismatch' })
  .refine(({ current, next }) => next !== current, { path: ['next'], message: 'same_password' });

/** The current password and a new one, typed twice. */
export function parsePasswordChange(input: unknown, username: string): PasswordChange {
  const { current, next } = readShape(passwordChangeShape, input);
  refuseWeak('next', next, username);
  return { current, next };
}

function refuseWeak(field: string, password: string, username: string): void {
  const code = passwordProblem(password, username);
  if (!code) return;
  const limit = code === 'too_short' ? passwordLimits.min : code === 'too_long' ? passwordLimits.max : undefined;
  throw new InvalidInput([{ field, code, ...(limit === undefined ? {} : { limit }) }]);
}
