import { AppError } from '../errors';

/** The person takes as many files at once as anybody may. */
export class TooManyExports extends AppError {
  readonly code = 'too_many_exports';
  readonly retryAfterSeconds = 30;
}

/** As many files are being taken as there are connections for it. */
export class ExportsBusy extends AppError {
  readonly code = 'exports_busy';
  readonly retryAfterSeconds = 60;
}
