import { contextCodes, isKept, keepWithin, partCodes } from '../lexicon/bounds';
import { guardCodes, modifierCodes, sentimentCodes } from '../lexicon/entry-codes';
import type { EntryKind, EntryObject, Group, LexiconFile } from '../lexicon/lexicon';
import { topics } from '../vocabulary';
import { DISPLACING, FEEL_LAYER, FLAG_LAYER, guarded, IS_GUARD, Rule, TOPIC_LAYER } from './phrase';

const none = 0;

const codes: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  modifier: modifierCodes,
  sentiment: sentimentCodes,
  guard: guardCodes,
};

/** Contexts and parts of flags by their codes, from 1. */
export type Numbers = { readonly contexts: ReadonlyMap<string, number>; readonly parts: ReadonlyMap<string, number> };

/** What a phrase is of these. */
export type Marks = { readonly contexts: readonly number[]; readonly parts: readonly number[] };

/** A group of the lists with its codes and contexts as numbers, and what it gives each of its phrases. */
export class Section {
  /** What its phrases share: see `Rules.traits`, layers aside; contexts and parts of flags. */
  readonly traits: number;
  readonly marks: Marks | undefined;
  private readonly number: number;

  /** Throws when the group or an entry of it names what nobody defines, or has a weight that would not be kept as it is. */
  constructor(
    readonly kind: EntryKind,
    readonly group: Group,
    private readonly numbers: Numbers,
  ) {
    this.number = codes[kind]?.indexOf(group.code) ?? none;
    if (this.number < 0) throw new Error(`lexicon: no ${kind} named ${group.code}`);
    const displaces = kind === 'guard' ? guarded[group.code]! : displacedBy[kind];
    this.traits = (displaces << DISPLACING) | (kind === 'guard' ? IS_GUARD : 0);
    if (kind === 'context') this.marks = { contexts: [this.contextOf(group.code)], parts: [] };
    if (kind === 'flag') this.marks = { contexts: [], parts: [numbers.parts.get(group.code)!] };
    this.check(group, group.code);
    for (const entry of group.phrases) if (typeof entry !== 'string') this.check(entry, entry.phrase);
  }

  /** Layers a phrase of it lives in. */
  layersOf(entry: string | EntryObject): number {
    const { kind } = this;
    return kind === 'topic' && this.feelOf(entry) !== 0 ? TOPIC_LAYER | FEEL_LAYER : layersOf[kind];
  }

  rule(entry: string | EntryObject): Rule {
    const { kind, group, number } = this;
    const own = typeof entry === 'string' ? group : entry;
    const phrase = typeof entry === 'string' ? entry : entry.phrase;
    const needs = this.contextOf(own.needs ?? group.needs);
    const unless = this.contextOf(own.unless ?? group.unless);
    const weight = own.weight ?? group.weight ?? 1;
    const feel = kind === 'sentiment' ? 0 : this.feelOf(entry);
    return new Rule(kind, group.code, number, phrase, weight, feel, needs, unless, group.own);
  }

  private feelOf(entry: string | EntryObject): number {
    return (typeof entry === 'string' ? undefined : entry.feel) ?? this.group.feel ?? 0;
  }

  private check({ needs, unless, weight = 1, feel = 0 }: Omit<Group, 'code' | 'phrases'>, name: string): void {
    this.contextOf(needs);
    this.contextOf(unless);
    if (!isKept(weight) || !isKept(feel)) {
      throw new RangeError(`lexicon: ${this.kind} ${name} weighs ${weight} and ${feel}, which cannot be kept`);
    }
  }

  private contextOf(name: string | undefined): number {
    if (name === undefined) return none;
    const found = this.numbers.contexts.get(name);
    if (found === undefined) throw new Error(`lexicon: no context named ${name}`);
    return found;
  }
}

const layersOf: Readonly<Record<EntryKind, number>> = {
  topic: TOPIC_LAYER,
  sentiment: FEEL_LAYER,
  modifier: FEEL_LAYER,
  flag: FLAG_LAYER,
  guard: 0,
  context: 0,
};

/** A topic says what is felt of it, so it stands above feelings; flags displace nothing. */
const displacedBy: Readonly<Record<EntryKind, number>> = {
  topic: TOPIC_LAYER | FEEL_LAYER,
  sentiment: FEEL_LAYER,
  modifier: FEEL_LAYER,
  flag: 0,
  guard: 0,
  context: 0,
};

/** The contexts and parts of flags of the lists, numbered in their order. Throws `PastBound`. */
export function numbersOf(files: readonly LexiconFile[]): Numbers {
  const contexts = contextCodes(files);
  const parts = partCodes(files);
  keepWithin('contexts', 'context', contexts.length);
  keepWithin('flag_parts', 'flag', parts.length);
  return { contexts: numbered(contexts), parts: numbered(parts) };
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at + 1]));
}
