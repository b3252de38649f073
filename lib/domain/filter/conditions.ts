import { certainties, flags, sentiments, sources, spreads, topics, urgencies } from '../vocabulary';

/** What is looked at: the list, the board's form and links, or the board's figures. */
export type Look = 'list' | 'board' | 'figures';

/** What a condition is asked by: a code of a closed list, a yes, places, words, a number, or one thing that has a name. */
type Asked =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'yes' }
  | { readonly kind: 'place' }
  | { readonly kind: 'words' }
  | { readonly kind: 'number' }
  | { readonly kind: 'named' };

/**
 * How a cell of the roll-up tells it: by a dimension, by which areas are added up, by one of its counters, or not at
 * all, so that the items themselves are counted. What the board's figures obey must be a dimension or areas.
 */
type Counted =
  | { readonly on: readonly ['list']; readonly rollUp: 'dimension' | 'areas' | 'counter' | 'no' }
  | {
      readonly on: readonly ['list', 'figures'] | readonly ['list', 'figures', 'board'];
      readonly rollUp: 'dimension' | 'areas';
    };

export type DeclaredCondition = Asked & Counted;

/**
 * Everything a look can be narrowed to besides its period. The order is that of addresses; of two that choose areas
 * only the first is heard. What a collaborator answered (`urgency`, `certainty`, `spread`) only reports have. `unplaced` binds the board's figures when an address asks, but the board neither offers it
 * nor hands it on.
 */
export const conditions = {
  source: { kind: 'choice', choices: sources, on: ['list', 'figures', 'board'], rollUp: 'dimension' },
  topic: { kind: 'choice', choices: topics, on: ['list', 'figures', 'board'], rollUp: 'dimension' },
  place: { kind: 'place', on: ['list', 'figures', 'board'], rollUp: 'areas' },
  sentiment: { kind: 'choice', choices: sentiments, on: ['list'], rollUp: 'counter' },
  /** A flag code, or `any` for items with at least one. */
  flag: { kind: 'choice', choices: ['any', ...flags], on: ['list'], rollUp: 'counter' },
  q: { kind: 'words', on: ['list'], rollUp: 'no' },
  /** The number of the batch items came in with. */
  batch: { kind: 'number', on: ['list'], rollUp: 'no' },
  channel: { kind: 'named', on: ['list'], rollUp: 'no' },
  /** The unit that took it in, of those that are the viewer's. */
  unit: { kind: 'named', on: ['list'], rollUp: 'no' },
  urgency: { kind: 'choice', choices: urgencies, on: ['list'], rollUp: 'no' },
  certainty: { kind: 'choice', choices: certainties, on: ['list'], rollUp: 'no' },
  spread: { kind: 'choice', choices: spreads, on: ['list'], rollUp: 'no' },
  /** Whether a person set any part of its reading. */
  corrected: { kind: 'choice', choices: ['yes', 'no'], on: ['list'], rollUp: 'no' },
  unplaced: { kind: 'yes', on: ['list', 'figures'], rollUp: 'areas' },
} as const satisfies Readonly<Record<string, DeclaredCondition>>;

type Conditions = typeof conditions;
export type ConditionName = keyof Conditions;
export type Condition = Conditions[ConditionName];
export type ConditionKind = Condition['kind'];
/** The conditions asked by one kind of thing. */
export type NamesOf<K extends ConditionKind> = {
  [N in ConditionName]: Conditions[N]['kind'] extends K ? N : never;
}[ConditionName];
/** The conditions the roll-up tells in this way. */
export type RolledUpBy<How extends Counted['rollUp']> = {
  [N in ConditionName]: Conditions[N]['rollUp'] extends How ? N : never;
}[ConditionName];

/** `place` holds the keys of one place or several, with commas between them: `placesIn` reads it. `named` is an id. */
type ValueOfKind = {
  readonly yes: boolean;
  readonly place: string;
  readonly words: string;
  readonly number: number;
  readonly named: string;
};
/** How many places can be looked at together. */
export const mostPlaces = 40;
/** What each condition is set to when it is asked for. */
export type ConditionValues = {
  readonly [N in ConditionName]: Conditions[N] extends { readonly choices: readonly (infer Code)[] }
    ? Code
    : ValueOfKind[Exclude<Conditions[N]['kind'], 'choice'>];
};
/** One entry for each condition, or for each of `N`, that makes a `T` of what it is set to. */
export type ConditionTable<T, N extends ConditionName = ConditionName> = {
  readonly [K in N]: (value: ConditionValues[K]) => T;
};

export const conditionNames = Object.keys(conditions) as ConditionName[];
