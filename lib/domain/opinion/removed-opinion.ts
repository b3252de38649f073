import type { RemovalReason, Source } from '../vocabulary';

/** All that is known of an item that was taken out: that it was there, and why it went. */
export type RemovedOpinion = {
  readonly id: number;
  readonly source: Source;
  readonly day: string;
  readonly why: RemovalReason;
  readonly removedAt: Date;
};
