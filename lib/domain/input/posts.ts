import type { Problem } from '../errors';
import { longestChannelName } from '../intake/channel-name';
import { columnUses } from '../intake/column-uses';
import type { FileReading } from '../intake/file-reading';
import { legacyEncoding } from '../intake/legacy-spelling';
import { fieldOf, type PostField } from '../intake/post-fields';
import { redact } from '../redact/redact';
import { mostReach, readCount } from './post-counts';
import { readPostedAt } from './post-dates';

/**
 * A post as sent, not yet redacted. `channel` and `place` are as written, whether or not there is one of that name; `id` only
 * tells repeats apart.
 */
export type NewPost = {
  readonly id: string | null;
  readonly text: string;
  readonly day: string;
  readonly postedAt: Date | null;
  readonly channel: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly reach: number | null;
};

export type ReadPost = { readonly dropped: number } & (
  | { readonly post: NewPost; readonly problems?: undefined }
  | { readonly post?: undefined; readonly problems: readonly Problem[] }
);

export const longestText = 20_000;
const longestId = 300;
export const longestPlace = 200;
const longestLink = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no database text may hold
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * One record as a post, or everything wrong with it. Fields go by many names (see `fieldOf`); unknown ones are ignored,
 * author-like ones never read and counted in `dropped`. `reach` is the reach given, else the views, else likes +
 * comments + shares. NUL, other control characters and lone surrogates are taken out.
 */
export function parsePost(
  record: Readonly<Record<string, unknown>>,
  context: {
    readonly today: string;
    readonly channel?: string;
    readonly place?: string;
    readonly reading?: FileReading;
  },
): ReadPost {
  const { given, dropped } = sortFields(record, context.reading);
  const problems: Problem[] = [];
  const text = readText(given.get('text'), problems);
  const posted = readPostedAt(given.get('date'), context.today);
  if (typeof posted === 'string') problems.push(problem('date', posted, given.get('date')));
  const channel = readChannel(given, problems) ?? context.channel ?? null;
  const place = readShort('place', given.get('place'), longestPlace, problems) ?? context.place ?? null;
  const id = readShort('id', given.get('id'), longestId, problems);
  const link = readLink(given.get('link'));
  const reach = readReach(given, problems);
  if (problems.length > 0 || typeof posted === 'string') return { problems, dropped };
  return { post: { id, text, day: posted.day, postedAt: posted.at, channel, place, link, reach }, dropped };
}

function sortFields(record: Readonly<Record<string, unknown>>, reading?: FileReading) {
  const takenFor = columnUses(reading);
  const given = new Map<PostField, unknown>();
  let dropped = 0;
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (value === null || value === undefined || value === '') continue;
    const field = takenFor(name);
    if (field === 'author') dropped++;
    else if (field && !given.has(field)) given.set(field, value);
  }
  return { given, dropped };
}

/** The text without what PostgreSQL cannot hold, lines ended by `\n`, trimmed. */
function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '');
  return whole.replace(/\r\n?/g, '\n').replace(controls, '').trim();
}

function readText(given: unknown, problems: Problem[]): string {
  if (given !== undefined && typeof given !== 'string' && typeof given !== 'number') {
    problems.push({ field: 'text', code: 'text_not_text' });
    return '';
  }
  const text = cleanText(String(given ?? ''));
  if (text === '') problems.push({ field: 'text', code: 'text_empty' });
  else if (text.length > longestText) problems.push({ field: 'text', code: 'text_too_long', limit: longestText });
  else if (isGarbled(text)) problems.push({ field: 'text', code: 'text_garbled' });
  else {
    const legacy = legacyEncoding(text);
    if (legacy) problems.push({ field: 'text', code: `text_${legacy}` });
  }
  return text;
}

function isGarbled(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const lost = text.split('\ufffd').length - 1;
  return lost >= 3 && lost > text.length / 100;
}

function readChannel(given: ReadonlyMap<PostField, unknown>, problems: Problem[]): string | null {
  const source = given.get('source');
  const named = typeof source === 'string' && !/^https?:\/\//i.test(source.trim()) ? source : undefined;
  const name = readShort('channel', given.get('channel') ?? named, longestChannelName, problems);
  return name?.replace(/\s+/g, ' ') ?? null;
}

function readShort(field: string, given: unknown, limit: number, problems: Problem[]): string | null {
  if (given === undefined) return null;
  if (typeof given !== 'string' && typeof given !== 'number') {
    problems.push({ field, code: `${field}_not_text` });
    return null;
  }
  const text = cleanText(String(given));
  if (text.length <= limit) return text || null;
  problems.push({ field, code: `${field}_too_long`, limit });
  return null;
}

function readLink(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > longestLink) return null;
  const link = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  return link && /^https?:$/.test(link.protocol) && !link.username ? link.href : null;
}

function readReach(given: ReadonlyMap<PostField, unknown>, problems: Problem[]): number | null {
  const counts = (fields: readonly PostField[]) => {
    let sum: number | null = null;
    for (const field of fields) {
      const value = given.get(field);
      if (value === undefined || Array.isArray(value)) continue;
      const count = readCount(value);
      if (count === null) problems.push(problem(field, 'count_unclear', value));
      else sum = (sum ?? 0) + count;
    }
    if (sum === null || sum <= mostReach) return sum;
    problems.push(problem('reach', 'count_unclear', sum));
    return null;
  };
  return counts(['reach']) ?? counts(['views']) ?? counts(['likes', 'comments', 'shares']);
}

const problem = (field: string, code: string, value: unknown): Problem => ({
  field,
  code,
  ...(value === undefined || typeof value === 'object'
    ? {}
    : { value: redact(String(value).slice(0, 60)).text.slice(0, 40) }),
});
