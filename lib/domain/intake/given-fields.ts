import { asHeading } from './column-uses';
import type { ColumnUse, FileReading } from './file-reading';
import { isSentence } from './guess-columns';
import { isHourAlone, withHour } from './hour-alone';
import { headingMeaning, type PostField } from './post-fields';

/** Of texts and dates by name those of this rank and above are taken only where the record has no other, filled or not. */
const lastResort = 4;

/**
 * The values of a record by their fields: its columns as said in `reading`, the others by their names, of two of one
 * field the better named, then the first. What tells of an author is counted in `dropped` and never read.
 */
export function givenFields(
  record: Readonly<Record<string, unknown>>,
  reading?: FileReading,
): { readonly given: ReadonlyMap<PostField, unknown>; readonly dropped: number } {
  const given = new Map<PostField, unknown>();
  const ranks = new Map<PostField, number>();
  let dropped = 0;
  let isHourOfDate = false;
  const best = new Map<PostField, number>();
  for (const name of Object.keys(record)) {
    const { field, rank } = meaningOf(name, reading);
    if (field === 'text' || field === 'date') best.set(field, Math.min(best.get(field) ?? rank, rank));
    const value = field === 'date' && isInUtc(name) ? asUtc(record[name]) : record[name];
    if (value === null || value === undefined || value === '') continue;
    if (field === 'author') dropped++;
    else if (field && field !== 'ignored') {
      const kept = field === 'date' && isHourAlone(value) && rank < lastResort ? 'hour' : field;
      if (rank >= (ranks.get(kept) ?? Number.POSITIVE_INFINITY)) continue;
      ranks.set(kept, rank);
      isHourOfDate ||= kept !== field;
      given.set(kept, value);
    }
  }
  for (const [field, rank] of best) if (rank < lastResort && (ranks.get(field) ?? 0) >= lastResort) given.delete(field);
  // Facebook's “2 giờ” is no hour but how long ago: where there is no day, it is told as it stands.
  if (!given.has('date') && isHourOfDate) given.set('date', given.get('hour'));
  else if (given.has('date') && given.has('hour')) given.set('date', withHour(given.get('date'), given.get('hour')));
  const comments = given.get('comments');
  // “comments” heads a number of them as well as the comment itself.
  if (!best.has('text') && isSentence(comments)) given.set('text', comments).delete('comments');
  return { given, dropped };
}

/** KoboToolbox keeps when its server got an answer in UTC, without saying so (kobotoolbox/kpi#3941). */
const isInUtc = (name: string) => /^_submission_time$/i.test(name.trim());

const withoutZone = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

function asUtc(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString();
  return typeof value === 'string' && withoutZone.test(value.trim()) ? `${value.trim()}Z` : value;
}

type Meaning = { readonly field: ColumnUse | null; readonly rank: number };

function meaningOf(name: string, { columns, only = false }: FileReading = {}): Meaning {
  const use = columns?.get(asHeading(name));
  if (use !== undefined) return { field: use, rank: -1 };
  const byName = headingMeaning(name);
  return only && byName.field !== 'author' ? { field: null, rank: 0 } : byName;
}
