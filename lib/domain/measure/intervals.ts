import { randomFrom } from '../random';
import type { Outcome } from './measure';

/** Where a figure lies in 95 of 100 samples such as this one. */
export type Interval = readonly [low: number, high: number];

export type Intervals = {
  readonly accuracy: Interval;
  readonly macroF1: Interval;
  readonly weightedF1: Interval;
};

const usualResamples = 1000;
const fixedSeed = 20_260_101;

/**
 * 95 % percentile bootstrap intervals (Efron 1979; Efron and Tibshirani, An Introduction to the Bootstrap, ch. 13) of the
 * figures in `measure`: rows are drawn with replacement, as many as there are, `resamples` times, and the 2.5th and
 * 97.5th percentile of each figure taken, between two values in proportion. Drawn with mulberry32 (see `randomFrom`) from
 * a fixed seed, so that a run repeats. Zeros when there is nothing to draw from.
 */
export function intervals(outcomes: readonly Outcome[], resamples = usualResamples): Intervals {
  const { label, read, classes } = numbered(outcomes);
  const n = outcomes.length;
  const samples = [0, 1, 2].map(() => new Float64Array(resamples));
  const random = randomFrom(fixedSeed);
  const labelled = new Int32Array(classes);
  const said = new Int32Array(classes);
  const hit = new Int32Array(classes);
  for (let sample = 0; sample < resamples; sample++) {
    labelled.fill(0);
    said.fill(0);
    hit.fill(0);
    for (let k = 0; k < n; k++) {
      const row = Math.floor(random() * n);
      const given = label[row]!;
      const found = read[row]!;
      labelled[given]!++;
      said[found]!++;
      if (given === found) hit[given]!++;
    }
    let hits = 0;
    let known = 0;
    let sum = 0;
    let weighted = 0;
    for (let of = 0; of < classes; of++) {
      hits += hit[of]!;
      if (labelled[of] === 0) continue;
      const f1 = (2 * hit[of]!) / (labelled[of]! + said[of]!);
      known++;
      sum += f1;
      weighted += f1 * labelled[of]!;
    }
    samples[0]![sample] = hits / Math.max(1, n);
    samples[1]![sample] = sum / Math.max(1, known);
    samples[2]![sample] = weighted / Math.max(1, n);
  }
  const [accuracy, macroF1, weightedF1] = samples.map(middle95);
  return { accuracy: accuracy!, macroF1: macroF1!, weightedF1: weightedF1! };
}

/** As `intervals`, for the share of rows that are true. */
export function shareInterval(rows: readonly boolean[], resamples = usualResamples): Interval {
  return intervals(
    rows.map((isTrue) => ({ right: ['true'], read: String(isTrue) })),
    resamples,
  ).accuracy;
}

/** Labels as small numbers. As in `measure`, a row with several right labels counts as the one read, else as its first. */
function numbered(outcomes: readonly Outcome[]) {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const label = new Int32Array(outcomes.length);
  const read = new Int32Array(outcomes.length);
  outcomes.forEach((outcome, row) => {
    label[row] = numberOf(outcome.right.includes(outcome.read) ? outcome.read : (outcome.right[0] ?? ''));
    read[row] = numberOf(outcome.read);
  });
  return { label, read, classes: numbers.size };
}

function middle95(sample: Float64Array): Interval {
  sample.sort();
  return [percentile(sample, 0.025), percentile(sample, 0.975)];
}

function percentile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}
