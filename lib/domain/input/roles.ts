import { z } from 'zod';
import { inOrder, type PersonRole, personRoles } from '../permissions';

const isRole = (code: unknown): code is PersonRole => personRoles.some((role) => role === code);

/** Any of the roles that people have, in any order and however often each: in the table's order, each once. */
export const anyRoles = z
  .array(z.unknown(), 'no_role')
  .max(personRoles.length, 'too_many')
  .refine((codes) => codes.every(isRole), 'not_in_list')
  .transform((codes) => inOrder(codes.filter(isRole)));

/** The roles of an account: one at least. */
export const heldRoles = anyRoles.refine((roles) => roles.length > 0, 'no_role');
