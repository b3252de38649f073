import { AppError } from '../errors';

/** The person or key is sending as many files at once as anybody may. */
export class TooManyIntakes extends AppError {
  readonly code = 'too_many_intakes';
  readonly retryAfterSeconds = 30;
}
