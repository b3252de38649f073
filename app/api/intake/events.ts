import type { LineNumber, StopReason } from '@/lib/domain/intake/post-line';
import type { UnknownChannel } from '@/lib/domain/intake/unknown-channels';
import type { CorrectionPlan } from '@/lib/domain/opinion/correction-plan';
import type { foreseenForPrograms } from '@/lib/strings/intake';

/** What comes back while a file is taken in, one JSON object a line. `raw` is the refused line as it was sent;
 * `percent` how much of the file is read, null when that cannot be known; `looked` as in `RunningProgress`. */
export type IntakeEvent =
  | {
      type: 'opened';
      format: 'jsonl' | 'json' | 'csv' | 'xlsx';
      heading: string | null;
      delimiter: string | null;
      otherSheets: readonly { readonly name: string; readonly rows: number; readonly hidden?: boolean }[];
    }
  | ({ type: 'progress'; percent: number | null; looked: number | null } & IntakeCounts)
  | { type: 'rejected'; line: number; sheet?: string; why: string; raw: string }
  | ({
      type: 'receipt';
      /** The batch; null of an export that came home, of which nothing is taken in. */
      intake: number | null;
      /** The name of the mapping it was read by. */
      mapping: string | null;
      keptOut: number;
      changed: number;
      changedLines: readonly LineNumber[];
      replaced: number;
      alike: number;
      masked: number;
      unplaced: number;
      dropped: number;
      /** What posts came in without, by kind. */
      leftOut: Foreseen['leftOut'];
      unknownChannels: readonly UnknownChannel[];
      moreUnknown: number;
      stopped: boolean;
      stoppedBy: StopReason | null;
      cut: boolean;
      /** Of an export of this product, of which nothing was taken in: what it would correct, for whoever may. */
      ownExport: { readonly plan: CorrectionPlan | null } | null;
    } & IntakeCounts)
  | ({ type: 'foreseen' } & Foreseen)
  | {
      type: 'error';
      message: string;
      /** What has to be said of the file first, or is wrong with it. */
      code: string | null;
    };

export type IntakeCounts = { read: number; added: number; repeated: number; assigned: number; rejectedCount: number };

/** What would become of a file; `asks` is what has to be said first of how it is read. */
export type Foreseen = Omit<ReturnType<typeof foreseenForPrograms>, 'dry' | 'rejected'>;
