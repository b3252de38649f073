import { Contrast } from './contrast';
import {
  asksWhen,
  frame,
  goodOrOr,
  isAtLast,
  isThanks,
  isWhere,
  isYet,
  likeness,
  shouldWithin,
  therefore,
} from './cues';
import { Denial, mostDenied } from './denial';
import { COMMA, EXCLAIM, GLAD, QUESTION, UPSET } from './letters';
import type { Hit } from './match';
import { Naming } from './naming';
import type { Normalised } from './normalise';
import { ACTION, modifierCodes, type Rule, TOPIC_LAYER } from './pattern';
import { type Draft, draft } from './reasons';
import { ask, faceReason, faint, onlyName, relief, turn, turnAgain } from './turned';

/** Words between a strengthening or weakening word and its target. */
const boostReach = 1;
/** Words between one thing that is over and the next. */
const moreReach = 4;
/** Words between when and at last. */
const whenReach = 6;
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
  /** How surely praise is mocking: 1 always, less only beside a complaint. */
  irony = 0;
  courtesy: Draft | null = null;
  asksFacts = false;

  /** The word read next. */
  private at = 0;
  private clause = 0;
  private sentence = 0;
  private feltEnd = none;
  private readonly denial = new Denial();
  private force = 1;
  private forceAt = none;
  private doneAt = none;
  private readonly naming = new Naming();
  private reliefAt = none;
  private clauseFelt = 0;
  private whenAt = none;
  private reproach: Draft | null = null;
  private readonly contrast = new Contrast();
  private request: Draft | null = null;
  private asking = false;

  constructor(private readonly text: Normalised) {}

  read(hit: Hit): void {
    this.walkTo(hit.from);
    const feeling = this.feelingOf(hit);
    if (feeling !== undefined) this.feel(feeling, hit);
    for (let rule: Rule | null = hit.first; rule !== null; rule = rule.next) {
      if (rule.kind === 'modifier') this.heed(rule, hit);
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
      if (word > UPSET || word < COMMA) continue;
      if (word <= EXCLAIM) {
        this.endClause(word === COMMA);
        if (word !== COMMA) this.endSentence(word === QUESTION);
      } else if (word >= GLAD) {
        this.endClause();
        this.look(word === GLAD);
      }
    }
  }

  /** What the find says by itself; emphasis behind something felt (`đẹp kinh khủng`) says nothing more. */
  private feelingOf({ first, from, to, alive }: Hit): Rule | undefined {
    const behind = this.feltEnd === from;
    let found: Rule | undefined;
    for (let rule: Rule | null = first; rule !== null; rule = rule.next) {
      if (rule.kind === 'modifier') {
        if (behind && rule.number === BOOSTER) return undefined;
      } else if (rule.kind === 'sentiment') found = rule;
      else if (rule.kind === 'topic' && rule.feel !== 0 && (alive & TOPIC_LAYER) !== 0) {
        if (found === undefined || found.weight < 0) found = rule;
      }
    }
    return found?.phrase === goodOrOr && !this.endsClause(to) ? undefined : found;
  }

  private endsClause(to: number): boolean {
    const { form, length } = this.text;
    const next = form[to]!;
    return to >= length || (next >= COMMA && next <= EXCLAIM) || next === GLAD || next === UPSET;
  }

  /** The same face again adds nothing. */
  private look(glad: boolean): void {
    const reason = faceReason(this.text, this.at, glad);
    if (this.felt.at(-1)?.rule !== reason.rule) this.felt.push(reason);
  }

  private heed(rule: Rule, hit: Hit): void {
    switch (rule.number) {
      case NEGATOR:
      case ENDER:
        this.deny(rule, hit);
        break;
      case BOOSTER:
      case DAMPER:
        this.stress(hit, rule.weight);
        break;
      case BUT:
        this.endClause();
        this.contrast.but(rule.weight, this.felt);
        this.naming.turn();
        break;
      case THOUGH:
        this.contrast.though(rule.weight);
        break;
      case REQUEST:
        if (rule.phrase === therefore && this.at - this.clause > shouldWithin) break;
        this.request ??= draft(this.text, hit, rule, 'sentiment', -rule.weight);
        break;
      case ASK:
        if (this.denial.isHeard(this.at)) break;
        this.asking = true;
        if (asksWhen(rule.phrase)) this.whenAt = this.at;
        break;
      case DONE:
        this.doneAt = hit.to;
        break;
      case REDUCER:
        if (this.denial.reaches(this.at)) break;
        if (rule.weight < frame) onlyName(this.felt, this.sentence);
        this.naming.hear(rule, hit.from, hit.to);
        break;
      case IRONY:
        this.irony = Math.max(this.irony, rule.weight);
        break;
      case STOPPER:
        if (isAtLast(rule.phrase) && this.isNear(this.whenAt, whenReach)) {
          this.reproach = draft(this.text, hit, rule, 'sentiment', -1);
        }
        if (rule.weight === likeness && this.felt.length > this.clauseFelt) {
          if (turnAgain(this.felt.at(-1), this.negators.at(-1))) this.negators.pop();
        }
        if (isYet(rule.phrase)) this.contrast.yet(this.felt);
        this.denial.stopAt(this.at);
        this.reliefAt = none;
        break;
      case COURTESY:
        this.courtesy = draft(this.text, hit, rule, 'sentiment', rule.weight);
        break;
    }
  }

  /** A denial behind something felt turns it; one of nothing felt before it (`không có xe nào`) stresses that. */
  private deny(rule: Rule, hit: Hit): void {
    const isNegator = rule.number === NEGATOR;
    const last = this.feltEnd === hit.from ? this.felt.at(-1) : undefined;
    if (isNegator ? rule.weight === 0 : rule.weight > 0 && last !== undefined && last.weight < 0 && !last.negated) {
      if (last === undefined) this.denyAll(rule, hit);
      else if (turn(last, rule)) this.negators.push(draft(this.text, hit, rule, 'negator', 0));
      return;
    }
    const negator = draft(this.text, hit, rule, 'negator', isNegator ? -rule.weight : rule.weight);
    this.denial.hear(negator, this.at, hit.to);
  }

  /** `Không có xe nào`, and, where nothing else denies, `có sửa gì đâu`. */
  private denyAll(rule: Rule, hit: Hit): void {
    if (this.denial.isHeard(this.at)) this.denial.stress();
    else if (isWhere(rule.phrase) && this.endsClause(hit.to) && this.text.form[hit.to] !== QUESTION && !this.asking) {
      this.felt.push(draft(this.text, hit, rule, 'sentiment', -mostDenied));
    }
  }

  private feel(rule: Rule, hit: Hit): void {
    const negated = this.denial.reaches(this.at);
    const weight = this.weigh(rule, negated) * this.contrast.factor;
    if (weight === 0) return;
    if (weight < 0 && !negated && this.isNear(this.reliefAt, moreReach)) {
      this.relieve(-weight * relief, hit);
      return;
    }
    this.contrast.meet(weight, this.felt, this.sentence);
    const reason = draft(this.text, hit, rule, 'sentiment', weight);
    reason.negated = negated;
    this.felt.push(reason);
    this.feltEnd = hit.to;
    this.forceAt = none;
    if (weight > 0 && isThanks(rule.phrase)) this.thank();
    if (!negated) return;
    if (weight > 0) this.reliefAt = hit.to;
    this.negators.push(this.denial.turn());
  }

  /** What is thanked for is named before it or behind it. */
  private thank(): void {
    this.naming.thank();
    if (this.request === null) onlyName(this.felt, this.sentence);
  }

  /** More of what is over (`không phải chờ lâu`) is over too. */
  private relieve(weight: number, hit: Hit): void {
    const last = this.felt.at(-1)!;
    last.weight = Math.max(last.weight, weight);
    this.reliefAt = hit.to;
    this.feltEnd = hit.to;
  }

  private weigh(rule: Rule, negated: boolean): number {
    const isAction = rule.kind === 'sentiment' && rule.number === ACTION;
    let weight = rule.kind === 'topic' ? rule.feel : rule.weight;
    if (isAction) {
      weight = negated ? -1 : this.isNear(this.doneAt, boostReach) ? weight : 0;
      if (weight > faint) onlyName(this.felt, this.clauseFelt);
    } else if (negated) weight = weight > 0 ? -weight : this.denial.relief(-weight, this.request !== null);
    if (this.isNear(this.forceAt, boostReach)) weight *= this.force;
    if (weight < 0 && !negated) weight *= this.naming.share(rule, this.at, this.request !== null);
    if (weight > 0 && this.request !== null && !isThanks(rule.phrase)) weight *= this.request.weight;
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

  private endClause(comma = false): void {
    const alone = this.denial.end();
    if (alone !== null) {
      if (!comma && this.at - this.clause > 1 && this.denial.isTag(this.at)) this.asking = true;
      else {
        this.contrast.meet(alone.weight, this.felt, this.sentence);
        this.felt.push({ ...alone, kind: 'sentiment' });
      }
    }
    this.clauseFelt = this.felt.length;
    this.reliefAt = none;
    this.clause = this.at;
    this.forceAt = none;
    this.doneAt = none;
    this.naming.endClause();
    this.whenAt = none;
    this.contrast.endClause();
  }

  private endSentence(question: boolean): void {
    const { felt, reproach, request } = this;
    if (reproach === null && (question || this.asking)) {
      if (this.asking) this.asksFacts = true;
      ask(felt, this.sentence, this.asking);
    }
    if (reproach !== null) felt.push(reproach);
    else if (request !== null && !question) felt.push(request);
    this.reproach = null;
    this.sentence = this.felt.length;
    this.contrast.endSentence();
    this.naming.endSentence();
    this.request = null;
    this.asking = false;
  }

  private isNear(from: number, reach: number): boolean {
    return from !== none && this.at - from <= reach;
  }
}
