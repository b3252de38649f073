import type { Viewer } from '@/lib/domain/permissions';

type Events = ReadableStream<Uint8Array>;

/** What comes of uploads that are not yet answered, by whose they are and what they call them. */
const untold = new Map<string, Events>();

const keyOf = ({ id }: Viewer, run: string) => `${id} ${run}`;

/** Holds the events of an upload for whoever takes them first. Gives what takes them for its own answer, null when they are told already. */
export function untilTaken(viewer: Viewer, run: string | undefined, events: Events): () => Events | null {
  if (run === undefined) return () => events;
  const key = keyOf(viewer, run);
  untold.set(key, events);
  return () => {
    const isThere = untold.get(key) === events;
    if (isThere) untold.delete(key);
    return isThere ? events : null;
  };
}

/** The events of the viewer's upload where its answer has not begun, which then has none. */
export function takeUntold(viewer: Viewer, run: string): Events | null {
  const key = keyOf(viewer, run);
  const events = untold.get(key) ?? null;
  untold.delete(key);
  return events;
}
