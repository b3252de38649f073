import { longestChannelName } from '../intake/channel-name';
import type { LeftOut, LeftOutCode } from '../intake/left-out';
import { meantText } from '../intake/meant-letters';
import { saysNothing } from '../intake/no-value';
import type { PostField } from '../intake/post-fields';
import { cleanText } from './clean-text';
import { mostReach, readCount } from './post-counts';

const longestId = 300;
const longestLink = 2_000;

/** What a spreadsheet makes of a long number, and a long number of which it kept fifteen digits. */
const destroyedId = /^\d(?:[.,]\d+)?e\+?\d{2,3}$|^\d{15}0{3,}$|^#{2,}$/i;

type Given = ReadonlyMap<PostField, unknown>;
type Sides = {
  readonly id: string | null;
  readonly channel: string | null;
  readonly link: string | null;
  readonly reach: number | null;
};

/** What stands beside text and date in a post. What cannot be read is left out and named, and costs nothing else. */
export function readSides(given: Given, leftOut: LeftOut[]): Sides {
  return {
    id: readId(given.get('id'), leftOut),
    channel: readChannel(given, leftOut),
    link: readLink(given.get('link'), leftOut),
    reach: readReach(given, leftOut),
  };
}

/** A short text on its own; null for none, and for what is none and is named so. */
export function readShort(given: unknown, limit: number, left: LeftOut, leftOut: LeftOut[]): string | null {
  if (given === undefined) return null;
  const text = typeof given === 'string' || typeof given === 'number' ? cleanText(meantText(String(given))) : null;
  if (text !== null && text.length <= limit) return text || null;
  leftOut.push(left);
  return null;
}

function readId(given: unknown, leftOut: LeftOut[]): string | null {
  const isDestroyed =
    typeof given === 'number' ? Math.abs(given) > Number.MAX_SAFE_INTEGER : destroyedId.test(String(given).trim());
  // Else all posts without an id would be one.
  if (!isDestroyed) return unlessNothing(readShort(given, longestId, { field: 'id', code: 'id_left_out' }, leftOut));
  leftOut.push({ field: 'id', code: 'id_destroyed' });
  return null;
}

function readChannel(given: Given, leftOut: LeftOut[]): string | null {
  const source = given.get('source');
  const named = typeof source === 'string' && !/^https?:\/\//i.test(source.trim()) ? source : undefined;
  const left = { field: 'channel', code: 'channel_left_out' } as const;
  const name = readShort(given.get('channel') ?? named, longestChannelName, left, leftOut);
  return unlessNothing(name)?.replace(/\s+/g, ' ') ?? null;
}

const unlessNothing = (text: string | null) => (text === null || saysNothing(text) ? null : text);

function readLink(given: unknown, leftOut: LeftOut[]): string | null {
  if (given === undefined) return null;
  const text = typeof given === 'string' && given.length <= longestLink ? given.trim() : '';
  const link = URL.canParse(text) ? new URL(text) : null;
  if (link && /^https?:$/.test(link.protocol) && !link.username) return link.href;
  leftOut.push({ field: 'link', code: 'link_left_out' });
  return null;
}

/** The reach given, else the views, else likes, comments and shares together. */
function readReach(given: Given, leftOut: LeftOut[]): number | null {
  const code: LeftOutCode = 'reach_left_out';
  const counts = (fields: readonly PostField[]) => {
    let sum: number | null = null;
    for (const field of fields) {
      const value = given.get(field);
      if (value === undefined || Array.isArray(value)) continue;
      const count = readCount(value);
      if (count === null) leftOut.push({ field, code });
      else sum = (sum ?? 0) + count;
    }
    if (sum === null || sum <= mostReach) return sum;
    leftOut.push({ field: 'reach', code });
    return null;
  };
  return counts(['reach']) ?? counts(['views']) ?? counts(['likes', 'comments', 'shares']);
}
