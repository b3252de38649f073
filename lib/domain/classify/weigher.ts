import { type Topic, topics } from '../vocabulary';
import {
  type Engine,
  FLAG_COUNT,
  FLAGS,
  flagRulesAt,
  GLAD_FACE,
  IN_ORDER,
  namedAt,
  orderAt,
  REASON_COUNT,
  REASONS,
  SCORE,
  SUGGESTION,
  TOPIC_COUNT,
  UPSET_FACE,
  type WeighingHost,
} from './engine';
import { tiers } from './finds';
import { flagNumbers, flagRuleCount, flagsOf } from './flags';
import type { PlaceMention, Reading, Reason } from './reading';
import type { Rules } from './rules';

// Names no other module knows: a compiler takes them for constants, imported and exported ones it looks up at every use.
const topicCodes = topics;
const tierNames = tiers;
const flagsPlace = FLAGS;
const inOrderPlace = IN_ORDER;
const namedPlace = namedAt;
const orderPlace = orderAt;
const reasonCountPlace = REASON_COUNT;
const reasonsPlace = REASONS;
const scorePlace = SCORE;
const suggestionPlace = SUGGESTION;
const topicCountPlace = TOPIC_COUNT;

/** Kinds of reasons as the engine numbers them, and numbers of a reason in its memory: see `engine/reasons.ts`. */
const kinds = ['sentiment', 'topic', 'negator', 'guard', 'flag'] as const satisfies readonly Reason['kind'][];
const reasonSize = 8;
const byte = 255;
/** Numbers of a topic named. */
const namedSize = 4;
/** The key of a reason in order: its number stands below this. */
const orderMask = 0xffff;
/** Scores nearer to zero than this are neutral. */
const threshold = 0.25;

/** Has the engine weigh what it found, and tells what comes of it. */
export class Weigher implements WeighingHost {
  private readonly engine: Engine;

  constructor(private readonly rules: Rules) {
    const { engine } = rules.reader;
    this.engine = engine;
    engine.weigher = this;
    engine.ints.set(flagNumbers, flagRulesAt);
    engine.ints[FLAG_COUNT] = flagRuleCount;
  }

  /** The entries that faces are, the glad one first. */
  setFaces([glad, upset]: readonly number[]): void {
    const { ints } = this.engine;
    ints[GLAD_FACE] = glad!;
    ints[UPSET_FACE] = upset!;
  }

  /** Weighs the finds of a text in which these places were found; `parts` are the bits of parts of flags known without a phrase. */
  weigh(parts: number, places: readonly PlaceMention[]): Reading {
    const { engine } = this;
    engine.run.weigh(parts);
    engine.look();
    const { ints } = engine;
    const score = rounded(engine.floats[scorePlace]!);
    const sentiment = score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral';
    const suggestion = ints[suggestionPlace]! < 0 ? null : topicCodes[ints[suggestionPlace]!]!;
    const reasons = this.reasons(places);
    return { sentiment, score, topics: this.named(), suggestion, flags: flagsOf(ints[flagsPlace]!), places, reasons };
  }

  tellEntries(ending: number): number {
    return this.rules.tellEntries(ending);
  }

  private named(): Reading['topics'] {
    const { ints, floats } = this.engine;
    const count = ints[topicCountPlace]!;
    if (count === 0) return [{ code: 'KHAC', score: 0 }];
    const named = new Array<{ code: Topic; score: number }>(count);
    for (let place = 0; place < count; place++) {
      const at = namedPlace + place * namedSize;
      named[place] = { code: topicCodes[ints[at + 2]!]!, score: rounded(floats[at >> 1]!) };
    }
    return named;
  }

  private reasons(places: readonly PlaceMention[]): Reason[] {
    const { said } = this.rules.entries;
    const { ints, floats } = this.engine;
    const count = ints[reasonCountPlace]!;
    const start = ints[reasonsPlace]! >> 2;
    const inOrder = ints[inOrderPlace] !== 0;
    const reasons = new Array<Reason>(count);
    for (let place = 0; place < count; place++) {
      const number = inOrder ? ints[orderPlace + 2 * place]! & orderMask : place;
      const at = start + number * reasonSize;
      const bits = ints[at + 7]!;
      reasons[place] = {
        kind: kinds[bits & byte]!,
        code: said[ints[at + 2]!]!,
        rule: said[ints[at + 3]!]!,
        phrase: said[ints[at + 4]!]!,
        start: ints[at + 5]!,
        end: ints[at + 6]!,
        tier: tierNames[(bits >> 8) & byte]!,
        negated: ((bits >> 16) & byte) !== 0,
        weight: floats[at >> 1]!,
      };
    }
    if (inOrder && places.length === 0) return reasons;
    return [...reasons, ...places.map(placeReason)].sort(byPlace);
  }
}

const rounded = (number: number) => Math.round(number * 1000) / 1000;

function placeReason({ code, name, start, end }: PlaceMention): Reason {
  return {
    kind: 'place',
    code,
    rule: `place/${code}`,
    phrase: name,
    start,
    end,
    tier: 'exact',
    negated: false,
    weight: 0,
  };
}

/** Orders reasons by where they begin, longer first. */
function byPlace(a: Reason, b: Reason): number {
  return a.start - b.start || b.end - a.end;
}
