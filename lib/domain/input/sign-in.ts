import { z } from 'zod';
import { passwordLimits } from '../account/password';
import { readShape } from './problems';
import { canBeStored } from './words';

export type SignIn = { username: string; password: string };

const shape = z.object({
  username: z
    .string('required')
    .refine((name) => !/\p{Cc}/u.test(name.trim()), 'wrong_sign_in')
    .trim()
    .toLowerCase()
    .min(1, 'required')
    .max(200, 'wrong_sign_in')
    .refine(canBeStored, 'wrong_sign_in'),
  password: z.string('required').min(1, 'required').max(passwordLimits.mostUnits, 'wrong_sign_in'),
});

/** A user name (any case) and a password as typed. */
export function parseSignIn(input: unknown): SignIn {
  return readShape(shape, input);
}
