import { isWhere } from './cues';
import { type Hit, noHit } from './hits';
import { noRule, type Rule } from './phrase';

/** A negated problem is relief, weaker than praise. */
export const relief = 0.6;
/** Less for what is conceded: `tuy …`, and what stands before `nhưng`. */
export const conceded = 0.4;
/** As much as words have that often stand in plain reports. */
export const faint = 0.5;
/** What is left of a problem that is only named. */
export const named = 0.1;
/** What is asked about: a good in question is hardly felt, a problem hardly met. */
const asked = 0.3;
const askedAbout = 0.15;
/** Phrases that deny already: `chưa xong gì`. */
const denial = /^(không|chưa|chẳng|chả|đừng) /;
/** `Chưa bao giờ thấy … như vậy` denies nothing: there was never more of it. */
const never = /^(chưa|không|chẳng) (bao giờ|từng|khi nào|lúc nào)/;
/** Looking back stops after this many, so that a text without a full stop is still read in linear time. */
const lookBack = 16;
/** Most kept for the next text. */
const mostKept = 1 << 10;

/** What is said and kept until it is known whether it counts. */
export type Said = { readonly rule: Rule; readonly hit: Hit; readonly weight: number };

/** What one find says of feeling: positive when the weight is above 0. */
class Feeling {
  rule: Rule = noRule;
  hit: Hit = noHit;
  weight = 0;
  negated = false;

  /**
   * Turns it by a denial behind it (`rẻ đâu`), unless it is turned already (`không rẻ đâu`) or a problem (`cúp điện gì mà` is no
   * denial). Whether it did.
   */
  turn({ code, phrase }: Rule): boolean {
    if (this.negated || denial.test(this.rule.phrase)) return false;
    if (this.weight < 0 && code !== 'ender' && !isWhere(phrase)) return false;
    this.weight *= this.weight > 0 ? -1 : -relief;
    this.negated = true;
    return true;
  }

  /** Undoes what a `never` turned, before a likeness. Whether it did. */
  turnAgain(negator: Feeling | null): boolean {
    if (!this.negated || negator === null || !never.test(negator.rule.phrase)) return false;
    this.weight /= this.weight < 0 ? -1 : -relief;
    this.negated = false;
    return true;
  }
}

/** What was felt so far, in the order of the text. Its members are used again for the next text. */
export class Felt {
  length = 0;
  private readonly list: Feeling[] = [];

  at(index: number): Feeling {
    return this.list[index]!;
  }

  get last(): Feeling | null {
    return this.length === 0 ? null : this.list[this.length - 1]!;
  }

  add(rule: Rule, hit: Hit, weight: number, negated: boolean): void {
    if (this.length === this.list.length) this.list.push(new Feeling());
    const feeling = this.list[this.length++]!;
    feeling.rule = rule;
    feeling.hit = hit;
    feeling.weight = weight;
    feeling.negated = negated;
  }

  drop(): void {
    this.length--;
  }

  clear(): void {
    if (this.list.length > mostKept) this.list.length = mostKept;
    this.length = 0;
  }

  scale(since: number, end: number, factor: number): void {
    for (let at = Math.max(since, end - lookBack); at < end; at++) this.list[at]!.weight *= factor;
  }

  /** Praise weighs less that blame follows. */
  concede(since: number, end: number): void {
    for (let at = Math.max(since, end - lookBack); at < end; at++) {
      if (this.list[at]!.weight > 0) this.list[at]!.weight *= conceded;
    }
  }

  /** Scales what is felt in a question; `forFacts` when its words say that it asks for facts. */
  ask(since: number, forFacts: boolean): void {
    for (let at = since; at < this.length; at++) {
      const feeling = this.list[at]!;
      const { rule, weight } = feeling;
      if (weight > 0) feeling.weight *= asked;
      else if (rule.isModifier) feeling.weight = 0;
      else if (rule.isTopic) feeling.weight *= askedAbout;
      else if (forFacts && weight >= -faint) feeling.weight *= asked;
    }
  }

  /** Where something was done against them, or the matter is settled, the problems before it are only named. */
  onlyName(since: number): void {
    for (let at = Math.max(since, this.length - lookBack); at < this.length; at++) {
      const feeling = this.list[at]!;
      if (feeling.weight < 0 && feeling.rule.isTopic) feeling.weight *= named;
    }
  }
}
