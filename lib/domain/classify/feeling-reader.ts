import { COMMA, EXCLAIM, QUESTION } from './letters';
import type { Hit } from './match';
import type { Normalised } from './normalise';
import { ACTION, modifierCodes, type Rule } from './pattern';
import { type Draft, draft } from './reasons';

/** How far a negation reaches, in words between it and what it negates, when no sign or turn comes between. */
const negationReach = 4;
/** Words between a strengthening or weakening word and its target. */
const boostReach = 1;
/** Half as much for what is conceded (`tuy …`, and what stands before `nhưng`); a little more for what follows. */
const conceded = 0.5;
const stressed = 1.25;
/** A negated problem is relief, weaker than praise. */
const relief = 0.6;
/** What is asked about: a good in question is hardly felt, a problem hardly met. */
const asked = 0.3;
const askedAbout = 0.15;
const boosted = 1.5;
const damped = 0.6;
const reduced = 0.2;
/** A negation of something the lexicon does not know still says that something is not as it should be. */
const unresolved = -0.25;
/** Should at the head of a sentence, therefore behind something felt: `đẹp nên vui`. */
const therefore = 'nên';
const none = -1;

const [, NEGATOR, ENDER, BOOSTER, DAMPER, BUT, THOUGH, REQUEST, ASK, DONE, REDUCER, IRONY, STOPPER, COURTESY] =
  modifierCodes.keys();

/**
 * Reads the finds of one text in order and keeps what is felt, turned and weighed by the words around it. A clause ends
 * at any sign and takes negation and emphasis with it; a sentence takes contrast, request and question.
 */
export class FeelingReader {
  /** What was felt so far; weights may still change until the sentence ends. */
  readonly felt: Draft[] = [];
  /** Negators that turned something. */
  readonly negators: Draft[] = [];
  ironic = false;
  courtesy: Draft | null = null;

  /** The word read next. */
  private at = 0;
  private sentence = 0;
  private feltEnd = none;
  private negator: Draft | null = null;
  private negations = 0;
  private negatedAt = none;
  private force = 1;
  private forceAt = none;
  private doneAt = none;
  private reducerAt = none;
  private concession = 1;
  private turn = 1;
  private request: Draft | null = null;
  private asking = false;

  constructor(private readonly text: Normalised) {}

  read(hit: Hit): void {
    this.walkTo(hit.from);
    for (let rule = hit.pattern.first; rule !== null; rule = rule.next) {
      if (rule.kind === 'modifier') this.heed(rule, hit);
      else if (rule.kind === 'sentiment' || (rule.kind === 'topic' && rule.feel !== 0)) this.feel(rule, hit);
    }
  }

  finish(): void {
    this.walkTo(this.text.length);
    this.endClause();
    this.endSentence(false);
  }

  private walkTo(end: number): void {
    const { form } = this.text;
    for (; this.at < end; this.at++) {
      const word = form[this.at]!;
      if (word < COMMA || word > EXCLAIM) continue;
      this.endClause();
      if (word !== COMMA) this.endSentence(word === QUESTION);
    }
  }

  private heed(rule: Rule, hit: Hit): void {
    switch (rule.number) {
      case NEGATOR:
      case ENDER:
        this.negations = this.isNear(this.negatedAt, negationReach) ? this.negations + 1 : 1;
        this.negator = draft(this.text, hit, rule, 'negator', rule.number === NEGATOR ? unresolved : 0);
        this.negatedAt = hit.to;
        break;
      case BOOSTER:
        this.stress(hit, boosted);
        break;
      case DAMPER:
        this.stress(hit, damped);
        break;
      case BUT:
        this.scaleSentence(conceded);
        this.endClause();
        this.turn = stressed;
        break;
      case THOUGH:
        this.concession = conceded;
        break;
      case REQUEST:
        if (rule.phrase === therefore && this.felt.length > this.sentence) break;
        this.request ??= draft(this.text, hit, rule, 'sentiment', -rule.weight);
        break;
      case ASK:
        this.asking = true;
        break;
      case DONE:
        this.doneAt = hit.to;
        break;
      case REDUCER:
        this.reducerAt = hit.to;
        break;
      case IRONY:
        this.ironic = true;
        break;
      case STOPPER:
        if (this.at > this.negatedAt) this.negations = 0;
        break;
      case COURTESY:
        this.courtesy = draft(this.text, hit, rule, 'sentiment', rule.weight);
        break;
    }
  }

  private feel(rule: Rule, hit: Hit): void {
    const negated = this.isNegated();
    const weight = this.weigh(rule, negated) * this.concession * this.turn;
    if (weight === 0) return;
    const reason = draft(this.text, hit, rule, 'sentiment', weight);
    reason.negated = negated;
    this.felt.push(reason);
    this.feltEnd = hit.to;
    this.forceAt = none;
    if (!negated) return;
    this.negators.push({ ...this.negator!, weight: 0 });
    this.negations = 0;
  }

  private weigh(rule: Rule, negated: boolean): number {
    const isAction = rule.kind === 'sentiment' && rule.number === ACTION;
    let weight = rule.kind === 'topic' ? rule.feel : rule.weight;
    if (isAction) weight = negated ? -1 : this.isNear(this.doneAt, boostReach) ? weight : 0;
    else if (negated) weight = weight > 0 ? -weight : -weight * relief;
    if (this.isNear(this.forceAt, boostReach)) weight *= this.force;
    if (weight < 0 && !negated && this.isNear(this.reducerAt, negationReach)) weight *= reduced;
    if (weight > 0 && this.request !== null) weight *= this.request.weight;
    return weight;
  }

  /** Strengthens what stands right before (`tốt lắm`), else what comes next (`rất tốt`). */
  private stress(hit: Hit, factor: number): void {
    if (this.feltEnd === hit.from) {
      this.felt.at(-1)!.weight *= factor;
      return;
    }
    this.force = factor;
    this.forceAt = hit.to;
  }

  private endClause(): void {
    if (this.negations % 2 === 1 && this.negator!.weight !== 0) this.felt.push({ ...this.negator!, kind: 'sentiment' });
    this.negations = 0;
    this.forceAt = none;
    this.doneAt = none;
    this.reducerAt = none;
    this.concession = 1;
  }

  private endSentence(question: boolean): void {
    if (question || this.asking) {
      for (let k = this.sentence; k < this.felt.length; k++) this.felt[k]!.weight *= inQuestion(this.felt[k]!);
    }
    if (this.request !== null && !question) this.felt.push(this.request);
    this.sentence = this.felt.length;
    this.turn = 1;
    this.request = null;
    this.asking = false;
  }

  private scaleSentence(factor: number): void {
    for (let k = this.sentence; k < this.felt.length; k++) this.felt[k]!.weight *= factor;
  }

  private isNear(from: number, reach: number): boolean {
    return from !== none && this.at - from <= reach;
  }

  private isNegated(): boolean {
    return this.negations % 2 === 1 && this.isNear(this.negatedAt, negationReach);
  }
}

function inQuestion({ weight, rule }: Draft): number {
  if (weight > 0) return asked;
  if (rule.startsWith('modifier/')) return 0;
  return rule.startsWith('topic/') ? askedAbout : 1;
}
