import { parentPort, workerData } from 'node:worker_threads';
import type { Door, Input } from './door';
import { fuzzDoor } from './session';
import type { SessionOrder } from './watch-door';

const { module, door, seed, inputs, seconds, shared } = workerData as SessionOrder & { shared: SharedArrayBuffer };
const { doors } = (await import(module)) as { doors: Readonly<Record<string, Door>> };
const marks = new Int32Array(shared, 0, 3);
const room = new Uint8Array(shared, 12);

/** Lays the input where it can be read when this thread no longer answers. */
function onInput(input: Input): void {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf16le') : input;
  room.set(bytes.subarray(0, room.length));
  Atomics.store(marks, 1, Math.min(bytes.length, room.length));
  Atomics.store(marks, 2, typeof input === 'string' ? 1 : 0);
  Atomics.add(marks, 0, 1);
}

parentPort?.postMessage(await fuzzDoor(doors[door]!, { seed, inputs, seconds, onInput }));
