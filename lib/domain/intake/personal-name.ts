import { bareGivenSyllables } from '../redact/given-names';
import { looksLikePerson } from '../redact/looks-like-person';
import { bareFamilyNames, middleNames, tellingFamilyNames } from '../redact/person-words';
import { placesNamedLikePeople } from '../redact/places-named-like-people';
import { redact } from '../redact/redact';
import { withoutMarks } from '../vietnamese';

const hiddenSigns = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** A handle, an e-mail, a link, or a page of a site. The bare name of a site is a paper's own as a rule. */
const address = /[@＠]|:\/\/|(?:^|[\s(])www\.|(?:^|[\s(:])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}\/\S/iu;
/** Eight digits or more in a row, whatever divides them; numbers of hotlines begin with 1800 or 1900. */
const longNumber = /(?<![\d+])(?!1[89]00)\+?\d(?:[\s.()-]*\d){7,}/;
const accountWord =
  /(?<![\p{L}\d])(?:tài khoản|tai khoan|cá nhân|ca nhan|nick(?:name)?|acc(?:ount)?|user(?:name|id)?|uid|profile|id|người dùng|nguoi dung)(?![\p{L}])/iu;
/** One word with an underscore, three digits after letters, or dots that end in no site's name. */
const handle =
  /^(?=\S*\p{L})(?:\S*_\S*|[\p{L}.-]*\p{L}\d{3,}|[\p{L}\d]+(?:\.[\p{L}\d]+)*\.(?!(?:vn|com|net|org|info|edu|gov|tv|asia|news|online)$)[\p{L}\d]+)$/iu;
/** What somebody puts before or after their own name. */
const ownPage =
  'facebook|face|fb|zalo|tik ?tok|you ?tube|yt|telegram|tele|instagram|insta|ig|threads|twitter|x|kênh|kenh|channel|page|fanpage|trang|official|vlogs?|blogs?|live(?:stream)?|tv|review|của|cua';
const before = new RegExp(`^(?:${ownPage})(?![\\p{L}\\p{M}])[\\s:|.–—_-]*`, 'iu');
const after = new RegExp(`[\\s:|.–—_-]*(?<![\\p{L}\\p{M}])(?:${ownPage})$`, 'iu');

/**
 * Whether the name of a channel points at a member of the public: their name, also with what people put around it on
 * their own pages or written as one word, an account, a number, an address. When in doubt it says yes.
 */
export function pointsAtPerson(name: string): boolean {
  const plain = name.replace(hiddenSigns, '').normalize('NFC').trim();
  if ([address, longNumber, accountWord, handle].some((sign) => sign.test(plain))) return true;
  if (Object.keys(redact(plain).counts).length > 0) return true;
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

/** `LanNguyễn_92` as words. */
const apart = (name: string) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[\d._-]+/g, ' ');

const families = [...tellingFamilyNames].map(withoutMarks);
const others = [...new Set([...bareGivenSyllables, ...[...middleNames].map(withoutMarks)])];
const family = families.join('|');
const syllable = others.sort((a, b) => b.length - a.length).join('|');
const familyFirst = new RegExp(`^(?:${family})(?:${syllable}){1,4}$`);
const places = new Set([...placesNamedLikePeople].map((name) => name.replaceAll(' ', '')));
const familyLast = new RegExp(`^(?:${syllable}){1,3}(?:${family})$`);

/** A family name with others, in one word: `nguyenvantung`, `lannguyen88`. */
function isJoinedName(name: string): boolean {
  const letters = withoutMarks(name).replace(/[\d._-]+/g, '');
  if (!/^[a-z]+$/.test(letters) || places.has(letters)) return false;
  return familyFirst.test(letters) || familyLast.test(letters);
}
