import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const everyMs = 5;

/** How long work took, the longest it kept everybody else in the process from their turn, and the most memory it held over what was before. */
export async function watched<T>(work: () => Promise<T>): Promise<{
  readonly result: T;
  readonly totalMs: number;
  readonly holdMs: number;
  readonly overIdleBytes: number;
}> {
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, everyMs);
  const delay = monitorEventLoopDelay({ resolution: everyMs });
  delay.enable();
  const start = performance.now();
  try {
    const result = await work();
    const totalMs = performance.now() - start;
    await wait(everyMs * 2);
    return { result, totalMs, holdMs: delay.max / 1e6, overIdleBytes: most - idle };
  } finally {
    clearInterval(look);
    delay.disable();
  }
}
