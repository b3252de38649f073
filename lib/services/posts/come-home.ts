import type { Db } from '@/db/client';
import { type IntakeReceipt, type StopReason, stopReasons } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import type { CorrectionPlan } from '@/lib/domain/opinion/correction-plan';
import { allow, may, type Viewer } from '@/lib/domain/permissions';
import { planCorrections } from '../opinions/plan-corrections';
import type { IntakeInput } from './ingest-posts';
import { ownExportOf } from './own-export-of';
import type { PostSource } from './read-post-lines';

/** Of a file that is an export of opinions of this product. `plan` is null for whoever may not correct. */
export type HomeComing = { readonly plan: CorrectionPlan | null };

/** Nothing is taken in of such a file, so that there is no batch. */
export type HomeReceipt = Omit<IntakeReceipt, 'intakeId'> & {
  readonly intakeId: null;
  readonly ownExport: HomeComing;
};

/** `wantsOwn` refuses every other file. */
type Reading = Pick<IntakeInput, 'onProgress' | 'onRejected' | 'signal'> & {
  readonly corrector?: Viewer;
  readonly wantsOwn?: boolean;
};

const nothingTaken = {
  ...{ intakeId: null, read: 0, added: 0, repeated: 0, assigned: 0, rejectedCount: 0, rejected: [] },
  ...{
    masked: 0,
    dropped: 0,
    unplaced: 0,
    keptOut: 0,
    alike: 0,
    unknownChannels: [],
    moreUnknown: 0,
    leftOut: {},
    ...{ changed: 0, changedLines: [], replaced: 0 },
  },
  ...{ stopped: false, stoppedBy: null },
} as const;

/**
 * What becomes of a file that is an export of opinions of this product: none of its rows is taken in, and for whoever may correct they
 * are compared with what is stored. Null for every other file, of which nothing is read then. Throws `InvalidInput` for one that was to be such an export.
 */
export async function comeHome(
  viewer: Viewer,
  source: Pick<PostSource, 'headings' | 'lines'>,
  { onProgress, onRejected, signal, corrector = viewer, wantsOwn = false }: Reading,
  db: Db,
): Promise<HomeReceipt | null> {
  allow(viewer, 'post.ingest');
  const own = ownExportOf(source.headings);
  if (!own && wantsOwn) throw refusedFile('file_not_own_export');
  if (!own) return null;
  if (corrector.kind !== 'person' || !may(corrector.roles, 'opinion.correct'))
    return { ...nothingTaken, ownExport: { plan: null } };
  const input = {
    rows: source.lines,
    own,
    onRejected,
    onProgress: (counts: { read: number; repeated: number; rejectedCount: number }) =>
      onProgress?.({ added: 0, assigned: 0, ...counts }),
  };
  const { plan, stopped, ...told } = await planCorrections(corrector, input, db);
  const why = stopReasons.find((reason): reason is StopReason => reason === signal?.reason);
  const stoppedBy = stopped ? (stopped.why ?? why ?? 'asked') : null;
  return { ...nothingTaken, ...told, stopped: stopped !== null, stoppedBy, ownExport: { plan } };
}
