import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { looksLikePerson } from '../redact/looks-like-person';
import {
  bareFamilyNames,
  bareTellingFamilyNames,
  bareTitles,
  birthOrder,
  middleNames,
  notPersonPairs,
  tellingFamilyNames,
  titles,
} from '../redact/person-words';
import { placesNamedLikePeople } from '../redact/places-named-like-people';
import { redact } from '../redact/redact';
import { withoutMarks } from '../vietnamese';
import { districtNames } from './district-names';
import { isKnownChannel } from './known-channels';
import type { KnownPlaces } from './known-places';
import { isLikeName, readPublicName } from './public-name';
import { seenName } from './seen-name';

/** An e-mail, a handle, a link, or a page of a site. The bare name of a site is a paper's own as a rule. */
const address = /@|:\/\/|(?:^|[\s(])www\.|(?:^|[\s(:])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}\/\S/iu;
/** Eight digits or more in a row, whatever divides them; numbers of hotlines begin with 1800 or 1900. */
const longNumber = /(?<![\d+])(?!1[89]00)\+?\d(?:[\s.()-]*\d){7,}/;
const accountWord =
  /(?<![\p{L}\d])(?:tài khoản|tai khoan|cá nhân|ca nhan|nick(?:name)?|acc(?:ount)?|user(?:name|id)?|uid|profile|id|người dùng|nguoi dung)(?![\p{L}])/iu;
/** One word with an underscore, three digits after letters, or dots that end in no site's name. */
const handle =
  /^(?=\S*\p{L})(?:\S*_\S*|[\p{L}.-]*\p{L}\d{3,}|[\p{L}\d]+(?:\.[\p{L}\d]+)*\.(?!(?:vn|com|net|org|info|edu|gov|tv|asia|news|online)$)[\p{L}\d]+)$/iu;
/** The bare address of a paper's or an office's site. */
const site = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|info|edu|gov|tv|asia|news|online)$/i;
/** What somebody puts before or after their own name. */
const ownPage =
  'facebook|face|fb|zalo|zl|tik ?tok|you ?tube|yt|telegram|tele|instagram|insta|ig|threads|twitter|x|kênh|kenh|channel|page|fanpage|trang|official|vlogs?|vlogger|blogs?|live(?:stream)?|tv|review(?:er)?|của|cua';
const before = new RegExp(`^(?:${ownPage})(?![\\p{L}\\p{M}])[\\s:|.–—_-]*`, 'iu');
const after = new RegExp(`[\\s:|.–—_-]*(?<![\\p{L}\\p{M}])(?:${ownPage})$`, 'iu');

/** Whose a name is by its looks: a member of the public's, nobody's own, or not to be told. */
export type NameOwner = 'person' | 'public' | 'unsure';

/**
 * Whose the name of a channel is. A person's: their name, also with what people put around it on their own pages or written as
 * one word, an account, a number, an address. Public: what is known as a paper or a network, or built wholly of words that
 * papers, offices and groups call themselves by and of places that are known (`isPlace`). Of all else it cannot be told: an
 * office, a school, a paper called like anybody is asked about, since many are.
 */
export function ownerOfName(name: string, isPlace: KnownPlaces): NameOwner {
  const plain = seenName(name);
  if (isKnownChannel(plain)) return 'public';
  if (pointsAtAccount(plain)) return 'person';
  const { isPublic, unknown, called, isInstitution, isPlaceHead } = readPublicName(plain, isPlace);
  const own = withoutOwnPage(plain);
  if (isPublic && unknown.length === 0 && called.length === 0)
    return own !== plain && readsAsGivenNames(own) ? 'unsure' : 'public';
  if (isRoute(plain, isPlace)) return 'unsure';
  const said = [...unknown, ...called];
  if (isInstitution) return said.some(isPlaceHead ? isAccount : isSurelyPerson) ? 'person' : 'unsure';
  if (own !== plain && isPlace(own) && !isLikeName(own)) return 'unsure';
  const doubtful = called.filter((run) => looksLikePerson(run.join(' ')));
  if (doubtful.some(([first = '']) => isFamilyName(first) || isTitle(first)) || readsAsPerson(plain)) return 'person';
  if (site.test(plain)) return ownerOfSite(plain.slice(0, plain.indexOf('.')));
  if (unknown.some(isPersonal)) return 'person';
  return own !== plain && !own.includes(' ') ? 'person' : 'unsure';
}

const pointsAtAccount = (plain: string) =>
  [address, longNumber, accountWord, handle].some((sign) => sign.test(plain)) ||
  Object.keys(redact(plain).counts).length > 0;

function readsAsPerson(plain: string): boolean {
  const own = withoutOwnPage(plain);
  // "Trang" is a page before it is a family name: what follows tells which.
  const told = /^trang\s/iu.test(plain) ? [own, apart(own)] : [plain, own, apart(own)];
  return told.some(looksLikePerson) || told.some(isJoinedName) || (own !== plain && isFamilyName(own));
}

