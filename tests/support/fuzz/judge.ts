import { InvalidInput } from '@/lib/domain/errors';
import type { Door, Input, Verdict } from './door';

/** More work than this for one input, however often it is tried, is no answer for whoever waits. */
export const slowMs = 2_000;
/**
 * What an input of any size may cost, and what each kilobyte more: a small part of a large file must not cost seconds. The most that
 * was measured is 3 ms a kilobyte, for 200 kB of the shortest lines there are, each of which is refused.
 */
const floorMs = 500;
export const msPerKilobyte = 6;

/** How many milliseconds of the processor an input may cost. Of a packed one nobody knows how much there is to read. */
export const mostMsFor = ({ isPacked }: Pick<Door, 'isPacked'>, { length }: Input) =>
  isPacked ? slowMs : Math.min(slowMs, floorMs + (msPerKilobyte * length) / 1024);
const triesWhenSlow = 3;

/** How a door broke; `signature` is the same for the same fault. */
export type Fault = { readonly kind: 'throws' | 'is slow'; readonly message: string; readonly signature: string };
export type Judged = { readonly ms: number; readonly verdict: Verdict | null; readonly fault: Fault | null };

/**
 * What a door makes of an input: a verdict, or a fault. `ms` is the processor's time, not the clock's, which a busy machine
 * would stretch; what seems slow is tried again and its shortest time counts.
 */
export async function judge(
  run: (input: Input) => Promise<Verdict> | Verdict,
  input: Input,
  mostMs = slowMs,
): Promise<Judged> {
  let judged = await once(run, input);
  for (let left = triesWhenSlow - 1; left > 0 && !judged.fault && judged.ms > mostMs; left--) {
    const again = await once(run, input);
    if (again.ms < judged.ms) judged = again;
  }
  if (judged.fault || judged.ms <= mostMs) return judged;
  const message = `${Math.round(judged.ms)} ms for ${input.length} characters or bytes`;
  return { ...judged, fault: { kind: 'is slow', message, signature: 'is slow' } };
}

async function once(run: (input: Input) => Promise<Verdict> | Verdict, input: Input): Promise<Judged> {
  const start = process.cpuUsage();
  const done = (rest: Omit<Judged, 'ms'>): Judged => {
    const { user, system } = process.cpuUsage(start);
    return { ms: (user + system) / 1000, ...rest };
  };
  try {
    return done({ verdict: await run(input), fault: null });
  } catch (error) {
    if (error instanceof InvalidInput) {
      const how = error.problems.map(({ field, code }) => `${field} ${code}`).join();
      return done({ verdict: { outcome: 'refused', how }, fault: null });
    }
    return done({ verdict: null, fault: faultOf(error) });
  }
}

function faultOf(error: unknown): Fault {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const frame = stack.split('\n').find((line) => /\/(lib|app|db)\//.test(line) && !line.includes('node_modules'));
  const place = /((?:lib|app|db)\/[^:)]+)/.exec(frame ?? '')?.[1] ?? '';
  const isPromise = message.startsWith('broken promise');
  const signature = isPromise ? message : `${name} ${place} ${message.replace(/[\d"'].*/, '')}`;
  return { kind: 'throws', message: isPromise ? message : `${name} in ${place}: ${message.slice(0, 200)}`, signature };
}
