import { pick, randomFrom } from '@/lib/domain/random';
import { chance } from './change-text';
import type { Door, Input } from './door';
import { heldBytes } from './heap';
import { type Fault, judge, mostMsFor } from './judge';
import { shrink } from './shrink';

export type Found = {
  readonly kind: Fault['kind'] | 'hangs' | 'grows';
  readonly message: string;
  readonly input: Input;
};

/** What became of the inputs of one door. Shares are of all inputs. */
export type DoorReport = {
  readonly inputs: number;
  readonly perSecond: number;
  readonly taken: number;
  readonly read: number;
  readonly refused: number;
  /** How many ways to answer were met, and the most usual with how often. */
  readonly ways: number;
  readonly usual: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowestSize: number;
  readonly grownBytes: number;
  readonly found: readonly Found[];
};

export type Session = {
  readonly seed: number;
  /** Ends after so many inputs, or once so many seconds are over, whichever comes first. */
  readonly inputs: number;
  readonly seconds: number;
  /** Told of each input before it is put in, so that one that never comes back is known. */
  readonly onInput?: (input: Input) => void;
  /** How long an input may take, where that is not as usual. */
  readonly mostMs?: typeof mostMsFor;
};

const unchangedFirst = 10;
const mostHeld = 300;
const largestHeld = 20_000;
const mostFound = 20;
const manyTries = 600;
const fewTries = 20;
/** Caches are filled by then, so that what still grows grows for ever. */
const warmInputs = 3_000;
const mostGrownBytes = 24 * 1024 * 1024;

/** Puts changed inputs into a door. Those that were answered in a new way are changed further. The same seed does the same. */
export async function fuzzDoor(
  door: Door,
  { seed, inputs, seconds, onInput, mostMs = mostMsFor }: Session,
): Promise<DoorReport> {
  const random = randomFrom(seed);
  const run = await door.open();
  const seeds = await door.seeds();
  const held: Input[] = [];
  const ways = new Map<string, number>();
  const shares = { taken: 0, read: 0, refused: 0 };
  const found = new Map<string, Found>();
  let slowest = { ms: 0, size: 0 };
  let warm = 0;
  let count = 0;
  const start = performance.now();
  const past = () => (performance.now() - start) / 1000;
  for (; count < inputs && past() < seconds && found.size < mostFound; count++) {
    if (count === warmInputs) warm = heldBytes();
    const input = count < Math.min(seeds.length, unchangedFirst) ? seeds[count]! : next(door, random, held, seeds);
    onInput?.(input);
    const { ms, verdict, fault } = await judge(run, input, mostMs(door, input));
    if (ms > slowest.ms) slowest = { ms, size: input.length };
    if (fault) await add(found, fault, input, { run, onInput, mostMs: (one) => mostMs(door, one) });
    if (!verdict) continue;
    shares[verdict.outcome]++;
    const way = `${verdict.outcome} ${verdict.how}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
    if (ways.get(way) === 1 && input.length <= largestHeld) {
      if (held.length < mostHeld) held.push(input);
      else held[count % mostHeld] = input;
    }
  }
  const perSecond = Math.round(count / past());
  const grownBytes = warm > 0 ? Math.max(0, heldBytes() - warm) : 0;
  const grows: Found = { kind: 'grows', message: `${grownBytes} bytes over ${count} inputs`, input: '' };
  return {
    inputs: count,
    perSecond,
    taken: shares.taken / count,
    read: shares.read / count,
    refused: shares.refused / count,
    ways: ways.size,
    usual: Object.fromEntries([...ways].sort(([, a], [, b]) => b - a).slice(0, 8)),
    slowestMs: Math.round(slowest.ms),
    slowestSize: slowest.size,
    grownBytes,
    found: grownBytes > mostGrownBytes ? [...found.values(), grows] : [...found.values()],
  };
}

function next(door: Door, random: () => number, held: readonly Input[], seeds: readonly Input[]): Input {
  return door.change(pick(random, held.length === 0 || chance(random, 0.4) ? seeds : held), random, seeds);
}

/** One input for each fault, the shortest that could be found in some tries: few where each takes long. */
async function add(
  found: Map<string, Found>,
  { kind, message, signature }: Fault,
  input: Input,
  {
    run,
    onInput,
    mostMs,
  }: Pick<Session, 'onInput'> & {
    run: Awaited<ReturnType<Door['open']>>;
    mostMs: (input: Input) => number;
  },
): Promise<void> {
  if (found.has(signature)) return;
  const breaks = async (shorter: Input) => {
    onInput?.(shorter);
    return (await judge(run, shorter, mostMs(shorter))).fault?.signature === signature;
  };
  const least = await shrink(input, breaks, kind === 'is slow' ? fewTries : manyTries);
  found.set(signature, { kind, message, input: least });
}
