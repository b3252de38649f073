import { type FoldedText, foldLetter } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';

/** Several written together are one, however many: masked one by one each would hide the next. */
const handle = gated(
  /(?<![\p{L}\p{N}_.])(?:(?:[@＠﹫][\p{L}\p{N}_][\p{L}\p{N}_.]{1,29})+(?:(?<=[@＠﹫]\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,3})?)+/gu,
  foldLetter,
);
/** An at sign with a space after it before what only an account is called, or where somebody is spoken to. */
const apart = gated(
  /(?<![\w@])@ {1,2}(?:(?=[a-z]{2,}[\d_.][a-z\d_.])([a-z][\w.]{2,38}\w)|(?<=(?:^|[.!?;,(] |(?<![a-z])(?:hoi|theo|cam on|tag|nhan|cua|ib|gui|chao) )@ {1,2})[a-z]{2,30}(?: [a-z]{2,7}){0,2})/g,
);

/** Times, places and sites that are spelled as accounts are. */
export const notCoined =
  /^(?:tp\.?hcm|covid|kp|q|p|x|lop|so|v?\d+[a-z]{0,2}|\d+[hg]\d*|.*\.(?:com|vn|net|me|org|gov)(?:\.vn)?)\d*$/;

/** @handles. */
export function addHandles(source: FoldedText, spans: MaskSpan[]) {
  const { original, folded } = source;
  for (const { 0: text, 1: value = '', index } of matchesOf(apart, source))
    if (!notCoined.test(value)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
  for (const { 0: text, index } of matchesOf(handle, source, original))
    if (!inOfficeEmail(folded, index)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
}

function inOfficeEmail(folded: string, at: number): boolean {
  return /^@[a-z\d.-]{1,80}\.gov\.vn(?![a-z])/.test(folded.slice(at, at + 96)) && /[\w]$/.test(folded.slice(0, at));
}
