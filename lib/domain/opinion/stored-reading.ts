import { type ClassifyOptions, classify } from '../classify/classify';
import { type Hinge, hingesOf, TryBudget } from '../classify/counterfactual';
import type { LexiconInUse } from '../classify/lexicon-in-use';
import type { PlaceFinder, Reason } from '../classify/reading';
import type { Topic } from '../vocabulary';
import type { Correctable } from './correctable';

/** What a stored reading hangs on, as far as it can be told. */
export type ReadingExplained = {
  /** Of the parts no person has set; empty when `unexplained` says why. */
  readonly hinges: readonly Hinge[];
  readonly unexplained: 'older_lexicon' | 'too_long' | 'no_text' | 'rules_unknown' | null;
  /** Parts a person has set: they hang on no phrase. */
  readonly setByPeople: readonly Hinge['about'][];
  /** The best topic left out, for a person to weigh; null when there is none, it cannot be told or a person set topics. */
  readonly topicSuggestion: Topic | null;
};

export type StoredReading = {
  readonly text: string;
  readonly textGoneAt: Date | null;
  /** Null where a rule by which it was read is not known any more. */
  readonly reasons: readonly Reason[] | null;
  readonly lexiconVersion: string;
};

/** Trying more would hold up everybody else for seconds. No report is longer, and few texts hold so many phrases. */
const most = { letters: 5000, reasons: 200 } as const;
const fieldOf = { sentiment: 'sentiment', topic: 'topics', flag: 'flags' } as const;

/**
 * What the reading hangs on and the topic it nearly had, found by reading the text again with the places it was stored
 * with. Nothing when another version of the lexicon read it: today's answer may hang on other phrases.
 */
export function explainStored(
  stored: StoredReading,
  corrected: readonly Correctable[],
  lexicon: LexiconInUse,
): ReadingExplained {
  const isSet = (about: Hinge['about']) => corrected.includes(fieldOf[about]);
  const setByPeople = (Object.keys(fieldOf) as Hinge['about'][]).filter(isSet);
  const options = { places: placesIn(stored.reasons ?? []), rules: lexicon.rules };
  const { hinges, unexplained } = tryHinges(stored, lexicon.version, options);
  const canSuggest = (unexplained === null || unexplained === 'too_long') && !isSet('topic');
  const topicSuggestion = canSuggest ? classify(stored.text, options).suggestion : null;
  return { hinges: hinges.filter(({ about }) => !isSet(about)), unexplained, setByPeople, topicSuggestion };
}

function tryHinges(
  stored: StoredReading,
  version: string,
  options: ClassifyOptions,
): Pick<ReadingExplained, 'hinges' | 'unexplained'> {
  const unexplained = whyNot(stored, version);
  if (unexplained) return { hinges: [], unexplained };
  const budget = new TryBudget();
  const hinges = hingesOf(stored.text, options, budget);
  return budget.isSpent ? { hinges: [], unexplained: 'too_long' } : { hinges, unexplained: null };
}

function whyNot(
  { text, textGoneAt, reasons, lexiconVersion }: StoredReading,
  version: string,
): ReadingExplained['unexplained'] {
  if (textGoneAt) return 'no_text';
  if (reasons === null) return 'rules_unknown';
  if (version !== lexiconVersion) return 'older_lexicon';
  return text.length > most.letters || reasons.length > most.reasons ? 'too_long' : null;
}

/** Finds the places that were found when the text was read. */
function placesIn(reasons: readonly Reason[]): PlaceFinder {
  const found = reasons.flatMap(({ kind, code, phrase, start, end }) =>
    kind === 'place' ? [{ code, name: phrase, start, end }] : [],
  );
  return () => [...found];
}
