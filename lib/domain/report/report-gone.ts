import { AppError } from '../errors';

/**
 * A report was taken out for good, its reporter is not known any more, or its words were once removed as personal data, from
 * whatever they stood in.
 */
type Why = 'removed' | 'reporter_forgotten' | 'words_removed';

/** A report of which nothing was kept, as it may not be there any more. `removedId` is the number it had when it was taken out. */
export class ReportGone extends AppError {
  readonly code = 'report_gone';
  constructor(
    readonly why: Why,
    readonly removedId: number | null = null,
  ) {
    super(removedId === null ? why : `${why}: ${removedId}`);
  }
}
