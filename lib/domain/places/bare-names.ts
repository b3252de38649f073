import type { Place } from '../place';
import type { NameMatch } from './gazetteer';
import { kindAt } from './kinds';
import type { Word } from './words';

/** What a text looks like as a whole; names without a kind word are read more strictly in some. */
export type Style = {
  /** No Vietnamese mark anywhere. */
  readonly unmarked: boolean;
  /** Capitals only where sentences begin, as people type on phones. */
  readonly casual: boolean;
  /** Almost only capitals. */
  readonly shouted: boolean;
};

/** A mark that parts phrases; a full stop within `TP.HCM` does not. */
const phraseEnd = /[.!?:;…,]\s|[,;()[\]\n]/;
const sentenceEnd = /[.!?:;…"“”'‘’()[\]\n|]/;

export function styleOf(text: string, words: readonly Word[]): Style {
  const letters = words.filter((word) => word.plain[0]! > '9');
  return {
    unmarked: words.every((word) => word.toned === word.plain),
    casual: !letters.some((word) => word.capital && !beginsSentence(text, word)),
    shouted: letters.length > 3 && letters.every((word) => word.capital) && text === text.toUpperCase(),
  };
}

function beginsSentence(text: string, word: Word): boolean {
  let at = word.start - 1;
  while (at >= 0 && text[at]!.trim() === '') at--;
  return at < 0 || sentenceEnd.test(text[at]!);
}

/** Words after which a name is that of something else: a street, a market, a school, a person. */
const namers = new Set(
  `đường phố hẻm ngõ ngách cầu chợ kênh rạch sông suối hồ núi đồi bến ga cảng chùa đình đền miếu viên viện trường học thpt thcs
  nghiệp kcn kcx cư tốc lộ đai hầm metro tuyến giao xoay tư ba năm sáu thị động ty hàng báo clb fc phà trang làng ông bà anh chị em cô
  chú bác cụ bé nghệ sĩ ca nhóm quán tiệm nhà hãng sạn resort villa tháp dự thủy điện đập thác dòng thờ phái bia cà vườn cây siêu mart
  mối xứ kv phường quận xã huyện trấn thị
  duong pho hem cau cho kenh rach song ben benh truong nga vong cao quoc xa`.split(/\s+/),
);
/** Words that name things far in front: `bệnh viện đa khoa khu vực Hóc Môn`, `cao tốc Bến Lức - Long Thành`. */
const farNamers = new Set(['viện', 'trường', 'học', 'ty', 'tốc', 'metro', 'lộ', 'đai', 'tuyến']);
const farReach = 6;

/** Names that are everyday words when written small or without marks. */
const everyday = new Set(['nhà bè', 'cần giờ', 'tân bình', 'phú mỹ', 'bình tân', 'an phú', 'thuận an']);
const everydayUnmarked = new Set([
  'tan binh',
  'hoc mon',
  'nha be',
  'can gio',
  'cu chi',
  'phu my',
  'binh tan',
  'thuan an',
  'di an',
  'ben cat',
  'ba ria',
]);

/** Whether a name without kind word names the place here, going by how it is written and what stands around it. */
export function namesPlace(text: string, words: readonly Word[], at: number, match: NameMatch, style: Style): boolean {
  const { named, words: length, exact } = match;
  if (!isBareLevel(named.place) || length < 2) return false;
  const own = words.slice(at, at + length);
  const capital = own.every((word) => word.capital);
  if (!exact && !style.unmarked) return false;
  if (!capital || style.shouted) {
    if (!style.casual && !style.shouted) return false;
    if (everyday.has(named.toned.join(' ')) || (!exact && everydayUnmarked.has(named.text))) return false;
  }
  return !isNamer(text, words, at) && !goesOn(text, words, at + length, style) && !isSurnamed(text, words, at, style);
}

const isBareLevel = (place: Place) => place.level !== 'ward';

function isNamer(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (touches(text, before, words[at]!)) {
    if (namers.has(before.toned)) return true;
    if (/^\d/.test(before.toned) && !kindAt(words, at - 2)) return true;
  }
  for (let i = at - 1; i >= Math.max(0, at - farReach); i--) {
    if (phraseEnd.test(text.slice(words[i]!.end, words[i + 1]!.start + 1))) return false;
    if (farNamers.has(words[i]!.toned)) return true;
  }
  return false;
}

/** True when a capital word follows at once, so that the name is longer than the place's. */
function goesOn(text: string, words: readonly Word[], next: number, style: Style): boolean {
  const after = words[next];
  if (!after || !touches(text, words[next - 1]!, after)) return false;
  if (/^\d$/.test(after.plain)) return true;
  if (!after.capital || style.shouted) return false;
  return kindAt(words, next) === undefined;
}

/** True when a capital word that opens no sentence stands right before, as a surname or the front of a longer name. */
function isSurnamed(text: string, words: readonly Word[], at: number, style: Style): boolean {
  const before = words[at - 1];
  if (!before?.capital || style.shouted || !touches(text, before, words[at]!)) return false;
  const written = text.slice(before.start, before.end);
  const isAcronym = written.length > 1 && written === written.toUpperCase();
  return !isAcronym && !beginsSentence(text, before);
}

const touches = (text: string, a: Word, b: Word) => /^[\s]*$/.test(text.slice(a.end, b.start));
