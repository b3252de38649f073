type Running = { readonly viewerId: string; readonly stop: AbortController };

const shared = globalThis as typeof globalThis & { ngheDanIntakes?: Map<string, Running> };

/** Uploads going on in this process, by the id the page gave them. On `globalThis`, as Next loads modules twice. */
const running = () => {
  shared.ngheDanIntakes ??= new Map();
  return shared.ngheDanIntakes;
};

/** Registers an upload so that its page can stop it; `done` forgets it. */
export function startRun(id: string, viewerId: string): { signal: AbortSignal; done: () => void } {
  const stop = new AbortController();
  const key = `${viewerId}/${id}`;
  running().set(key, { viewerId, stop });
  return { signal: stop.signal, done: () => running().delete(key) };
}

/** Asks the viewer's own upload to stop; false when it is not going on. */
export function stopRun(id: string, viewerId: string): boolean {
  const found = running().get(`${viewerId}/${id}`);
  found?.stop.abort();
  return found !== undefined;
}
