import type { Problem } from '../errors';
import type { FileReading } from '../intake/file-reading';
import { givenFields } from '../intake/given-fields';
import type { LeftOut } from '../intake/left-out';
import { legacyEncoding } from '../intake/legacy-spelling';
import { longestText } from '../intake/longest';
import { isMissingLetters, isViqr, meantText } from '../intake/meant-letters';
import { saysNoText } from '../intake/no-value';
import { redact } from '../redact/redact';
import { cleanText } from './clean-text';
import { readPostedAt } from './post-dates';
import { readPlace } from './post-places';
import { readSides } from './post-sides';

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

/** `leftOut` names what stands beside text and date and could not be read: the post is one without it. */
export type ReadPost = { readonly dropped: number } & (
  | { readonly post: NewPost; readonly leftOut: readonly LeftOut[]; readonly problems?: undefined }
  | { readonly post?: undefined; readonly problems: readonly Problem[] }
);

/**
 * One record as a post, or everything wrong with its text and date. Fields go by many names (see `headingMeaning`) or as
 * `reading` says; unknown ones are ignored, author-like ones never read and counted in `dropped`. `reach` is the reach
 * given, else the views, else likes + comments + shares. NUL, other control characters and lone surrogates are taken out.
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
  const { reading = {} } = context;
  const { given, dropped } = givenFields(record, reading);
  const problems: Problem[] = [];
  const leftOut: LeftOut[] = [];
  const text = readText(given.get('text'), problems, reading.oldFont === 'none');
  const posted = readPostedAt(given.get('date'), context.today, reading.dateOrder);
  if (typeof posted === 'string') problems.push(problem('date', posted, given.get('date')));
  if (problems.length > 0 || typeof posted === 'string') return { problems, dropped };
  const sides = readSides(given, leftOut);
  const channel = sides.channel ?? context.channel ?? null;
  const place = readPlace(given, leftOut) ?? context.place ?? null;
  return { post: { ...sides, text, day: posted.day, postedAt: posted.at, channel, place }, leftOut, dropped };
}

function readText(given: unknown, problems: Problem[], isSurelyUnicode: boolean): string {
  if (given !== undefined && typeof given !== 'string' && typeof given !== 'number') {
    problems.push({ field: 'text', code: 'text_not_text' });
    return '';
  }
  const written = String(given ?? '');
  const text = cleanText(meantText(written));
  if (text === '' || saysNoText(text)) problems.push({ field: 'text', code: 'text_empty' });
  else if (text.length > longestText) problems.push({ field: 'text', code: 'text_too_long', limit: longestText });
  else if (isGarbled(text) || isMissingLetters(written)) problems.push({ field: 'text', code: 'text_garbled' });
  else if (isViqr(text)) problems.push({ field: 'text', code: 'text_viqr' });
  else {
    const legacy = isSurelyUnicode ? null : legacyEncoding(text);
    if (legacy) problems.push({ field: 'text', code: `text_${legacy}` });
  }
  return text;
}

function isGarbled(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const lost = text.split('\ufffd').length - 1;
  return lost >= 3 && lost > text.length / 100;
}

const problem = (field: string, code: string, value: unknown): Problem => ({
  field,
  code,
  ...(value === undefined || typeof value === 'object'
    ? {}
    : { value: redact(String(value).slice(0, 60)).text.slice(0, 40) }),
});
