import type { z } from 'zod';
import { InvalidInput, type Problem } from '../errors';

/**
 * The value a shape reads, or `InvalidInput` with the first problem of each field. Issue messages are problem codes;
 * what the library says itself becomes `not_valid`.
 */
export function readShape<T>(shape: z.ZodType<T>, input: unknown): T {
  const found = shape.safeParse(input ?? {});
  if (found.success) return found.data;
  const problems = new Map<string, Problem>();
  for (const issue of found.error.issues) {
    const field = issue.path.join('.') || 'form';
    if (!problems.has(field)) problems.set(field, problemOf(field, issue));
  }
  throw new InvalidInput([...problems.values()]);
}

function problemOf(field: string, issue: z.core.$ZodIssue): Problem {
  const limit = 'maximum' in issue ? issue.maximum : 'minimum' in issue ? issue.minimum : undefined;
  const code = /^[a-z_]+$/.test(issue.message) ? issue.message : 'not_valid';
  return limit === undefined ? { field, code } : { field, code, limit: Number(limit) };
}
