import { deed, frame } from './cues';
import { faint, named } from './felt';
import type { Rule } from './phrase';

/** Words between work against a problem and the problem. */
const workReach = 4;
/** A frame this near to the beginning is that of the whole text. */
const opening = 8;
/** Thanks are for what was done against a problem, not for what is said of it otherwise. */
const thankedFor = 0.5;
const none = -1;

/** Where problems are only named: worked against, thanked for, or the subject of news, lessons and plans. */
export class Naming {
  private workAt = none;
  private all = false;
  private framed = false;
  private framedAt = 0;
  private thanked = false;

  begin(): void {
    this.workAt = none;
    this.all = false;
    this.framed = false;
    this.framedAt = 0;
    this.thanked = false;
  }

  /** Hears a reducer that begins at `from` and ends at `to`. */
  hear({ weight }: Rule, from: number, to: number): void {
    if (weight <= frame) {
      this.framed = true;
      this.framedAt = from;
    }
    this.workAt = to;
    this.all = weight !== deed;
  }

  thank(): void {
    this.thanked = true;
  }

  endClause(): void {
    this.workAt = none;
  }

  turn(): void {
    this.thanked = false;
    this.framed = false;
  }

  endSentence(): void {
    this.thanked = false;
    if (this.framedAt > opening) this.framed = false;
  }

  /** What is left of a problem's weight at the word `at`; a deed asked for (`đề nghị xử lý bãi rác`) is not done yet. */
  share({ isTopic, weight }: Rule, at: number, asked: boolean): number {
    const isNear = this.workAt !== none && at - this.workAt <= workReach;
    if (isNear && (this.all || (isTopic && !asked))) return named;
    if (this.thanked) return isTopic ? named : thankedFor;
    return this.framed && !asked && (isTopic || weight >= -faint) ? named : 1;
  }
}
