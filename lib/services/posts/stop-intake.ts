import { allow, type Viewer } from '@/lib/domain/permissions';
import { runningIntakes } from './running-intakes';

/** Asks the viewer's own upload `run` to stop; its receipt still comes. False when it is not going on. */
export function stopIntake(viewer: Viewer, run: string): boolean {
  allow(viewer, 'post.ingest');
  const found = [...runningIntakes()].filter((one) => one.viewerId === viewer.id && one.run === run);
  for (const { stop } of found) stop('asked');
  return found.length > 0;
}
