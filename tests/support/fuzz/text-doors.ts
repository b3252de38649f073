import { classify } from '@/lib/domain/classify/classify';
import { filterQuery, readFilter } from '@/lib/domain/input/filter';
import { ownPath } from '@/lib/domain/input/own-path';
import { parsePlaceSearch } from '@/lib/domain/input/place-search';
import { readCount } from '@/lib/domain/input/post-counts';
import { readPostedAt } from '@/lib/domain/input/post-dates';
import { dayInVietnam, isDay } from '@/lib/domain/period';
import { pick } from '@/lib/domain/random';
import { redact } from '@/lib/domain/redact/redact';
import { mostWordsTyped, readSearch } from '@/lib/domain/search/read-search';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { changeText, type Random } from './change-text';
import { type Door, keeps } from './door';
import { dates, filters, paths, places, sentences } from './seeds';

export const today = '2026-11-23';
export const city = ['79', '79-2025'];
const here = 'https://nghe-dan.example';

let opened: ReturnType<typeof shippedPlaceDirectory> | undefined;
export const directory = () => {
  opened ??= shippedPlaceDirectory();
  return opened;
};

/** The same way to write a day, with other numbers in it: mostly such as a day may have. */
function nearby(text: string, random: Random): string {
  const most = [28, 12, 31, 2030, 59, 99_999] as const;
  return text.replace(/\d+/g, (digits) => {
    if (random() < 0.5) return digits;
    const number = String(Math.floor(random() * pick(random, most)));
    return digits.length > 3 && random() < 0.8
      ? String(1995 + Math.floor(random() * 40))
      : number.padStart(digits.length, '0');
  });
}

/** Days and moments as people and programs write them, and counts beside them. */
export const dateDoor: Door<string> = {
  seeds: async () => dates,
  change: (text, random) => (random() < 0.5 ? nearby(text, random) : changeText(text, random)),
  open: async () => (text) => {
    const count = readCount(text);
    keeps(count === null || (Number.isInteger(count) && count >= 0), 'a count is a whole number');
    const found = readPostedAt(text, today);
    const other = readPostedAt(Number(text), today);
    for (const one of [found, other]) {
      if (typeof one === 'string') continue;
      keeps(isDay(one.day), 'a day that was read exists');
      keeps(one.at === null || dayInVietnam(one.at) === one.day, 'a moment lies in its day');
    }
    return typeof found === 'string'
      ? { outcome: 'refused', how: found }
      : { outcome: 'taken', how: found.at ? 'at' : 'day' };
  },
};

/** What is typed into a place field, a file or a text. */
export const placeDoor: Door<string> = {
  seeds: async () => places,
  change: changeText,
  open: async () => {
    const known = await directory();
    const finder = known.finder(city);
    return (text) => {
      const resolved = known.resolve(text, { day: today, areas: city });
      const addressed = known.address(text, { day: today, areas: city });
      const isPlace = (found: typeof resolved) => found !== null && 'place' in found;
      keeps(text.length > 400 || !isPlace(resolved) || isPlace(addressed), 'what is a place is one as an address too');
      const meant = known.meanings(text, { day: '2025-03-01', areas: city });
      const mentions = finder(text);
      for (const { start, end } of mentions) {
        keeps(start >= 0 && start < end && end <= text.length, 'a mention lies in its text');
      }
      const { q, day, limit } = parsePlaceSearch({ q: text, day: today });
      const shown = known.search(q, { areas: city, day, limit });
      keeps(shown.length <= limit, 'no more places are shown than asked for');
      const kind = resolved === null ? 'unknown' : 'place' in resolved ? 'one' : 'several';
      const how = `${kind} ${meant.length > 0} ${shown.length > 0} ${mentions.length > 0}`;
      const isFound = resolved !== null || meant.length + shown.length + mentions.length > 0;
      return { outcome: isFound ? 'taken' : 'read', how };
    };
  },
};

/** What must never be stored: any text is taken, and nothing is left to mask in what comes out. */
export const redactionDoor: Door<string> = {
  seeds: async () => sentences(),
  change: changeText,
  open: async () => (text) => {
    const { text: after, counts } = redact(text);
    keeps(redact(after).text === after, 'redacting again changes nothing');
    const kinds = Object.keys(counts).sort().join(' ');
    return { outcome: kinds ? 'taken' : 'read', how: kinds };
  },
};

/** A text as it is classified. */
export const readingDoor: Door<string> = {
  seeds: async () => sentences(),
  change: changeText,
  open: async () => {
    const finder = (await directory()).finder(city);
    return (text) => {
      const { sentiment, topics, flags, reasons, score } = classify(text, { places: finder });
      keeps(score >= -1 && score <= 1, 'a score lies between -1 and 1');
      keeps(topics.length >= 1 && topics.length <= 3, 'there are one to three topics');
      for (const { start, end } of reasons)
        keeps(start >= 0 && start < end && end <= text.length, 'a reason lies in its text');
      return { outcome: reasons.length > 0 ? 'taken' : 'read', how: `${sentiment} ${topics[0]?.code} ${flags.join()}` };
    };
  },
};

/** The address of a filter, its search box included. */
export const filterDoor: Door<string> = {
  seeds: async () => filters,
  change: changeText,
  open: async () => (text) => {
    const { filter, problems } = readFilter(new URLSearchParams(text), today, 20);
    const again = readFilter(new URLSearchParams(filterQuery(filter)), today, 20);
    keeps(again.problems.length === 0, 'an address made of a filter is understood');
    keeps(filterQuery(again.filter) === filterQuery(filter), 'an address made of a filter reads as the same filter');
    keeps(isDay(filter.from) && isDay(filter.to) && filter.from <= filter.to, 'a period has an order');
    const search = readSearch(text);
    const asked = search ? [...search.wanted.map(({ phrase }) => phrase), ...search.excluded] : [[]];
    keeps(!search || asked.every((phrase) => phrase.length > 0), 'a search has something to look for');
    keeps(asked.flat().length <= mostWordsTyped, 'no more words are looked for than are taken');
    return {
      outcome: problems.length > 0 ? 'refused' : 'taken',
      how: problems.map(({ field, code }) => `${field} ${code}`).join(),
    };
  },
};

/** Where somebody is led after signing in. */
export const pathDoor: Door<string> = {
  seeds: async () => paths,
  change: changeText,
  open: async () => (text) => {
    const path = ownPath(text);
    keeps(new URL(path, here).origin === here && path.startsWith('/'), 'a path leads to no other site');
    keeps(/^[\x21-\x7e]*$/.test(path), 'a path is fit for a header');
    return { outcome: path === '/' ? 'refused' : 'taken', how: path === '/' ? 'home' : 'own' };
  },
};
