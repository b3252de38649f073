import type { Trial } from '../domain/own-words/own-plan';
import { type OwnDeed, type OwnKind, ownCodes, ownKinds } from '../domain/own-words/own-word';
import type { Flag, Locale, Sentiment, Topic } from '../domain/vocabulary';
import { formatNumber } from './format';
import { ownWordsTexts } from './own-words';
import { vocabularyTexts } from './vocabulary';

/** What a keyword stands for: `Chủ đề: Ngập nước, thoát nước, triều cường`. */
export function sayMeaning(kind: OwnKind, code: string | null, locale: Locale): string {
  const { topics, sentiments, flags } = vocabularyTexts[locale];
  const { kinds, anyCode } = ownWordsTexts[locale];
  if (code === null) return `${kinds[kind]}: ${anyCode}`;
  const names: Readonly<Record<OwnKind, () => string | undefined>> = {
    topic: () => topics[code as Topic],
    sentiment: () => sentiments[code as Sentiment],
    flag: () => flags[code as Flag]?.short,
  };
  return `${kinds[kind]}: ${names[kind]() ?? code}`;
}

/** A shipped keyword by its name, `topic/NGAP/ngập nước`: `“ngập nước” (Chủ đề: Ngập nước…)`. */
export function sayShipped(name: string, locale: Locale): string {
  const [given, code = '', ...rest] = name.split('/');
  const kind = ownKinds.find((one) => one === given) ?? 'topic';
  const meaning = ownCodes[kind].includes(code) ? sayMeaning(kind, code, locale) : ownWordsTexts[locale].kinds[kind];
  return `“${rest.join('/')}” (${meaning})`;
}

/** What a line does, in a word. */
export const sayOwnDeed = (deed: OwnDeed, locale: Locale): string => ownWordsTexts[locale].deeds[deed];

/** How many items changed, in tens; few are told by no number. */
export function sayTold(told: number | null, locale: Locale): string {
  const { few, about } = ownWordsTexts[locale];
  return told === null ? few : about(formatNumber(told, locale));
}

/** What own keywords would change, and how many of them were not tried. */
export function sayTrial({ texts, changed, rare }: Trial, locale: Locale): string {
  const said = ownWordsTexts[locale];
  if (texts === 0) return said.noTexts;
  const tried = said.trial({
    texts: formatNumber(texts, locale),
    sentiment: sayTold(changed.sentiment, locale),
    topics: sayTold(changed.topics, locale),
    flags: sayTold(changed.flags, locale),
  });
  return rare === 0 ? tried : `${tried} ${said.rare(formatNumber(rare, locale))}`;
}

/** The readings that the newest opinions would gain and lose, a line each. */
export function sayTrialTags({ tags }: Trial, locale: Locale): string[] {
  const { more, fewer } = ownWordsTexts[locale];
  return tags.map(
    (tag) =>
      `${sayMeaning(tag.kind, tag.code, locale)}\t${more} ${sayTold(tag.more, locale)}\t${fewer} ${sayTold(tag.fewer, locale)}`,
  );
}
