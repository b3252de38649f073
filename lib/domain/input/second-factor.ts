import { z } from 'zod';
import { recoveryLength, recoverySigns } from '../account/recovery-code';
import type { PersonRole } from '../permissions';
import { readShape } from './problems';
import { anyRoles } from './roles';

/** Six digits from an authenticator, or a recovery code without its hyphens. */
export type FactorCode = { readonly kind: 'app' | 'recovery'; readonly code: string };

const recoveryPattern = new RegExp(`^[${recoverySigns}]{${recoveryLength}}$`);

/** Spaces and hyphens are for the eye; an `l` is easily taken for a one or an `I`. */
const codeShape = z
  .string('required')
  .max(200, 'code_shape')
  .transform((typed) => typed.replace(/[\s.\-–—]/g, ''))
  .pipe(z.string().min(1, 'required'))
  .transform((typed, context): FactorCode => {
    if (/^\d{6}$/.test(typed)) return { kind: 'app', code: typed };
    const code = typed.toLowerCase().replace(/[1i]/g, 'l');
    if (recoveryPattern.test(code)) return { kind: 'recovery', code };
    context.addIssue({ code: 'custom', message: 'code_shape' });
    return z.NEVER;
  });

const password = z.string('required').min(1, 'required').max(200, 'wrong_password');

/** A code as typed, of either kind. */
export function parseFactorCode(input: unknown): FactorCode {
  return readShape(z.object({ code: codeShape }), input).code;
}

/** The password of the account, typed once more. */
export function parseOwnPassword(input: unknown): string {
  return readShape(z.object({ password }), input).password;
}

/** Password and code, for what takes protection away. */
export function parseProof(input: unknown): { password: string; code: FactorCode } {
  return readShape(z.object({ password, code: codeShape }), input);
}

/** The roles that must have a second factor; none when nothing is ticked. */
export function parseRequiredRoles(input: unknown): PersonRole[] {
  return readShape(z.object({ roles: anyRoles }), input).roles;
}
