import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';

const email = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g;
const disguisedEmail =
  /(?<![\w.+%-])[\w.+%-]{2,64} ?(?:@|[([{]? ?(?:at|a cong|a-cong) ?[)\]}]?) ?(?:gmail|yahoo|hotmail|outlook|icloud)(?: ?(?:\.|[([]? ?(?:dot|cham) ?[)\]]?) ?(?:com|vn|net)(?:\.vn)?)?(?![a-z])/g;
const profile =
  /(?:https?:\/\/)?(?<![a-z\d-])(?:[a-z\d-]{1,12}\.)?(?:facebook\.com|fb\.com|fb\.me|fb\.watch|m\.me|messenger\.com|zalo\.me|zaloapp\.com|tiktok\.com|instagram\.com|threads\.net|threads\.com|twitter\.com|x\.com|t\.me|telegram\.me|linkedin\.com|youtube\.com\/(?=@|c\/|user\/|channel\/)|locket\.cam)(?:\/[^\s<>"'“”)\],]*[^\s<>"'“”)\],.;:!?])?/g;
/** Several written together are one, however many: masked one by one each would hide the next. */
const handle =
  /(?<![\p{L}\p{N}_.])(?:@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,29})+(?:(?<=@\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,3})?/gu;
const namedAccount =
  /\b(?:facebook|fb|face|zalo|tiktok|instagram|insta|ig|telegram|nick|nickname|acc fb|tai khoan mang xa hoi)(?: ?(?:ca nhan|name|cua toi|cua em|cua minh))? ?[:=] ?(?:"[^"\n]{2,40}"|“[^”\n]{2,40}”|[a-z\d_.]{2,40}(?: [a-z]{1,7}){0,3})/g;
const quotedAccount =
  /\b(?:tai khoan|nick|facebooker|tiktoker|youtuber|kenh)(?: (?:mang xa hoi|facebook|zalo|tiktok|youtube|telegram|instagram|co|mang|ten|la|ca nhan)){0,4} ?(?:"[^"\n]{2,40}"|“[^”\n]{2,40}”|'[^'\n]{2,40}'|‘[^’\n]{2,40}’)/g;
const quoteMark = /["“'‘]/;
const socialWord = /facebook|zalo|tiktok|youtube|telegram|instagram|mang xa hoi|nick|facebooker/;

/** E-mail addresses, @handles, links to profiles and accounts given by name. */
export function findContacts({ original, folded }: FoldedText): MaskSpan[] {
  const spans: MaskSpan[] = [];
  const add = (from: number, length: number, kind: MaskSpan['kind']) =>
    spans.push({ start: from, end: from + length, kind });
  if (folded.includes('@')) {
    for (const found of folded.matchAll(email)) add(found.index, found[0].length, 'email');
    for (const found of original.matchAll(handle)) add(found.index, found[0].length, 'handle');
  }
  if (/gmail|yahoo|hotmail|outlook|icloud/.test(folded))
    for (const found of folded.matchAll(disguisedEmail)) add(found.index, found[0].length, 'email');
  if (/\.(?:com|me|net|watch|cam)(?![a-z])/.test(folded))
    for (const found of folded.matchAll(profile)) {
      const site = found[0].replace(/^https?:\/\//, '').replace(/^www\./, '');
      if (site.includes('/') || site.endsWith('@')) add(found.index, found[0].length, 'profile_link');
    }
  if (/[:=]/.test(folded)) for (const found of folded.matchAll(namedAccount)) addValue(found, /[:=] ?/, spans);
  if (quoteMark.test(folded) && socialWord.test(folded))
    for (const found of folded.matchAll(quotedAccount))
      if (socialWord.test(found[0])) addValue(found, /(?=["“'‘])/, spans);
  return spans;
}

function addValue(found: RegExpExecArray, separator: RegExp, spans: MaskSpan[]) {
  const cut = separator.exec(found[0]);
  if (!cut) return;
  const start = found.index + cut.index + cut[0].length;
  const end = found.index + found[0].length;
  if (end > start) spans.push({ start, end, kind: 'handle' });
}
