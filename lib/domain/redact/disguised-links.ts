import type { FoldedText } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';
import { signalOf } from './signals';

const siteDot = '(?: ?[([{<] ?(?:dot|cham|\\.) ?[)\\]}>] ?| ?[.,] ?| (?:dot|cham) | )';
const siteSlash =
  '(?: ?[([{<] ?(?:slash|xet|suyet|gach(?: cheo)?|/) ?[)\\]}>] ?| ?[/\\\\]{1,2} ?| (?:slash|so?let|xoet|xet|suyet|xuyet|gach(?: cheo)?|cheo) )';
const disguisedProfile = gated(
  new RegExp(
    `(?:h(?:tt|xx)ps?:\\/\\/)?(?<![a-z\\d-])(?:(?:www|m|vt|vm|mobile)${siteDot})?(?:facebook|face book|phay ?buc?|fb|tiktok|tik tok|instagram|insta|zalo|twitter|telegram|threads|messenger|wa|t|m|x)${siteDot}(?:com|me|vn|net)${siteSlash}@?[a-z\\d](?:[\\w.\\-/?=&]*\\w)?(?: (?:cham|gach duoi|cham\\.) [\\w.]*\\w)*`,
    'g',
  ),
);
/** A network's name, a slash and what only an account is called. */
const shortProfile = gated(
  /(?<![a-z\d./])(?:facebook|fb|tiktok|insta(?:gram)?|ig|telegram|zalo)\/@?(?=[a-z]*[\d._]\w)[a-z\d][\w.]{3,40}(?![\w/])/g,
);
const ipAddress = gated(
  /(?<![a-z])ip(?: (?:la|so|cua [a-z]{1,8}|may|mang))?[ :(]{1,3}\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g,
);
const spelledSite = gated(/(?:com|me|vn|net)[\])}>]? ?[[({</\\]|(?:com|me|vn|net) (?:s|x|gach|cheo)/);

/** One of these stands in everything found here. */
export const linkSignal = signalOf(['ip', 'com', 'me', 'vn', 'net'], '/');

/** Links to profiles with their signs in words or brackets, and addresses of devices. */
export function findDisguisedLinks(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  const spans: MaskSpan[] = [];
  for (const { 0: text, index } of matchesOf(ipAddress, source))
    spans.push({ start: index + text.search(/\d/), end: index + text.length, kind: 'handle' });
  for (const { 0: text, index } of matchesOf(shortProfile, source))
    spans.push({ start: index, end: index + text.length, kind: 'profile_link' });
  if ((folded.includes('com') || folded.includes('me') || folded.includes('zalo')) && hasMatch(spelledSite, source))
    for (const { 0: text, index } of matchesOf(disguisedProfile, source))
      spans.push({ start: index, end: index + text.length, kind: 'profile_link' });
  return spans;
}
