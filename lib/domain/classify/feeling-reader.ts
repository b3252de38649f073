import { COMMA, EXCLAIM, GLAD, QUESTION, UPSET } from './letters';
import type { Hit } from './match';
import type { Normalised } from './normalise';
import { ACTION, modifierCodes, type Rule, TOPIC_LAYER } from './pattern';
import { type Draft, draft } from './reasons';

/** How far a negation reaches, in words between it and what it negates, when no sign or turn comes between. */
const negationReach = 4;
/** Words between a strengthening or weakening word and its target. */
const boostReach = 1;
/** Half as much for what is conceded: `tuy …`, and what stands before `nhưng`. */
const conceded = 0.5;
/** A negated problem is relief, weaker than praise. */
const relief = 0.6;
/** What is asked about: a good in question is hardly felt, a problem hardly met. */
const asked = 0.3;
const askedAbout = 0.15;
const reduced = 0.1;
/** A face says half a word. */
const face = 0.5;
/** Praise where it ends its clause (`phim hay`), else mostly `or` or `often`. */
const goodOrOr = 'hay';
/** Phrases that deny already: `chưa xong gì`. */
const denial = /^(không|chưa|chẳng|chả|đừng) /;
/** Behind a question these deny nothing: `có bị nóng không`. */
const questionTags = ['không', 'chưa'];
/** Should within the first words of a clause (`phường nên …`), further on therefore (`trời mưa to nên …`). */
const therefore = 'nên';
const shouldWithin = 3;
/** Thanks stay thanks beside a wish. */
const thanks = ['cảm ơn', 'cám ơn'];
/** When is it at last … */
const whenWords = ['bao giờ', 'chừng nào', 'khi nào', 'đến khi nào', 'tới khi nào'];
const atLast = 'mới';
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
  private negator: Draft | null = null;
  private negations = 0;
  private negatedAt = none;
  private force = 1;
  private forceAt = none;
  private doneAt = none;
  private reducerAt = none;
  private reducesAll = false;
  private whenAt = none;
  private reproach: Draft | null = null;
  private concession = 1;
  private turn = 1;
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
      else if (rule.kind === 'topic' && rule.feel !== 0 && (alive & TOPIC_LAYER) !== 0) found ??= rule;
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
    const { from, to } = this.text;
    const [code, phrase, weight] = glad ? ['positive', '☺', face] : ['negative', '☹', -face];
    const rule = `emoji/${glad ? 'glad' : 'upset'}`;
    if (this.felt.at(-1)?.rule === rule) return;
    const span = { start: from[this.at]!, end: to[this.at]! };
    this.felt.push({ kind: 'sentiment', code, rule, phrase, ...span, tier: 'exact', negated: false, weight } as Draft);
  }

  private heed(rule: Rule, hit: Hit): void {
    switch (rule.number) {
      case NEGATOR:
      case ENDER:
        if (rule.weight === 0) {
          this.turnBack(hit, rule);
          break;
        }
        this.negations = this.isNear(this.negatedAt, negationReach) ? this.negations + 1 : 1;
        this.negator = draft(this.text, hit, rule, 'negator', rule.number === NEGATOR ? -rule.weight : 0);
        this.negatedAt = hit.to;
        break;
      case BOOSTER:
      case DAMPER:
        this.stress(hit, rule.weight);
        break;
      case BUT:
        this.scaleSentence(conceded);
        this.endClause();
        this.turn = rule.weight;
        break;
      case THOUGH:
        this.concession = conceded;
        break;
      case REQUEST:
        if (rule.phrase === therefore && this.at - this.clause > shouldWithin) break;
        this.request ??= draft(this.text, hit, rule, 'sentiment', -rule.weight);
        break;
      case ASK:
        this.asking = true;
        if (whenWords.includes(rule.phrase)) this.whenAt = this.at;
        break;
      case DONE:
        this.doneAt = hit.to;
        break;
      case REDUCER:
        this.reducerAt = hit.to;
        this.reducesAll = rule.weight === 1;
        break;
      case IRONY:
        this.irony = Math.max(this.irony, rule.weight);
        break;
      case STOPPER:
        if (rule.phrase === atLast && this.isNear(this.whenAt, whenReach)) {
          this.reproach = draft(this.text, hit, rule, 'sentiment', -1);
        }
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

  /** `rẻ đâu`, `nhanh gì`: turns what stands right before, unless it is turned already (`không rẻ đâu`). */
  private turnBack(hit: Hit, rule: Rule): void {
    const last = this.felt.at(-1);
    if (last === undefined || last.negated || this.feltEnd !== hit.from || denial.test(last.phrase)) return;
    last.weight *= last.weight > 0 ? -1 : -relief;
    last.negated = true;
    this.negators.push(draft(this.text, hit, rule, 'negator', 0));
  }

  private weigh(rule: Rule, negated: boolean): number {
    const isAction = rule.kind === 'sentiment' && rule.number === ACTION;
    let weight = rule.kind === 'topic' ? rule.feel : rule.weight;
    if (isAction) weight = negated ? -1 : this.isNear(this.doneAt, boostReach) ? weight : 0;
    else if (negated) weight = weight > 0 ? -weight : -weight * relief;
    if (this.isNear(this.forceAt, boostReach)) weight *= this.force;
    if (weight < 0 && !negated && this.isReduced(rule)) weight *= reduced;
    if (weight > 0 && this.request !== null && !thanks.includes(rule.phrase)) weight *= this.request.weight;
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
    if (this.negations % 2 === 1 && this.negator!.weight !== 0) {
      const atEnd = this.at === this.negatedAt && this.at - this.clause > 1;
      if (atEnd && !comma && questionTags.includes(this.negator!.phrase)) this.asking = true;
      else this.felt.push({ ...this.negator!, kind: 'sentiment' });
    }
    this.negations = 0;
    this.clause = this.at;
    this.forceAt = none;
    this.doneAt = none;
    this.reducerAt = none;
    this.whenAt = none;
    this.concession = 1;
  }

  private endSentence(question: boolean): void {
    const { felt, reproach, request } = this;
    if (reproach === null && (question || this.asking)) {
      if (this.asking) this.asksFacts = true;
      for (let k = this.sentence; k < felt.length; k++) felt[k]!.weight *= inQuestion(felt[k]!);
    }
    if (reproach !== null) felt.push(reproach);
    else if (request !== null && !question) felt.push(request);
    this.reproach = null;
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

  /** Not where the deed is only asked for: `đề nghị xử lý bãi rác`. */
  private isReduced({ kind }: Rule): boolean {
    return (
      (this.reducesAll || (kind === 'topic' && this.request === null)) && this.isNear(this.reducerAt, negationReach)
    );
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
