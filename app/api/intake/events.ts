import type { StopReason } from '@/lib/domain/intake/post-line';
import type { UnknownChannel } from '@/lib/domain/intake/unknown-channels';
import type { CorrectionPlan } from '@/lib/domain/opinion/correction-plan';

/** What comes back while a file is taken in, one JSON object a line. `raw` is the refused line as it was sent;
 * `percent` how much of the file is read, null when that cannot be known. */
export type IntakeEvent =
  | { type: 'opened'; format: 'jsonl' | 'json' | 'csv' | 'xlsx'; heading: string | null }
  | ({ type: 'progress'; percent: number | null } & IntakeCounts)
  | { type: 'rejected'; line: number; why: string; raw: string }
  | ({
      type: 'receipt';
      keptOut: number;
      alike: number;
      masked: number;
      unplaced: number;
      dropped: number;
      unknownChannels: readonly UnknownChannel[];
      moreUnknown: number;
      stopped: boolean;
      stoppedBy: StopReason | null;
      cut: boolean;
      /** Of an export of this product, of which nothing was taken in: what it would correct, for whoever may. */
      ownExport: { readonly plan: CorrectionPlan | null } | null;
    } & IntakeCounts)
  | { type: 'error'; message: string };

export type IntakeCounts = { read: number; added: number; repeated: number; assigned: number; rejectedCount: number };
