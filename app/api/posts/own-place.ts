import type { Viewer } from '@/lib/domain/permissions';
import { takeIntakePlace } from '@/lib/services/posts/take-intake-place';
import { readBody } from './body';

/**
 * Takes one of the caller's places for uploads, and gives what gives it back. Throws `TooManyIntakes`, to be answered at once:
 * what its sender goes on sending is passed over meanwhile, for a browser hears no answer before it has sent all.
 */
export function takeOwnPlace(viewer: Viewer, request: Request): () => void {
  try {
    return takeIntakePlace(viewer);
  } catch (error) {
    void readBody(request).drain();
    throw error;
  }
}
