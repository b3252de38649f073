import { AppError } from '../errors';
import { storeFailureOf } from '../store-failure';
import { type JobFailure, type JobNumbers, jobCounts } from './jobs';

/** A job could not do its work, or found something wrong. `code` says what, `numbers` how much of it. */
export class JobFailed extends Error {
  constructor(
    readonly code: JobFailure,
    readonly numbers: JobNumbers = {},
  ) {
    super(`a job failed: ${code}`);
  }
}

/** What is kept of a failure: a code and numbers. No message is, which may quote what was being worked on. */
export function keptFailure(error: unknown): { readonly code: string; readonly numbers: JobNumbers } {
  if (error instanceof JobFailed) return { code: error.code, numbers: error.numbers };
  const code = storeFailureOf(error)?.code ?? (error instanceof AppError ? error.code : 'unexpected');
  return { code, numbers: {} };
}

/** The code a failed run was kept with. The library itself keeps none for a run whose process was gone. */
export function failureCode(output: unknown): string {
  const { code } = (output ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[a-z_]+$/.test(code) ? code : 'lost';
}

/** The numbers among what a run was kept with. */
export function keptNumbers(output: unknown): JobNumbers {
  const kept = (output ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(jobCounts.flatMap((code) => (typeof kept[code] === 'number' ? [[code, kept[code]]] : [])));
}
