import { concede, conceded, Feelings, scale } from './feelings';

const none: i32 = -1;

/** What one half of a sentence takes from the other: `tuy …`, `trước đây …`, `… nhưng …`, `… mà …`. */
let concession: f64 = 1;
let past: f64 = 1;
let turned: f64 = 1;
/** How much was felt before `nhưng`, and before `mà`. */
let butFelt: i32 = none;
let yetFelt: i32 = none;

/** Weighs what is felt here. */
export function contrast(): f64 {
  return concession * past * turned;
}

/** What is conceded weighs less in its clause; what was before, in its sentence. */
export function hearThough(weight: f64): void {
  if (weight < conceded) past = weight;
  else concession = conceded;
}

export function hearBut(weight: f64, felt: i32): void {
  butFelt = felt;
  turned = weight;
  past = 1;
}

export function hearYet(felt: i32): void {
  yetFelt = felt;
}

/** What stood before `nhưng` weighs less once something is felt behind it; before `mà`, praise that blame follows. */
export function meetHalf(weight: f64, felt: Feelings, sentence: i32): void {
  if (butFelt > sentence) scale(felt, sentence, butFelt, conceded);
  butFelt = none;
  if (weight > 0 || yetFelt <= sentence) return;
  concede(felt, sentence, yetFelt);
  yetFelt = none;
}

export function endHalf(): void {
  concession = 1;
}

export function endContrast(): void {
  turned = 1;
  past = 1;
  butFelt = none;
  yetFelt = none;
}
