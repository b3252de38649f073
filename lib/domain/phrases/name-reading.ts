import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { looksLikePerson } from '../redact/looks-like-person';
import { middleNames, tellingFamilyNames, titles } from '../redact/person-words';
import { publicWord } from '../redact/public-words';
import { withoutMarks } from '../vietnamese';
import { bareCommonPairs, commonPairs } from './common-pairs';
import { type PhraseWord, stretchesIn } from './phrase-words';

/** Whether a phrase, where it stands, is or holds part of a person's name; `unsure` when capitals could tell and do not. */
export type Naming = 'name' | 'unsure' | 'none';

/** Words at `from` up to `to` that name somebody, unless the phrase also holds the word at `placeWord`. */
type NameSpan = { readonly from: number; readonly to: number; readonly placeWord: number | null };

/** What one stretch says of names: asked for the words at `from` up to `to`. */
export type NamesInStretch = (from: number, to: number) => Naming;

const bare = (set: ReadonlySet<string>) => new Set([...set].map(withoutMarks));
const lists = {
  marked: {
    given: givenSyllables,
    families: tellingFamilyNames,
    middles: middleNames,
    titles,
    pairs: commonPairs,
    spell: (word: string) => word,
  },
  bare: {
    given: bareGivenSyllables,
    families: bare(tellingFamilyNames),
    middles: bare(middleNames),
    titles: bare(titles),
    pairs: bareCommonPairs,
    spell: withoutMarks,
  },
} as const;

/** By which of the children people are called after a title, without marks: chú Bảy, cô Út. */
const orders = new Set('hai ba tu nam sau bay tam chin muoi ut'.split(' '));
/** With a capital inside a sentence these are names however the rest is typed. */
const bareNames = new Set([...lists.bare.given, ...lists.bare.families]);

/** After one of these a name is a street's, a school's, a place's. Without marks they are names and verbs themselves. */
const placeWords = new Set(
  `đường phố hẻm ngõ kiệt cầu chợ kênh rạch sông suối trường viện chùa miếu lăng đền phường xã quận huyện tỉnh trấn ấp thôn khu
  lộ bến ga hầm đảo núi đèo cảng`.split(/\s+/),
);
/** May stand between such a word and the name. */
const between = new Set('tiểu học trung cơ sở phổ thông mầm non đại đa khoa nhân dân số tên'.split(' '));
const longestName = 4;
const publicWords = new RegExp(publicWord.source, 'gu');

/** Reads each stretch of a text for names, in the order of `stretchesIn`. */
export function namesIn(text: string): { readonly words: readonly string[]; readonly naming: NamesInStretch }[] {
  const stretches = stretchesIn(text);
  const all = stretches.flat();
  const capitals = all.filter(({ isCapital }) => isCapital).length;
  const isCased = capitals > 0 && capitals <= all.length * 0.6;
  const isMarked = all.filter(({ word }) => withoutMarks(word) !== word).length >= all.length * 0.2;
  return stretches.map((stretch) => ({
    words: stretch.map(({ word }) => word),
    naming: read(stretch, { isCased, isMarked }),
  }));
}

type Typing = { readonly isCased: boolean; readonly isMarked: boolean };

function read(stretch: readonly PhraseWord[], { isCased, isMarked }: Typing): NamesInStretch {
  const known = lists[isMarked ? 'marked' : 'bare'];
  const words = stretch.map(({ word }) => known.spell(word));
  const isCommon = commonIn(words, known.pairs);
  const isGiven = (at: number) => at < words.length && !isCommon[at] && known.given.has(words[at]!);
  const isFamily = (at: number) => !isCommon[at] && known.families.has(words[at]!);
  const isPart = (at: number) => isGiven(at) || (at < words.length && !isCommon[at] && known.middles.has(words[at]!));
  const spans: NameSpan[] = [];
  const unsure = new Set<number>();
  const placeWordBefore = (from: number) => {
    for (let at = from - 1; at >= 0 && at >= from - longestName; at--) {
      if (placeWords.has(words[at]!)) return at;
      if (!between.has(words[at]!) && !isPart(at) && !isFamily(at)) return null;
    }
    return null;
  };
  const add = (from: number, to: number) => spans.push({ from, to, placeWord: placeWordBefore(from) });
  for (const [at, { isCapital, beginsSentence }] of stretch.entries()) {
    const capital = isCased && isCapital;
    if (known.titles.has(words[at]!) && !known.pairs.has(`${words[at]} ${words[at + 1]}`)) {
      const called = orders.has(withoutMarks(words[at + 1] ?? ''));
      if (called || isGiven(at + 1) || (isCased && stretch[at + 1]?.isCapital)) add(at + 1, nameEnd(at + 1, isPart));
    }
    if (placeWords.has(words[at]!)) continue;
    if (isFamily(at) && isPart(at + 1)) add(at, nameEnd(at + 1, isPart));
    if (isGiven(at) && isGiven(at + 1)) add(at, nameEnd(at + 1, isPart));
    if (capital && !beginsSentence && !isCommon[at] && bareNames.has(words[at]!)) add(at, at + 1);
    if (!isGiven(at) && !isFamily(at)) continue;
    if (capital && !beginsSentence) add(at, at + 1);
    else if (capital || !isCased || !isMarked) unsure.add(at);
  }
  if (isCased) for (const { from, to } of capitalRuns(stretch, isCommon, words)) add(from, to);
  return (from, to) => {
    const isNamed = spans.some(
      (span) => span.from < to && span.to > from && !(span.placeWord !== null && span.placeWord >= from),
    );
    if (isNamed) return 'name';
    for (let at = from; at < to; at++) if (unsure.has(at) && (placeWordBefore(at) ?? -1) < from) return 'unsure';
    return 'none';
  };
}

function nameEnd(from: number, isPart: (at: number) => boolean): number {
  let to = from + 1;
  while (to - from < longestName && isPart(to)) to++;
  return to;
}

/** Which words stand in a pair that is no name, or in the name of something public of two words or more. */
function commonIn(words: readonly string[], pairs: ReadonlySet<string>): boolean[] {
  const isCommon = words.map(
    (word, at) => pairs.has(`${word} ${words[at + 1]}`) || (at > 0 && pairs.has(`${words[at - 1]} ${word}`)),
  );
  const joined = words.join(' ');
  for (const { 0: found, index } of joined.matchAll(publicWords)) {
    if (!found.includes(' ')) continue;
    const first = joined.slice(0, index).split(' ').length - 1;
    isCommon.fill(true, first, first + found.split(' ').length);
  }
  return isCommon;
}

/** Runs of two words or more with capitals that read as a person, each from the first word that could be a name. */
function* capitalRuns(stretch: readonly PhraseWord[], isCommon: readonly boolean[], words: readonly string[]) {
  for (let from = 0; from < stretch.length; ) {
    let to = from;
    while (to < stretch.length && stretch[to]!.isCapital && !isCommon[to]) to++;
    for (let start = from; start + 1 < to; start++) {
      if (placeWords.has(words[start]!)) continue;
      if (!looksLikePerson(words.slice(start, Math.min(to, start + longestName)).join(' '))) continue;
      yield { from: start, to };
      break;
    }
    from = Math.max(to, from) + 1;
  }
}
