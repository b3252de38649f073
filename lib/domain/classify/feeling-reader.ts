import { Contrast } from './contrast';
import { asksWhen, frame, isAtLast, isWhere, isYet, likeness, shouldWithin, therefore } from './cues';
import { Denial, mostDenied } from './denial';
import { faceRule } from './faces';
import { Felt, faint, relief, type Said } from './felt';
import { type Hit, hitAt, noHit } from './hits';
import { endsClause } from './letters';
import { Naming } from './naming';
import type { Normalised } from './normalised';
import { type Rule, TOPIC_LAYER } from './phrase';

/** Words between a strengthening or weakening word and its target. */
const boostReach = 1;
/** Words between one thing that is over and the next. */
const moreReach = 4;
/** Words between when and at last. */
const whenReach = 6;
const none = -1;

/**
 * Reads the finds of one text in order and keeps what is felt, turned and weighed by the words around it. A clause ends
 * at any sign and takes negation and emphasis with it; a sentence takes contrast, request and question.
 */
export class FeelingReader {
  /** What was felt so far; weights may still change until the sentence ends. */
  readonly felt = new Felt();
  /** Negators that turned something. */
  readonly negators = new Felt();
  /** How surely praise is mocking: 1 always, less only beside a complaint. */
  irony = 0;
  courtesy: Said | null = null;
  asksFacts = false;

  private text!: Normalised;
  /** The find that is read; the words it begins and ends at. */
  private hit: Hit = noHit;
  private at = 0;
  private to = 0;
  /** How many signs lie behind. */
  private signs = 0;
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
  private reproach: Said | null = null;
  private readonly contrast = new Contrast();
  private request: Said | null = null;
  private asking = false;

  /** Starts on another text. */
  begin(text: Normalised): void {
    this.text = text;
    this.felt.clear();
    this.negators.clear();
    this.irony = 0;
    this.courtesy = null;
    this.asksFacts = false;
    this.at = 0;
    this.signs = 0;
    this.feltEnd = none;
    this.denial.begin();
    this.naming.begin();
    this.endClause();
    this.reproach = null;
    this.request = null;
    this.asking = false;
    this.endSentence(false);
  }

  /** Reads the next find; `first` is the first rule of its phrase. */
  read(hit: Hit, first: Rule): void {
    this.walkTo(hit.from);
    this.hit = hit;
    this.to = hit.to;
    const said = this.saidBy(first, (hit.alive & TOPIC_LAYER) !== 0);
    if (said !== null && (!said.isGoodOrOr || this.endsClause(this.to))) this.feel(said);
    for (let rule: Rule | null = first; rule !== null; rule = rule.next) if (rule.isModifier) this.heed(rule);
  }

  /** What the find says by itself; emphasis behind something felt (`đẹp kinh khủng`) says nothing more. */
  private saidBy(first: Rule, asTopic: boolean): Rule | null {
    const behind = this.feltEnd === this.at;
    let said: Rule | null = null;
    for (let rule: Rule | null = first; rule !== null; rule = rule.next) {
      if (behind && rule.stresses) return null;
      if (rule.isFelt(asTopic) && (said === null || !rule.isTopic)) said = rule;
    }
    return said;
  }

  finish(): void {
    this.walkTo(this.text.length);
    this.endClause();
    this.endSentence(false);
  }

  private walkTo(end: number): void {
    const { signs, signCount } = this.text;
    for (; this.signs < signCount && signs[this.signs]! < end; this.signs++) {
      this.at = signs[this.signs]!;
      const sign = this.text.signAt(this.at);
      if (sign === '[') continue;
      this.endClause(sign === ',');
      if (sign === '☺' || sign === '☹') this.look(sign === '☺');
      else if (sign !== ',') this.endSentence(sign === '?');
    }
    this.at = end;
  }

  private endsClause(to: number): boolean {
    return to >= this.text.length || endsClause(this.text.signAt(to));
  }

  /** The same face again adds nothing. */
  private look(glad: boolean): void {
    const rule = faceRule(glad);
    if (this.felt.last?.rule !== rule) this.felt.add(rule, hitAt(this.at), rule.weight, false);
  }

  private say(rule: Rule, weight: number): Said {
    return { rule, hit: this.hit, weight };
  }

