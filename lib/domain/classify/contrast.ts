import { conceded, type Felt } from './felt';

const none = -1;

/** What one half of a sentence takes from the other: `tuy …`, `trước đây …`, `… nhưng …`, `… mà …`. */
export class Contrast {
  private concession = 1;
  private past = 1;
  private turn = 1;
  /** How much was felt before `nhưng`, and before `mà`. */
  private butFelt = none;
  private yetFelt = none;

  /** Weighs what is felt here. */
  get factor(): number {
    return this.concession * this.past * this.turn;
  }

  /** What is conceded weighs less in its clause; what was before, in its sentence. */
  though(weight: number): void {
    if (weight < conceded) this.past = weight;
    else this.concession = conceded;
  }

  but(weight: number, felt: Felt): void {
    this.butFelt = felt.length;
    this.turn = weight;
    this.past = 1;
  }

  yet(felt: Felt): void {
    this.yetFelt = felt.length;
  }

  /** What stood before `nhưng` weighs less once something is felt behind it; before `mà`, praise that blame follows. */
  meet(weight: number, felt: Felt, sentence: number): void {
    if (this.butFelt > sentence) felt.scale(sentence, this.butFelt, conceded);
    this.butFelt = none;
    if (weight > 0 || this.yetFelt <= sentence) return;
    felt.concede(sentence, this.yetFelt);
    this.yetFelt = none;
  }

  endClause(): void {
    this.concession = 1;
  }

  endSentence(): void {
    this.turn = 1;
    this.past = 1;
    this.butFelt = none;
    this.yetFelt = none;
  }
}
