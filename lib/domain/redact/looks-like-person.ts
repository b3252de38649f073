import { withoutMarks } from '../vietnamese';
import { bareNotNamePairs, notNamePairs } from './bare-name-words';
import { bareGivenSyllables, givenSyllables } from './given-names';
import { bareFamilyNames, bareNotPersonPairs, bareTitles, familyNames, notPersonPairs, titles } from './person-words';
import { placesLikeGivenNames } from './places-like-given-names';
import { placesNamedLikePeople } from './places-named-like-people';
import { barePublicStart, barePublicWord, publicWord } from './public-words';

const word = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const hiddenSigns = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** After a name, they say where somebody is; before it, they make it a place's. */
const whereWords = new Set('quận phường huyện xã tỉnh tp q p'.split(' '));
const bareWhereWords = new Set('quan phuong huyen xa tinh tp q p'.split(' '));
const kin = new Set('mẹ bố má vợ chồng ba bà ông con bạn me bo vo chong'.split(' '));
const provinces =
  /^(?:ha noi|ho chi minh|sai gon|da nang|can tho|hai phong|hue|cho lon|thai nguyen|lam dong|dong nai|dong thap|ha tinh|ha giang|ha nam|cao bang|thai binh|thai lan|ha lan|binh duong|binh dinh|long an|tay ninh|vung tau)$/;
const mostWords = 6;

/**
 * Whether a short name as somebody gave it, a channel's or a phrase, reads as a member of the public's: a title with a
 * name (Chị Lan), a family name with one to four words (Nguyễn Văn Tùng, also NGUYEN VAN TUNG and Tung Nguyen), or,
 * where every word has a capital, given names alone, perhaps with a place after them (Lan Chi Bình Thạnh). Not so when a
 * word tells of an office, a paper, a group or a place, or the whole is a known place's name or another phrase (anh em,
 * phản ánh). When in doubt it says yes, of a street's name too.
 */
export function looksLikePerson(name: string): boolean {
  const shown = name.replace(hiddenSigns, '').normalize('NFC');
  const plain = shown.toLowerCase();
  const marked = withoutMarks(plain) !== plain;
  const words = untilPlace(plain.match(word) ?? [], marked ? whereWords : bareWhereWords);
  if (words.length === 0 || words.length > mostWords) return false;
  const whole = words.join(' ');
  const folded = words.map(withoutMarks);
  if (isPlace(folded.join(' '))) return false;
  if (marked ? publicWord.test(whole) : barePublicWord.test(whole) || barePublicStart.test(whole)) return false;
  const has = (i: number, set: ReadonlySet<string>, bare: ReadonlySet<string>) =>
    marked ? set.has(words[i]!) : bare.has(folded[i]!);
  const given = (i: number) => has(i, givenSyllables, bareGivenSyllables);
  const family = (i: number) => has(i, familyNames, bareFamilyNames);
  const last = words.length - 1;
  const proper = (shown.match(word) ?? []).slice(0, words.length).every((one) => one[0] !== one[0]!.toLowerCase());
  if (last > 0 && (has(0, titles, bareTitles) || kin.has(words[0]!)))
    return !pairs(marked, folded[0]!)?.test(` ${words.slice(1).join(' ')}`) && (proper || given(1) || family(1));
  if ((marked ? notNamePairs : bareNotNamePairs).test(whole) && !proper) return false;
  if (last > 0 && last <= 4 && family(0)) return proper || (last > 1 && given(1) && given(last));
  if (!proper || !given(0)) return false;
  return last === 0 || given(1) || family(last);
}

const pairs = (marked: boolean, title: string) => (marked ? notPersonPairs : bareNotPersonPairs).get(title);
const isPlace = (name: string) =>
  provinces.test(name) || placesNamedLikePeople.has(name) || placesLikeGivenNames.has(name);

function untilPlace(words: readonly string[], where: ReadonlySet<string>): readonly string[] {
  const place = words.findIndex((said, i) => i > 1 && where.has(said));
  return place < 0 ? words : words.slice(0, place);
}