  private heed(rule: Rule): void {
    switch (rule.code) {
      case 'negator':
      case 'ender':
        this.deny(rule);
        break;
      case 'booster':
      case 'damper':
        this.stress(rule.weight);
        break;
      case 'but':
        this.endClause();
        this.contrast.but(rule.weight, this.felt);
        this.naming.turn();
        break;
      case 'though':
        this.contrast.though(rule.weight);
        break;
      case 'request':
        if (rule.phrase === therefore && this.at - this.clause > shouldWithin) break;
        this.request ??= this.say(rule, -rule.weight);
        break;
      case 'question':
        if (this.denial.isHeard(this.at)) break;
        this.asking = true;
        if (asksWhen(rule.phrase)) this.whenAt = this.at;
        break;
      case 'done':
        this.doneAt = this.to;
        break;
      case 'reducer':
        if (this.denial.reaches(this.at)) break;
        if (rule.weight < frame) this.felt.onlyName(this.sentence);
        this.naming.hear(rule, this.at, this.to);
        break;
      case 'irony':
        this.irony = Math.max(this.irony, rule.weight);
        break;
      case 'stop':
        if (isAtLast(rule.phrase) && this.isNear(this.whenAt, whenReach)) {
          this.reproach = this.say(rule, -1);
        }
        if (rule.weight === likeness && this.felt.length > this.clauseFelt) {
          if (this.felt.last!.turnAgain(this.negators.last)) this.negators.drop();
        }
        if (isYet(rule.phrase)) this.contrast.yet(this.felt);
        this.denial.stopAt(this.at);
        this.reliefAt = none;
        break;
      case 'courtesy':
        this.courtesy = this.say(rule, rule.weight);
        break;
    }
  }

  /** A denial behind something felt turns it; one of nothing felt before it (`không có xe nào`) stresses that. */
  private deny(rule: Rule): void {
    const isNegator = rule.code === 'negator';
    const last = this.feltEnd === this.at ? this.felt.last : null;
    if (isNegator ? rule.weight === 0 : rule.weight > 0 && last !== null && last.weight < 0 && !last.negated) {
      if (last === null) this.denyAll(rule);
      else if (last.turn(rule)) this.negators.add(rule, this.hit, 0, false);
      return;
    }
    this.denial.hear(rule, this.hit, isNegator ? -rule.weight : rule.weight);
  }

  /** `Không có xe nào`, and, where nothing else denies, `có sửa gì đâu`. */
  private denyAll(rule: Rule): void {
    if (this.denial.isHeard(this.at)) this.denial.stress();
    else if (isWhere(rule.phrase) && this.endsClause(this.to) && this.text.signAt(this.to) !== '?' && !this.asking) {
      this.felt.add(rule, this.hit, -mostDenied, false);
    }
  }

  private feel(rule: Rule): void {
    const negated = this.denial.reaches(this.at);
    const weight = this.weigh(rule, negated) * this.contrast.factor;
    if (weight === 0) return;
    if (weight < 0 && !negated && this.isNear(this.reliefAt, moreReach)) {
      this.relieve(-weight * relief);
      return;
    }
    this.contrast.meet(weight, this.felt, this.sentence);
    this.felt.add(rule, this.hit, weight, negated);
    this.feltEnd = this.to;
    this.forceAt = none;
    if (weight > 0 && rule.isThanks) this.thank();
    if (!negated) return;
    if (weight > 0) this.reliefAt = this.to;
    this.negators.add(this.denial.rule, this.denial.hit, 0, false);
    this.denial.spend();
  }

  /** What is thanked for is named before it or behind it. */
  private thank(): void {
    this.naming.thank();
    if (this.request === null) this.felt.onlyName(this.sentence);
  }

  /** More of what is over (`không phải chờ lâu`) is over too. */
  private relieve(weight: number): void {
    const last = this.felt.last!;
    last.weight = Math.max(last.weight, weight);
    this.reliefAt = this.to;
    this.feltEnd = this.to;
  }

  private weigh(rule: Rule, negated: boolean): number {
    let weight = rule.isTopic ? rule.feel : rule.weight;
    if (rule.isAction) {
      weight = negated ? -1 : this.isNear(this.doneAt, boostReach) ? weight : 0;
      if (weight > faint) this.felt.onlyName(this.clauseFelt);
    } else if (negated) weight = weight > 0 ? -weight : this.denial.relief(-weight, this.request !== null);
    if (this.isNear(this.forceAt, boostReach)) weight *= this.force;
    if (weight < 0 && !negated) weight *= this.naming.share(rule, this.at, this.request !== null);
    if (weight > 0 && this.request !== null && !rule.isThanks) weight *= this.request.weight;
    return weight;
  }

  /** Strengthens what stands right before (`tốt lắm`), else what comes next (`rất tốt`). */
  private stress(factor: number): void {
    if (this.feltEnd === this.at) {
      this.felt.last!.weight *= factor;
      return;
    }
    this.force = factor;
    this.forceAt = this.to;
  }

  private endClause(comma = false): void {
    const { denial } = this;
    if (denial.end()) {
      if (!comma && this.at - this.clause > 1 && denial.isTag(this.at)) this.asking = true;
      else {
        this.contrast.meet(denial.weight, this.felt, this.sentence);
        this.felt.add(denial.rule, denial.hit, denial.weight, false);
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
      felt.ask(this.sentence, this.asking);
    }
    const said = reproach ?? (question ? null : request);
    if (said !== null) felt.add(said.rule, said.hit, said.weight, false);
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
