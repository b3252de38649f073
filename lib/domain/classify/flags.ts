import { type Flag, flags } from '../vocabulary';
import { type FlagRule, flagParts, flagRules } from './lexicon';

const bitOf = (part: string) => 1 << flagParts.indexOf(part);
const bitsOf = (parts: readonly string[]) => parts.reduce((bits, part) => bits | bitOf(part), 0);

/** What is known without a phrase: the text names a place, or holds a number long enough to be a person's. */
export const PLACE_PART = bitOf('place');
export const LONG_NUMBER_PART = bitOf('long-number');

/** Flags that are a complaint whatever its words are: long unanswered, or an accusation. */
const grievances: ReadonlySet<string> = new Set<Flag>(['F3_KEODAI', 'F7_CHUYENCHINHTHUC']);
const inText = 1 << 8;
const isGrievance = 1 << 16;
const mostRules = 32;
const mostParts = 4;

/** The rules as the engine reads them, four numbers each: see `engine/flags.ts`. */
export const flagNumbers: readonly number[] = flagRules.flatMap(numbersOf);

function numbersOf({ id, flag, all, none = [], within }: FlagRule): number[] {
  if (flagRules.length > mostRules || all.length > mostParts)
    throw new RangeError(`lexicon: too much for flags at ${id}`);
  const order = all.reduceRight((numbers, part) => (numbers << 8) | (flagParts.indexOf(part) + 1), 0);
  const passage = within === 'text' ? inText : 0;
  return [
    bitsOf(all),
    bitsOf(none),
    order,
    flags.indexOf(flag as Flag) | passage | (grievances.has(flag) ? isGrievance : 0),
  ];
}

/** Of each rule the flag and its id, as reasons say them. */
export const flagReasons = flagRules.flatMap(({ id, flag }) => [flag, `flag/${flag}/${id}`]);
export const flagRuleCount = flagRules.length;

const noFlags: readonly Flag[] = [];

/** Flags by their bits, in the order of the vocabulary. */
export function flagsOf(bits: number): readonly Flag[] {
  return bits === 0 ? noFlags : flags.filter((_, number) => ((bits >> number) & 1) !== 0);
}
