import { modifierCodes, sentimentCodes } from '../lexicon/entry-codes';
import { type EntryKind, type EntryObject, flagParts, type Group, type LexiconFile } from '../lexicon/lexicon';
import { topics } from '../vocabulary';
import { DISPLACING, FEEL_LAYER, FLAG_LAYER, guarded, IS_GUARD, Rule, TOPIC_LAYER } from './phrase';

const none = -1;

const codeLists: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  modifier: modifierCodes,
  sentiment: sentimentCodes,
  flag: flagParts,
};

/** A group of the lists with its codes and contexts as numbers, and the bits it gives each of its phrases. */
export class Section {
  /** What its phrases share: see `Rules.traits`, layers aside; contexts; parts of flags. */
  readonly traits: number;
  readonly contexts: number;
  readonly parts: number;
  private readonly number: number;

  /** Throws when the group or an entry of it names a context nobody defines. */
  constructor(
    readonly kind: EntryKind,
    readonly group: Group,
    private readonly numbers: ReadonlyMap<string, number>,
  ) {
    this.number = kind === 'context' ? this.contextOf(group.code) : (codeLists[kind]?.indexOf(group.code) ?? none);
    const displaces = kind === 'guard' ? guarded[group.code]! : displacedBy[kind];
    this.traits = (displaces << DISPLACING) | (kind === 'guard' ? IS_GUARD : 0);
    this.contexts = kind === 'context' ? 1 << this.number : 0;
    this.parts = kind === 'flag' ? 1 << this.number : 0;
    this.contextOf(group.needs);
    this.contextOf(group.unless);
    for (const entry of group.phrases) {
      if (typeof entry === 'string') continue;
      this.contextOf(entry.needs);
      this.contextOf(entry.unless);
    }
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
    return new Rule(kind, group.code, number, phrase, weight, feel, needs, unless);
  }

  private feelOf(entry: string | EntryObject): number {
    return (typeof entry === 'string' ? undefined : entry.feel) ?? this.group.feel ?? 0;
  }

  private contextOf(name: string | undefined): number {
    if (name === undefined) return none;
    const found = this.numbers.get(name);
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

/** The contexts of the lists, numbered in their order. */
export function contextNumbers(files: readonly LexiconFile[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { kind, groups } of files) {
    if (kind !== 'context') continue;
    for (const { code } of groups) if (!numbers.has(code)) numbers.set(code, numbers.size);
  }
  return numbers;
}
