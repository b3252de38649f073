import { addNamedAccounts } from './account-names';
import { findDisguisedEmails } from './disguised-emails';
import { findDisguisedLinks, linkSignal } from './disguised-links';
import type { FoldedText } from './fold-text';
import { type Gated, gated } from './gates';
import { addHandles } from './handles';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';
import { signalOf } from './signals';
import { sitesAbove, sitesOfPages } from './user-sites';

const email = gated(/(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g);
const atSignal = signalOf([], '@');
const hashSignal = signalOf([], '#');
const dotSignal = signalOf([], '.');
const otherAtSignal = signalOf('at a acong avong amoc akhoanh aquay atron'.split(' '));
/** Offices write as offices; an officer's own name in the address is still a name. */
const officeEmail = /@[a-z\d.-]{1,80}\.gov\.vn$/;
const nameInEmail = /(?:nguyen|tran|pham|huynh|hoang|phan|dang|trinh|duong)(?!.*(?:phuong|xa|quan|huyen|ubnd|so))/;

const social =
  'facebook\\.com|fb\\.com|fb\\.me|fb\\.watch|fb\\.gg|m\\.me|messenger\\.com|zalo\\.me|zaloapp\\.com|tiktok\\.com|instagram\\.com|threads\\.net|threads\\.com|twitter\\.com|x\\.com|t\\.me|telegram\\.me|linkedin\\.com|youtube\\.com(?=\\/(?:@|c\\/|user\\/|channel\\/))|locket\\.cam|wa\\.me|snapchat\\.com|pinterest\\.com|line\\.me|discord\\.gg|vk\\.com|linktr\\.ee|bsky\\.app|reddit\\.com(?=\\/u)';
const rest = `(?:\\/[^\\s<>"'“”)\\],]*[^\\s<>"'“”)\\],.;:!?])`;
const profile = gated(
  new RegExp(`(?:h(?:tt|xx)ps?:\\/\\/)?(?<![a-z\\d-])(?:[a-z\\d-]{1,12}\\.)?(?:${social})${rest}?`, 'g'),
);
const ownPage = gated(
  new RegExp(`(?:h(?:tt|xx)ps?:\\/\\/)?(?<![a-z\\d.-])(?:(?:www|m|vn|en)\\.)?${sitesOfPages}${rest}`, 'g'),
);
const ownSite = gated(
  new RegExp(
    `(?:h(?:tt|xx)ps?:\\/\\/)?(?<![a-z\\d.-])(?!(?:www|help|support|about|docs|en|vi|api|developers?)\\.)[a-z\\d][a-z\\d-]{1,62}\\.${sitesAbove}(?![a-z\\d-])${rest}?`,
    'g',
  ),
);
const siteEnding = gated(
  /\.(?:com|me|net|watch|cam|gg|ee|app|co|vn|io|tv|kr|ai|cc|bio|link|edu|video|gl|gle|ms|nz|it|site)(?![a-z])/,
);
/** One of these stands in everything found here. */
const accountWord = gated(
  /facebook|fb|face|phay|zalo|zl|tik ?tok|p t[io]p|toptop|insta|ig |ig:|tele|viber|whatsapp|mess|threads|twitter|skype|wechat|discord|you ?tube|nick|acc|gmail|tai khoan|nguoi dung|trang ca nhan|kenh|uid|user|tt[ :]|tik|line id|live:|tu xung|biet danh|livestream|theo doi|follow/,
);
const profileNumber = gated(/profile\.php\?id=\d+/g);
const accountNumber = gated(/(?<![a-z\d])(?:fb ?id|uid|id (?:fb|face|facebook|zalo|tiktok))[ :=]{1,3}\d{6,20}/g);

/** E-mail addresses, links to profiles, @handles and accounts given by name. */
export function findContacts(source: FoldedText): MaskSpan[] {
  const { folded, signals } = source;
  const spans: MaskSpan[] = [];
  const hasAt = (signals & atSignal) !== 0;
  addAll(source, email, 'email', spans);
  if (hasAt || signals & (hashSignal | otherAtSignal))
    for (const span of findDisguisedEmails(source))
      if (!isPublic.email?.(folded.slice(span.start, span.end))) spans.push(span);
  if (signals & dotSignal && hasMatch(siteEnding, source)) {
    addAll(source, profile, 'profile_link', spans);
    addAll(source, ownPage, 'profile_link', spans);
    for (const { 0: text, index } of matchesOf(ownSite, source))
      spans.push({ start: index, end: index + text.length, kind: 'profile_link' });
  }
  addAll(source, profileNumber, 'profile_link', spans);
  if (signals & linkSignal) spans.push(...findDisguisedLinks(source));
  if (hasMatch(accountWord, source)) {
    addAll(source, accountNumber, 'profile_link', spans);
    addNamedAccounts(source, spans);
  }
  if (hasAt) addHandles(source, spans);
  return spans;
}

function addAll(source: FoldedText, rule: Gated, kind: MaskSpan['kind'], spans: MaskSpan[]) {
  for (const { 0: text, index } of matchesOf(rule, source))
    if (!isPublic[kind]?.(text)) spans.push({ start: index, end: index + text.length, kind });
}

/** An office's address, and a network's own front page. */
const isPublic: Partial<Record<MaskSpan['kind'], (text: string) => boolean>> = {
  email: (text) => officeEmail.test(text) && !nameInEmail.test(text.slice(0, text.indexOf('@'))),
  profile_link: (text) => !/[/=: ]/.test(text.replace(/^h..ps?:\/\//, '')),
};
