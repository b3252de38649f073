import type { FoldedText } from './fold-text';
import { addHandles, addNamedAccounts, namesAccount } from './handles';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';

const email = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g;
/** The sign @ in words or brackets; ` at ` alone says so only before a site that gives mail to everybody. */
const at = '(?: ?[([{<] ?(?:at|@|a ?[cv]ong|a-cong|a moc) ?[)\\]}>] ?| ?@ ?| ?_at_ ?|[ -]a[ -]?(?:cong|vong|moc)[ -])';
const dot = '(?: ?[([{<] ?(?:dot|cham|\\.) ?[)\\]}>] ?| ?\\. ?|[ _-](?:dot|cham)[ _-])';
const name = `(?:[\\w+%-]{1,40}${dot}){0,2}[\\w.+%-]{1,64}`;
const everybodys = '(?:gmail|gmai|yahoo|hotmail|outlook|icloud|live|ymail|proton(?:mail)?)';
const ending = '(?:com|vn|net|org|edu|gov|me|info|biz|asia)';
const disguisedEmail = new RegExp(
  `(?<![\\w.+%-])(?:${name}(?:${at}| at )${everybodys}(?:${dot}(?:com|vn|net|me)(?:${dot}vn)?)?|${name}${at}[a-z\\d-]{2,40}(?:${dot}[a-z\\d-]{2,30}){0,2}${dot}${ending})(?![a-z\\d])`,
  'g',
);
const otherAt = /[ _([{<-](?:at[ _)\]}>]|a[ -]?(?:[cv]ong|moc)[ )\]}>-])/;
/** Offices write as offices; an officer's own name in the address is still a name. */
const officeEmail = /@[a-z\d.-]{1,80}\.gov\.vn$/;
const nameInEmail = /(?:nguyen|tran|pham|huynh|hoang|phan|dang|trinh|duong)(?!.*(?:phuong|xa|quan|huyen|ubnd|so))/;

const social =
  'facebook\\.com|fb\\.com|fb\\.me|fb\\.watch|fb\\.gg|m\\.me|messenger\\.com|zalo\\.me|zaloapp\\.com|tiktok\\.com|instagram\\.com|threads\\.net|threads\\.com|twitter\\.com|x\\.com|t\\.me|telegram\\.me|linkedin\\.com|youtube\\.com(?=\\/(?:@|c\\/|user\\/|channel\\/))|locket\\.cam|wa\\.me|snapchat\\.com|pinterest\\.com|line\\.me|discord\\.gg';
const profile = new RegExp(
  `(?:https?:\\/\\/)?(?<![a-z\\d-])(?:[a-z\\d-]{1,12}\\.)?(?:${social})(?:\\/[^\\s<>"'“”)\\],]*[^\\s<>"'“”)\\],.;:!?])?`,
  'g',
);
const disguisedProfile =
  /(?<![a-z\d-])(?:facebook|fb|tiktok|instagram|zalo|twitter|telegram|threads)(?: ?\. | \.|[ (]+(?:dot|cham)[ )]+|[ ])(?:com|me|vn|net) ?(?:\/|xet|suyet|gach(?: cheo)?) ?@?[a-z\d][\w.\-/?=&]*\w/g;
const siteEnding = /\.(?:com|me|net|watch|cam|gg)(?![a-z])/;
const profileNumber = /profile\.php\?id=\d+/g;
const accountNumber = /(?<![a-z\d])(?:fb ?id|uid|id (?:fb|face|facebook|zalo|tiktok))[ :=]{1,3}\d{6,20}/g;

/** E-mail addresses, links to profiles, @handles and accounts given by name. */
export function findContacts(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  const spans: MaskSpan[] = [];
  const hasAt = folded.includes('@');
  if (hasAt) addAll(folded, email, 'email', spans);
  if (hasAt || otherAt.test(folded)) addAll(folded, disguisedEmail, 'email', spans);
  if (siteEnding.test(folded)) addAll(folded, profile, 'profile_link', spans);
  if (folded.includes('id=')) addAll(folded, profileNumber, 'profile_link', spans);
  if (namesAccount(folded)) {
    addAll(folded, disguisedProfile, 'profile_link', spans);
    addAll(folded, accountNumber, 'profile_link', spans);
    addNamedAccounts(source, spans);
  }
  if (hasAt) addHandles(source, spans);
  return spans;
}

function addAll(folded: string, pattern: RegExp, kind: MaskSpan['kind'], spans: MaskSpan[]) {
  for (const { 0: text, index } of matchesOf(pattern, folded))
    if (!isPublic[kind]?.(text)) spans.push({ start: index, end: index + text.length, kind });
}

/** An office's address, and a network's own front page. */
const isPublic: Partial<Record<MaskSpan['kind'], (text: string) => boolean>> = {
  email: (text) => officeEmail.test(text) && !nameInEmail.test(text.slice(0, text.indexOf('@'))),
  profile_link: (text) => !/[/=: ]/.test(text.replace(/^https?:\/\//, '')),
};
