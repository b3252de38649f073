import { placeIn } from './group-heading';
import { type WrittenDate, type WrittenTime, writtenDate } from './written-date';

/**
 * The begin of a message as chats write it when it is copied or exported. `speaker` is dropped by whoever reads it; `rest` is what
 * follows on the line.
 */
export type ChatStamp = {
  /** Null where only an hour is told. */
  readonly date: WrittenDate | null;
  readonly time: WrittenTime | null;
  readonly speaker: string | null;
  readonly rest: string;
  /** Nothing but when stands on the line. */
  readonly isAlone: boolean;
};

const month = '[A-Za-z]{3,9}\\.?';
const date = [
  '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}',
  '\\d{1,2}\\s+(?:tháng|thg|th)\\.?\\s*\\d{1,2},?\\s+(?:năm\\s+)?\\d{4}',
  `\\d{1,2}\\s+${month},?\\s+\\d{4}`,
  `${month}\\s+\\d{1,2},?\\s+\\d{4}`,
].join('|');
const time = '\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?:\\s*(?:[ap]\\.?m\\.?|sa|ch)(?!\\p{L}))?';
const when = `(?:${date}),?\\s+(?:lúc\\s+|at\\s+)?${time}|${time},?\\s+(?:ngày\\s+|on\\s+)?(?:${date})`;

const bracketed = new RegExp(`^[[(]\\s*(${when}|${time})\\s*[\\])]\\s*(?:[-–—]\\s+)?(.*)$`, 'iu');
const dashed = new RegExp(`^(${when})\\s+[-–—]\\s+(.*)$`, 'iu');
const bare = new RegExp(`^(${when})(?:\\s*[:,;.]\\s+|\\s+)(.*)$`, 'iu');
const alone = new RegExp(`^(?:đã gửi\\s+|sent\\s+)?(?:lúc\\s+|at\\s+)?(${when})$`, 'iu');
const named = new RegExp(`^([^:.!?;[\\]]{1,60}?),?\\s*\\[(${when})\\]\\s*:?\\s*(.*)$`, 'iu');
const namedBare = new RegExp(`^([^:.!?;,[\\]]{1,60}?)\\s*[,|•·–—-]\\s*(${when})\\s*:?$`, 'iu');
const commas = new RegExp(`^((?:${date})\\s*[,;]\\s*${time})\\s*[,;]([^,;]*)[,;]([+\\d\\s()-]{0,20})[,;](.*)$`, 'iu');
const speakerBefore = /^~?\s*([^:\n]{1,60}?)\s*:(?:\s+|$)([\s\S]*)$/u;

/** What of a line says when something was said in a chat, and by whom; null for a line that begins no message. */
export function chatStamp(given: string): ChatStamp | null {
  const line = given.replace(/^[\p{Cf}\s]+/u, '').trimEnd();
  const only = alone.exec(line);
  if (only) return stamped(only[1], null, '', true);
  const inBrackets = bracketed.exec(line) ?? dashed.exec(line);
  if (inBrackets) return spoken(inBrackets[1], inBrackets[2] ?? '', () => true);
  const table = commas.exec(line);
  if (table) return stamped(table[1]?.replace(';', ','), table[2] ?? '', table[4] ?? '');
  const header = named.exec(line);
  if (header && wordsOf(header[1] ?? '') <= mostWordsOfName)
    return stamped(header[2], header[1] ?? '', header[3] ?? '');
  const bareHeader = namedBare.exec(line);
  if (bareHeader && isPersonLike(bareHeader[1] ?? '')) return stamped(bareHeader[2], bareHeader[1] ?? '', '');
  const begun = bare.exec(line);
  return begun ? spoken(begun[1], begun[2] ?? '', isPersonLike) : null;
}

function spoken(when: string | undefined, said: string, isSpeaker: (name: string) => boolean): ChatStamp | null {
  const [, name = '', rest = ''] = speakerBefore.exec(said) ?? [];
  return name !== '' && isSpeaker(name) ? stamped(when, name, rest) : stamped(when, null, said);
}

function stamped(when = '', speaker: string | null, rest: string, isAlone = false): ChatStamp | null {
  const date = writtenDate(when);
  const time = (date ?? hourAlone(when))?.time ?? null;
  if (time === null || time === 'unclear') return null;
  return {
    date,
    time,
    speaker: speaker || null,
    rest: rest.trim(),
    isAlone,
  };
}

/** An hour is read with any day before it. */
const hourAlone = (when: string) => writtenDate(`1/1/2000 ${when}`);

const mostWordsOfName = 6;
const wordsOf = (words: string) => words.trim().split(/\s+/u).length;

/** Words of which each begins with a capital, as names do, and which call no place. */
export function isPersonLike(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  if (all.length > mostWordsOfName || placeIn([words.trim()])) return false;
  return all.every((word) => /^[\p{Lu}(][\p{L}().’'-]*$/u.test(word));
}

/** A short line without signs of a sentence, as a name that stands alone over what somebody wrote. */
export function isLoneName(line: string): boolean {
  const words = line.trim();
  return words !== '' && words.length <= 40 && wordsOf(words) <= 5 && !/[.!?;:…,/]/u.test(words) && !placeIn([words]);
}
