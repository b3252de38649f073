import { isTag, isWarning } from './cues';
import { conceded, named, relief } from './felt';
import { type Hit, noHit } from './hits';
import { noRule, type Rule } from './phrase';

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
  /** The last of them, and what it says if it stays alone. */
  rule: Rule = noRule;
  hit: Hit = noHit;
  weight = 0;
  private count = 0;
  private to = none;

  begin(): void {
    this.count = 0;
    this.to = none;
  }

  /** Hears a negator. */
  hear(rule: Rule, hit: Hit, weight: number): void {
    this.count = this.isNear(hit.from, negationReach) ? this.count + 1 : 1;
    this.rule = rule;
    this.hit = hit;
    this.weight = weight;
    this.to = hit.to;
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
    const { weight } = this;
    if (weight < 0) this.weight = Math.max(Math.min(weight, -mostDenied), emphatic * weight);
  }

  stopAt(at: number): void {
    if (at > this.to) this.count = 0;
  }

  /** It has turned something, and is done. */
  spend(): void {
    this.count = 0;
  }

  /** The clause ends; whether it stood alone and says something. */
  end(): boolean {
    const alone = this.count % 2 === 1 && this.weight !== 0;
    this.count = 0;
    return alone;
  }

  /** Whether it is a question's tag when the clause ends at the word `at`. */
  isTag(at: number): boolean {
    return at === this.to && isTag(this.rule.phrase);
  }

  /**
   * What a problem of this weight is worth, turned. Relief that is asked for is not there yet; a warning of a problem, or its
   * denial, only names it.
   */
  relief(weight: number, asked: boolean): number {
    const { code, phrase } = this.rule;
    if (isWarning(phrase)) return weight * named;
    const relieved = weight * (code === 'ender' ? ended : relief);
    return asked ? -relieved * conceded : relieved;
  }

  private isNear(at: number, reach: number): boolean {
    return this.to !== none && at - this.to <= reach;
  }
}
