import { allow, type Viewer } from '@/lib/domain/permissions';
import { type RunningProgress, runningIntakes } from './running-intakes';

/** How far the viewer's own upload `run` is; null when it is not going on in this process. */
export function readIntakeProgress(viewer: Viewer, run: string): RunningProgress | null {
  allow(viewer, 'post.ingest');
  const found = [...runningIntakes()].find((one) => one.viewerId === viewer.id && one.run === run);
  return found?.progress() ?? null;
}
