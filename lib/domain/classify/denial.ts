import { isTag, isWarning } from './cues';
import type { Draft } from './reasons';
import { conceded, named, relief } from './turned';

/** How far a negation reaches, in words between it and what it negates, when no sign or turn comes between. */
const negationReach = 4;
/** And how far what stresses it (`không … gì`) may be from it. */
const stressReach = 6;
/** What is over is hardly less than praise. */
const ended = 0.9;
/** A denial of everything is more than a denial. */
const emphatic = 2;
export const mostDenied = 0.5;
const none = -1;

/** The negations of one clause that have turned nothing yet; an even number of them denies nothing. */
export class Denial {
  private negator: Draft | null = null;
  private count = 0;
  private to = none;

  begin(): void {
    this.negator = null;
    this.count = 0;
    this.to = none;
  }

  /** Hears a negator at the word `at` that ends before the word `to`. */
  hear(negator: Draft, at: number, to: number): void {
    this.count = this.isNear(at, negationReach) ? this.count + 1 : 1;
    this.negator = negator;
    this.to = to;
  }

  reaches(at: number): boolean {
    return this.count % 2 === 1 && this.isNear(at, negationReach);
  }

  /** Whether a question word at `at` would ask nothing (`không mua được bao nhiêu`) and a denial stress this one. */
  isHeard(at: number): boolean {
    return this.count % 2 === 1 && this.isNear(at, stressReach);
  }

  /** `Không có xe nào`: a denial of everything. */
  stress(): void {
    const { weight } = this.negator!;
    if (weight < 0) this.negator!.weight = Math.max(Math.min(weight, -mostDenied), emphatic * weight);
  }

  stopAt(at: number): void {
    if (at > this.to) this.count = 0;
  }

  /** Turns something, and is then done: the reason that it did. */
  turn(): Draft {
    this.count = 0;
    this.negator!.weight = 0;
    return this.negator!;
  }

  /** What stood alone when its clause ends, if it says anything. */
  end(): Draft | null {
    const alone = this.count % 2 === 1 && this.negator!.weight !== 0 ? this.negator : null;
    this.count = 0;
    return alone;
  }

  /** Whether it is a question's tag when the clause ends at the word `at`. */
  isTag(at: number): boolean {
    return at === this.to && isTag(this.negator!.phrase);
  }

  /**
   * What a problem of this weight is worth, turned. Relief that is asked for is not there yet; a warning of a problem, or its
   * denial, only names it.
   */
  relief(weight: number, asked: boolean): number {
    const { code, phrase } = this.negator!;
    if (isWarning(phrase)) return weight * named;
    const relieved = weight * (code === 'ender' ? ended : relief);
    return asked ? -relieved * conceded : relieved;
  }

  private isNear(at: number, reach: number): boolean {
    return this.to !== none && at - this.to <= reach;
  }
}
