import { fingerprintKeyOf } from '@/db/fingerprints/key';
import { classify } from '@/lib/domain/classify/classify';
import { shippedLexicon } from '@/lib/domain/classify/lexicon-in-use';
import { parsePost } from '@/lib/domain/input/posts';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { searchVector } from '@/lib/domain/search/vector';
import { shippedPlaceDirectory } from '../places/shipped-place-directory';
import { postPreparer, samenessOf } from './prepare-post';

export type PreparingParts = {
  /** Microseconds of the processor a post, by what was done, round by round. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
  readonly bytesPerText: number;
};

const today = '2026-11-01';

/**
 * What preparing posts costs the processor: the whole of it, each part by itself over what the part before it made, and
 * `beside`, in turn, one thread, after `warm` rounds to warm up. Making words for searching is beside the whole, which leaves it to the
 * writing.
 */
export async function measurePreparingParts(
  viewer: Viewer,
  posts: readonly Readonly<Record<string, unknown>>[],
  { rounds, beside }: { rounds: number; beside: Readonly<Record<string, (text: string) => unknown>> },
): Promise<PreparingParts> {
  const allowed = allow(viewer, 'counts.maintain');
  const scope = { ...allowed, unitId: 'measured', areas: ['79'] };
  const directory = await shippedPlaceDirectory();
  const finder = directory.finder(scope.areas);
  const lexicon = shippedLexicon();
  const key = fingerprintKeyOf('only for measuring');
  const context = { scope, directory, key, today, defaults: {}, takenAs: null, demo: false, lexicon: () => lexicon };
  const prepare = postPreparer(context);
  const read = posts.flatMap((record) => parsePost(record, { today }).post ?? []);
  if (read.length !== posts.length) throw new Error(`${posts.length - read.length} of the posts cannot be read`);
  const redacted = read.map(({ text }) => redact(text).text);
  const nth = () => 1;
  const jobs: Record<string, () => void> = {
    whole: () => posts.forEach((record, index) => void prepare({ line: index + 1, raw: '', record })),
    parse: () => posts.forEach((record) => void parsePost(record, { today })),
    redact: () => read.forEach(({ text }) => void redact(text)),
    places: () => redacted.forEach((text) => void finder(text)),
    classify: () => redacted.forEach((text) => void classify(text)),
    fingerprint: () =>
      read.forEach((post) => void samenessOf(key, { unitId: scope.unitId, takenAs: null, post, masked: null, nth })),
    'search words': () => redacted.forEach((text) => void searchVector(text)),
  };
  for (const [name, work] of Object.entries(beside)) jobs[name] = () => read.forEach(({ text }) => void work(text));
  const names = Object.keys(jobs);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      jobs[name]!();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[name]!.push((user + system) / posts.length);
    }
  }
  return {
    rounds: times,
    bytesPerText: read.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / read.length,
  };
}
