import { type Db, database } from '@/db/client';
import { correctedTexts, type StandingText, uncorrectedTexts } from '@/db/queries/phrase-texts';
import { classify } from '@/lib/domain/classify/classify';
import type { PlaceFinder } from '@/lib/domain/classify/reading';
import type { Rules } from '@/lib/domain/classify/rules';
import { spelledOut } from '@/lib/domain/classify/spelled-out';
import { InvalidInput } from '@/lib/domain/errors';
import { lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf, lettersOf } from '@/lib/domain/lexicon/lexicon-entries';
import { firstDay, isDay } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
import { type MissedText, rankSuggestions, type Suggestion, type Target } from './rank-suggestions';
import { withoutPlaces } from './without-places';

export type { Suggestion };

export type Suggested = {
  /** Items whose sentiment or topics a person corrected, and those of them the classifier still reads otherwise. */
  readonly corrected: number;
  readonly misread: number;
  readonly suggestions: readonly Suggestion[];
};

/** Others to hold the corrected items against; the newest, so that a large installation is done in seconds. */
const mostOthers = 10_000;

/**
 * Phrases that the word lists may lack, from items of the viewer's area whose sentiment or topics people corrected since a
 * day. Gives phrases of at most four words carried by at least five reporters or five different posts of them, never a text,
 * a mask, a number, a place or a name.
 * Throws `NotAllowed`, `InvalidInput` (`since`: `not_a_day`).
 */
export async function suggestEntries(
  viewer: Viewer,
  { since = firstDay }: { readonly since?: string } = {},
  db: Db = database(),
): Promise<Suggested> {
  const scope = allow(viewer, 'lexicon.suggest');
  if (!isDay(since)) throw new InvalidInput([{ field: 'since', code: 'not_a_day', value: since.slice(0, 40) }]);
  const directory = await placeDirectory(db);
  const lexicon = await lexiconInUse(db, scope);
  const findPlaces = directory.finder(scope.areas.filter((area) => !/^[@~]/.test(area)));
  const corrected = await correctedTexts(db, scope, since);
  const missed = corrected
    .map((row) => missedIn(row, findPlaces, lexicon.rules))
    .filter((text) => text.missed.length > 0);
  if (missed.length === 0) return { corrected: corrected.length, misread: 0, suggestions: [] };
  const others = await uncorrectedTexts(db, scope, mostOthers);
  const known = new Set(
    entriesOf([...lexiconFiles, ...(lexicon.own?.files ?? [])], spelledOut).map(
      ({ kind, code, letters }) => `${kind}/${code} ${letters}`,
    ),
  );
  const suggestions = rankSuggestions(
    missed,
    others.map((row) => ({ text: row.text, says: saidBy(row) })),
    ({ kind, code }, phrase) => known.has(`${kind}/${code} ${lettersOf(phrase, spelledOut)}`),
  );
  return { corrected: corrected.length, misread: missed.length, suggestions };
}

/** What people set and the classifier, read today, does not find. Neutral and `KHAC` have no entries. */
function missedIn(row: StandingText, findPlaces: PlaceFinder, rules: Rules): MissedText {
  const { sentiment, topics } = classify(row.text, { rules });
  const read = saidBy({ sentiment, topics: topics.map(({ code }) => code) });
  const missed = saidBy(row).filter(
    ({ kind, code }) =>
      row.corrected.includes(kind === 'topic' ? 'topics' : kind) && !read.some((target) => target.code === code),
  );
  return { ...row, text: withoutPlaces(row.text, findPlaces), says: saidBy(row), missed };
}

function saidBy({ sentiment, topics }: Pick<StandingText, 'sentiment' | 'topics'>): Target[] {
  return [
    ...(sentiment === 'neutral' ? [] : [{ kind: 'sentiment' as const, code: sentiment }]),
    ...topics.filter((topic) => topic !== 'KHAC').map((code) => ({ kind: 'topic' as const, code })),
  ];
}
