import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';
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
  let [unmarked, casual, capitals, letters] = [true, true, 0, 0];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (unmarked && word.toned !== word.plain) unmarked = false;
    if (word.plain[0]! <= '9') continue;
    letters++;
    if (!word.capital) continue;
    capitals++;
    if (casual && !beginsSentence(text, word)) casual = false;
  }
  return { unmarked, casual, shouted: letters > 3 && capitals === letters && text === text.toUpperCase() };
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
  mối xứ kv bv bay đê hát phường quận xã huyện trấn thị
  duong pho hem cau cho kenh rach song ben benh truong nga vong cao quoc xa`.split(/\s+/),
);
/** Words that name things far in front: `bệnh viện đa khoa khu vực Hóc Môn`, `cao tốc Bến Lức - Long Thành`. */
const farNamers = new Set(['viện', 'trường', 'học', 'ty', 'tốc', 'metro', 'lộ', 'đai', 'tuyến']);
const farReach = 6;
const marketReach = 3;
/** The same words in others that name nothing: `trường hợp`, `học sinh`. */
const noNamers = new Set(['trường hợp', 'học sinh', 'học phí', 'môi trường', 'thị trường', 'hiện trường']);
/** Words that say where: what stands before them names nothing behind them. */
const whereWords = new Set([
  'ở',
  'tại',
  'thuộc',
  'của',
  'từ',
  'đến',
  'về',
  'quanh',
  'khắp',
  'gần',
  'ra',
  'vào',
  'vô',
  'o',
  'tai',
  'thuoc',
]);
/** Words right before a place, whatever else the name may mean. */
const atWords = new Set(['ở', 'tại', 'o', 'tai']);
/** Those who live in the place named next: `bà con Thảo Điền`. */
const dwellers = new Set(['người dân', 'hộ dân', 'bà con', 'cử tri']);
/** In `nhà ở` and the like `ở` says what a thing is for. */
const dwelling = new Set(['nhà', 'chỗ', 'đất', 'nha', 'cho', 'dat']);

/** Names that are everyday words when written small, and those that are so only without marks. */
const everyday = new Set(
  `nhà bè, cần giờ, tân bình, phú mỹ, bình tân, an phú, thuận an, thanh xuân, thống nhất, thanh bình, yên bình, hòa bình, thái bình,
  bình minh, tam bình, vĩnh cửu, cao bằng, hải dương, duyên hải, cờ đỏ, kế sách, cái răng, cái nước, chợ mới, chợ gạo, chợ đồn, ngã năm,
  ngã bảy, năm căn, sông cầu, sông lô, sông mã, sông công, hòn đất, đại từ, đức trọng, thanh liêm, tam nông, thái hòa, tân kỳ, tứ kỳ,
  phú quí, u minh, sơn hà, tây sơn, đông anh, thường tín, vụ bản, yên lạc, ba bể`
    .split(/,\s+/)
    .map(standardSpelling),
);
const everydayUnmarked = new Set([
  ...[...everyday].map(withoutMarks),
  ...`hoc mon, cu chi, di an, ben cat, ba ria, con co, co to, co do, tuong duong, dai tu, van ban, van lam, van lang, dan phuong,
  tan thanh, an duong, an thi, an minh, can duoc, can loc, dien bien, dien ban, phu cu, thanh ha, la gi, hoa thanh, hoa an, minh hoa,
  dong van, dong hai, luong tai, tien du, do luong, cho don, vu ban, hai chau, o mon, dinh quan, nam can, ba tri, long dat,
  loc binh, quan son, bac binh, vi thanh, tran de, da bac`.split(/,\s+/),
]);
/** Names of wards that mostly mean something else even with capitals. */
const seldomWards = new Set(['trung đông', 'quảng trường']);
/** Names of persons that places bear: the place only where a word says so. */
const persons = new Set(['ho chi minh']);

/** Whether a name without kind word names the place here, going by how it is written and what stands around it. */
export function namesPlace(text: string, words: readonly Word[], at: number, match: NameMatch, style: Style): boolean {
  const { named, words: length, exact } = match;
  if (named.place.level === 'ward' || length < 2) return false;
  if (!exact && !style.unmarked) return false;
  const capital = words.slice(at, at + length).every((word) => word.capital);
  if (!capital || style.shouted) {
    if (!style.casual && !style.shouted) return false;
    const isEveryday = everyday.has(named.toned.join(' ')) || (style.unmarked && everydayUnmarked.has(named.text));
    if (isEveryday && !saysWhere(words, at)) return false;
  }
  if (persons.has(named.text) && !saysWhere(words, at)) return false;
  return standsAlone(text, words, at, length, style);
}

/** Whether a name could be that of a ward: written with capitals and marks, and part of no longer name. */
export function mayNameWard(text: string, words: readonly Word[], at: number, match: NameMatch, style: Style): boolean {
  const { named, words: length, exact } = match;
  if (named.place.level !== 'ward' || length < 2 || !exact || style.shouted) return false;
  if (seldomWards.has(named.toned.join(' '))) return false;
  return words.slice(at, at + length).every((word) => word.capital) && standsAlone(text, words, at, length, style);
}

function standsAlone(text: string, words: readonly Word[], at: number, length: number, style: Style): boolean {
  return !isNamer(text, words, at) && !goesOn(text, words, at + length, style) && !isSurnamed(text, words, at, style);
}

/** Whether `ở` or `tại` stands right before, but not as in `nhà ở`. */
function saysWhere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !atWords.has(before.toned)) return false;
  return !dwelling.has(words[at - 2]?.toned ?? '');
}

/** Whether what stands right before says that a place follows, so that the name of a ward is enough. */
export const saysWard = (words: readonly Word[], at: number) =>
  atWords.has(words[at - 1]?.toned ?? '') || dwellers.has(`${words[at - 2]?.toned} ${words[at - 1]?.toned}`);

function isNamer(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (touches(text, before, words[at]!)) {
    if (namers.has(before.toned)) return true;
    if (/^\d/.test(before.toned) && !kindAt(words, at - 2)) return true;
  }
  for (let i = at - 1; i >= Math.max(0, at - farReach); i--) {
    const word = words[i]!;
    if (phraseEnd.test(text.slice(word.end, words[i + 1]!.start + 1)) || whereWords.has(word.toned)) return false;
    if (word.toned === 'chợ' && at - i <= marketReach) return true;
    if (farNamers.has(word.toned) && !namesNothing(words, i)) return true;
  }
  return false;
}

const namesNothing = (words: readonly Word[], i: number) =>
  noNamers.has(`${words[i]!.toned} ${words[i + 1]?.toned}`) ||
  noNamers.has(`${words[i - 1]?.toned} ${words[i]!.toned}`);

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
