import { AppError } from '../errors';

/**
 * A report sent again that is not there any more, so that nothing was kept. `removedId` is its number when it was taken
 * out for good; null when it is only not known any more who had sent it.
 */
export class ReportGone extends AppError {
  readonly code = 'report_gone';
  constructor(readonly removedId: number | null) {
    super(removedId === null ? 'its reporter was forgotten' : `removed: ${removedId}`);
  }
}