const isFamilyName = (word: string) => bareFamilyNames.has(withoutMarks(word));

function withoutOwnPage(name: string): string {
  for (let left = name; ; ) {
    const shorter = left.replace(before, '').replace(after, '').trim();
    if (shorter === left || shorter === '') return left;
    left = shorter;
  }
}

const foreignTitle =
  /^(?:mr|mrs|ms|miss|mister|madam|dr|sir|a|c|chị|anh|cô|chú|bác|thầy|ông|bà|bé|cu|mẹ|bố|vợ|chồng)$/iu;
const initial = /^(?:\p{L}|ng|tr|ph|th|h|v|t)$/iu;
const withApostrophe = /^\p{L}{1,3}['’]\p{L}/u;
const numbered = /[\p{L}]\d{2,}/u;
const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** Whether words of which nothing public is known are somebody's name. */
function isPersonal(run: readonly string[]): boolean {
  const name = run.join(' ');
  const [first = '', second] = run;
  const capitals = run.filter((word) => word[0] !== word[0]!.toLowerCase());
  if (run.some((word) => withApostrophe.test(word) || numbered.test(word) || isJoinedName(word))) return true;
  if ([name, capitals.join(' '), run.map(capitalised).join(' ')].some(looksLikePerson)) return true;
  if (run.some((word) => tellingFamilyNames.has(word.toLowerCase()) || bareTellingFamilyNames.has(word.toLowerCase())))
    return true;
  if (second === undefined) return false;
  const small = first.toLowerCase();
  return foreignTitle.test(first) || initial.test(first) || birthOrder.has(small) || run.some(isTitle);
}

const isTitle = (word: string) => titles.has(word.toLowerCase()) || bareTitles.has(word.toLowerCase());

/** Kênh Thành Công: on a page of one's own a town's name may be one's own as well. */
function readsAsGivenNames(own: string): boolean {
  const words = own.toLowerCase().split(' ');
  return words.length > 1 && words.length < 4 && words.every((word) => givenSyllables.has(word));
}

/** Cát Linh - Hà Đông. */
function isRoute(name: string, isPlace: KnownPlaces): boolean {
  const ends = name.split(/\s+[-–—]\s+/);
  return ends.length > 1 && ends.every(isPlace);
}

const isAccount = (run: readonly string[]) => run.some((word) => withApostrophe.test(word) || isJoinedName(word));

/** After an office: a title or the count of children with a name, a family's with văn or thị. */
function isSurelyPerson(run: readonly string[]): boolean {
  const [first = '', second = ''] = run.map((word) => word.toLowerCase());
  if (isAccount(run)) return true;
  if (second === '') return false;
  const saint = notPersonPairs.get(withoutMarks(first));
  if (saint?.test(` ${run.slice(1).join(' ').toLowerCase()}`)) return false;
  const isFull = bareTellingFamilyNames.has(withoutMarks(first)) && /^(?:văn|thị|van|thi)$/.test(second);
  return isFull || isTitle(first) || birthOrder.has(first) || foreignTitle.test(first);
}

/** `LanNguyễn_92` as words. */
const apart = (name: string) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[\d._-]+/g, ' ');

const families = [...tellingFamilyNames].map(withoutMarks);
const others = [...new Set([...bareGivenSyllables, ...[...middleNames].map(withoutMarks)])];
const family = families.join('|');
const syllable = others.sort((a, b) => b.length - a.length).join('|');
const familyFirst = new RegExp(`^(?:${family})(?:${syllable}){1,4}$`);
const places = new Set([...placesNamedLikePeople].map((name) => name.replaceAll(' ', '')));
const familyLast = new RegExp(`^(?:${syllable}){1,3}(?:${family})$`);

const givenOnly = new RegExp(`^(?:${[...bareGivenSyllables].sort((a, b) => b.length - a.length).join('|')}){2,3}$`);
const districts = new Set([...districtNames].map((name) => name.replaceAll(' ', '')));
/** `baolongan`, `binhduong24h`: what papers put before and after a place. */
const aroundPlace = /^(?:bao|tin|tintuc|dai|nguoi|dulich)|(?:online|news|info|today)$/g;

/** haiyen.vn: given names in one word may be a town's as well as somebody's. */
function ownerOfSite(label: string): NameOwner {
  const letters = label.toLowerCase().replace(/\d+h?|[._-]+/g, '');
  const said = [letters, letters.replace(aroundPlace, '')];
  if (isKnownChannel(letters) || said.some((name) => districts.has(name))) return 'public';
  if (isJoinedName(label)) return 'person';
  return said.some((name) => givenOnly.test(name)) ? 'unsure' : 'public';
}

/** A family name with others, in one word: `nguyenvantung`, `lannguyen88`. */
function isJoinedName(name: string): boolean {
  const letters = withoutMarks(name).replace(/[\d._-]+/g, '');
  if (!/^[a-z]+$/.test(letters) || places.has(letters)) return false;
  return familyFirst.test(letters) || familyLast.test(letters);
}
