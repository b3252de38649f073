import type { Duty } from './vocabulary';

/** The errors a door may turn into an answer. Texts for people are made from `code` and `details` in `lib/strings`. */
export abstract class AppError extends Error {
  abstract readonly code: string;
}

export class NotSignedIn extends AppError {
  readonly code = 'not_signed_in';
}

/** A program came with a key that is none of ours, or no longer. */
export class UnknownKey extends AppError {
  readonly code = 'unknown_key';
}

export class NotAllowed extends AppError {
  readonly code = 'not_allowed';
  constructor(readonly task: string) {
    super(`not allowed: ${task}`);
  }
}

/** Something has to be done first; everything but one's own account waits for it. */
export class DutyFirst extends AppError {
  readonly code = 'duty_first';
  constructor(readonly duty: Duty) {
    super(`first: ${duty}`);
  }
}

/** The password was right; `challenge` is to be answered with a code of the second factor before a session opens. */
export class SecondFactorFirst extends AppError {
  readonly code = 'second_factor_first';
  constructor(readonly challenge: string) {
    super('second factor first');
  }
}

export class NotFound extends AppError {
  readonly code = 'not_found';
  constructor(readonly what: string) {
    super(`not found: ${what}`);
  }
}

/** One thing wrong with one field. `code` names the rule; `value` is a short, redacted excerpt of what was given. */
export type Problem = {
  readonly field: string;
  readonly code: string;
  readonly value?: string;
  readonly limit?: number;
};

export class InvalidInput extends AppError {
  readonly code = 'invalid_input';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.field}: ${problem.code}`).join('; '));
  }
}

/** The change was made on an older state than the stored one. */
export class Conflict extends AppError {
  readonly code = 'conflict';
}

/** The demonstration was to be loaded where real units are, and nobody said that it may. */
export class RealUnitsThere extends AppError {
  readonly code = 'real_units_there';
}

/** Tried too often. `retryAfterSeconds` says when the next try is let through. */
export class TooManyAttempts extends AppError {
  readonly code = 'too_many_attempts';
  constructor(readonly retryAfterSeconds: number) {
    super(`too many attempts, next in ${retryAfterSeconds} s`);
  }
}
