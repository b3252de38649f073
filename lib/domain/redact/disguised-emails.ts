import type { FoldedText } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';

/** The sign @ in words or brackets; ` at ` alone says so only before a site that gives mail to everybody. */
const at =
  '(?: ?[([{<] ?(?:at|@|a|a[ -]?(?:[cv]ong|moc|khoanh|quay|tron)) ?[)\\]}>] ?| ?@{1,2} ?| ?[_*-]at[_*-] ?|[ -]a[ -]?(?:cong|vong|moc|khoanh|quay|tron)[ -])';
const dot = '(?: ?[([{<] ?(?:dot|cham|\\.) ?[)\\]}>] ?| ?\\. ?|[ _-](?:dot|cham)[ _-])';
const name = `(?:[\\w+%-]{1,40}${dot}){0,2}[\\w.+%-]{1,64}`;
/** What is said of how a name read out is written: viết liền, không dấu. */
const joined = ',? (?:(?:viet|go|ghi|danh) (?:lien|thuong|hoa|khong dau)|lien nhau|khong dau),?';
const readOut = `(?:(?:[a-z\\d]{1,10} ){0,4}[a-z\\d]{1,10}${joined}|${name})`;
const everybodys =
  '(?:g ?(?:o ?)?m ?a ?i ?l|gmai|yahoo|hotmail|outlook|icloud|live|ymail|proton(?:mail)?|zoho|yandex|aol|gmx)';
const ending = '(?:c ?o ?m|vn|net|org|edu|gov|me|info|biz|asia)';
const disguisedEmail = gated(
  new RegExp(
    `(?<![\\w.+%-])(?:${readOut}(?:${at}| at | ?[#$&] ?(?=[a-z]{3,9}${dot}))${everybodys}(?:${dot}(?:c ?o ?m|vn|net|me)(?:${dot}vn)?)?|${name}${at}[a-z\\d-]{2,40}(?:${dot}[a-z\\d-]{2,30}){0,2}${dot}${ending})(?![a-z\\d])`,
    'g',
  ),
);
const otherAt = gated(/[ _*([{<-](?:at[ _*)\]}>-]|a[)\]}>]|a[ -]?(?:[cv]ong|moc|khoanh|quay|tron)[ )\]}>-])/);

/** E-mail addresses with their signs in words, in brackets or set apart. */
export function findDisguisedEmails(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  if (!folded.includes('@') && !folded.includes('#') && !hasMatch(otherAt, source)) return [];
  return matchesOf(disguisedEmail, source).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    kind: 'email',
  }));
}
