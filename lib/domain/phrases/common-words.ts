import { publicWord } from '../redact/public-words';

const publicWords = new RegExp(publicWord.source, 'gu');
/** Offices, places and things that are written with a capital and are nobody. */
const publicCapitals: ReadonlySet<string> = new Set(
  `đảng bộ sở phường quận huyện xã tỉnh ubnd hđnd mttq csgt cccd tp tết nhà nước nhân dân facebook zalo tiktok google youtube
  vneid covid internet wifi camera online app sms otp gas karaoke metro bus`.split(/\s+/),
);

/** Which words stand in a pair that is no name, or in the name of something public of two words or more. */
export function commonIn(words: readonly string[], pairs: ReadonlySet<string>): boolean[] {
  const isCommon = words.map(
    (word, at) => pairs.has(`${word} ${words[at + 1]}`) || (at > 0 && pairs.has(`${words[at - 1]} ${word}`)),
  );
  for (const { from, to } of publicRuns(words)) isCommon.fill(true, from, to);
  return isCommon;
}

/** Which words may have a capital inside a sentence without being anybody's name. */
export function publicIn(words: readonly string[]): boolean[] {
  const isPublic = words.map((word) => publicCapitals.has(word));
  for (const { from, to } of publicRuns(words)) isPublic.fill(true, from, to);
  return isPublic;
}

function* publicRuns(words: readonly string[]): Generator<{ readonly from: number; readonly to: number }> {
  const joined = words.join(' ');
  for (const { 0: found, index } of joined.matchAll(publicWords)) {
    if (!found.includes(' ')) continue;
    const from = joined.slice(0, index).split(' ').length - 1;
    yield { from, to: from + found.split(' ').length };
  }
}
