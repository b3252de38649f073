import { isDay } from '../period';
import { type ChatStamp, chatStamp, isLoneName, isPersonLike } from './chat-stamp';
import type { DateOrder } from './file-reading';
import { dayOf, groupHeading, placeIn, placeUnder, sayPlace, type WrittenPlace } from './group-heading';
import { listItem } from './list-marker';
import { dayAndMonth, orderOf, type WrittenDate, type WrittenTime } from './written-date';

/** One of the pieces a pasted text was cut into. `day` is `YYYY-MM-DD`, `time` `HH:MM` or `HH:MM:SS`, `place` as written. */
export type PastedItem = {
  readonly text: string;
  readonly day: string | null;
  readonly time: string | null;
  readonly place: string | null;
};

/** `stamps` and `speakers` were taken out of the text: so many begins of messages, so many different names. */
export type CutText = { readonly items: readonly PastedItem[]; readonly stamps: number; readonly speakers: number };

/** A piece before it is known whether the text writes days or months first. */
type Piece = { lines: string[]; date: WrittenDate | null; time: WrittenTime | null; place: WrittenPlace };

/** What in Messenger stands in the place of one's own name. */
const ownName = /^(?:bạn đã gửi|you sent)$/iu;
const endOfSentence = /[.!?…;:]["”’)]?\s*$/u;
/** Of what stands under or behind it no day is known, whatever day stands above. */
const unknownDay = /^(?:không|chưa) rõ (?:ngày|thời gian|thời điểm)$/iu;
const label = /^(.{4,60}?)\s*[:–—-]\s+(?=\S)/u;

/**
 * Cuts a text pasted from a document or a chat into items: at empty lines, items of lists and begins of messages, and where
 * neither stands at sentences that end with their line. A date or a place as heading is that of all under it, and is no item. What
 * numbers an item, when it was said in a chat and by whom is taken out of the words; nothing else is.
 */
export function cutText(pasted: string): CutText {
  const lines = pasted
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .split('\n');
  const cutter = new Cutter(lines);
  for (const line of lines) cutter.take(line);
  const pieces = cutter.end();
  const order = orderIn(cutter.dates);
  const items = pieces.map(({ lines, date, time, place }) => {
    const day = date && dayIn(date, order);
    return { text: lines.join('\n').trim(), day, time: day && time && sayTime(time), place: sayPlace(place) };
  });
  return { items, stamps: cutter.stamps, speakers: cutter.speakers.size };
}

class Cutter {
  readonly speakers = new Set<string>();
  readonly dates: WrittenDate[] = [];
  stamps = 0;
  private readonly pieces: Piece[] = [];
  private readonly stampsFollow: boolean;
  private open: string[] = [];
  /** From where on the pieces are those of the message whose stamp is yet to come. */
  private message = 0;
  private lookForName: boolean;
  private date: WrittenDate | null = null;
  private time: WrittenTime | null = null;
  private place: WrittenPlace = {};
  private outer: 'date' | 'place' | null = null;
  private hasSeparators = false;
  /** An empty line came after words; it separates them from others only where others come. */
  private hasGap = false;

  constructor(lines: readonly string[]) {
    const filled = lines.filter((line) => line.trim() !== '');
    const isAlone = (line: string | undefined) => (line === undefined ? false : chatStamp(line)?.isAlone === true);
    this.stampsFollow = isAlone(filled.at(-1)) && !isAlone(filled[0]);
    this.lookForName = this.stampsFollow;
  }

  take(line: string): void {
    const words = line.trim();
    if (words === '') {
      this.hasGap ||= this.open.length > 0;
      this.close();
      return;
    }
    const stamp = chatStamp(line);
    if (stamp) {
      this.takeStamp(stamp);
      return;
    }
    if (this.speakers.has(words) || ownName.test(words) || (this.lookForName && this.isNameHere(words))) {
      this.takeName(words);
      return;
    }
    this.lookForName = false;
    this.takeWords(line);
  }

  end(): readonly Piece[] {
    this.close();
    if (this.hasSeparators) return this.pieces;
    return this.pieces.flatMap((piece) =>
      piece.lines.every((line) => endOfSentence.test(line))
        ? piece.lines.map((line) => ({ ...piece, lines: [line] }))
        : [piece],
    );
  }

  private isNameHere = (words: string) => (this.stampsFollow ? isLoneName(words) : isPersonLike(words));

  private takeName(words: string): void {
    this.close();
    this.hasSeparators = true;
    this.lookForName = false;
    if (!ownName.test(words)) this.speakers.add(words);
  }

  private takeStamp({ date, time, speaker, rest, isAlone }: ChatStamp): void {
    this.close();
    this.stamps++;
    this.hasSeparators = true;
    if (speaker) this.speakers.add(speaker);
    if (date) this.dates.push(date);
    if (isAlone && this.stampsFollow) {
      for (const piece of this.pieces.slice(this.message)) Object.assign(piece, { date, time });
      this.message = this.pieces.length;
      this.lookForName = true;
      return;
    }
    if (date) [this.date, this.outer] = [date, 'date'];
    [this.time, this.place] = [time, {}];
    this.lookForName = isAlone;
    if (rest !== '') this.takeWords(rest);
  }

  private takeWords(line: string): void {
    this.hasSeparators ||= this.hasGap;
    const item = listItem(line);
    const words = item ?? line.trim();
    if (unknownDay.test(words.replace(/\s*[:：]\s*$/u, ''))) {
      this.close();
      [this.date, this.time] = [null, null];
      return;
    }
    const heading = groupHeading(words);
    if (heading) {
      this.close();
      this.takeHeading(heading.date, heading.place);
      return;
    }
    if (item !== null) {
      this.close();
      this.hasSeparators = true;
    }
    this.open.push(words);
  }

  /** Whichever of date and place stood over the other first ends the other's group when it comes again. */
  private takeHeading(date: WrittenDate | null, place: WrittenPlace | null): void {
    if (date && !place) this.outer ??= 'date';
    if (place && !date) this.outer ??= 'place';
    if (date) {
      this.dates.push(date);
      [this.date, this.time] = [date, null];
      if (this.outer === 'date') this.place = {};
    }
    if (!place) return;
    this.place = placeUnder(this.place, place);
    if (this.outer === 'place' && !date) [this.date, this.time] = [null, null];
  }

  private close(): void {
    const [first] = this.open;
    if (first === undefined) return;
    const piece: Piece = { lines: this.open, date: this.date, time: this.time, place: this.place };
    const [, said = ''] = label.exec(first) ?? [];
    const date = said === '' ? null : dayOf(said);
    if (unknownDay.test(said)) Object.assign(piece, { date: null, time: null });
    const place = said === '' ? null : placeIn(said.split(/\s*,\s*/u));
    if (date) {
      this.dates.push(date);
      Object.assign(piece, { date, time: null });
    }
    if (place) piece.place = placeUnder(this.place, place);
    this.pieces.push(piece);
    this.open = [];
  }
}

/** A text that once writes the month first does so always, unless another of its dates says the contrary. */
function orderIn(dates: readonly WrittenDate[]): DateOrder {
  const shown = new Set(dates.map(orderOf));
  return shown.has('month_first') && !shown.has('day_first') ? 'month_first' : 'day_first';
}

function dayIn(date: WrittenDate, order: DateOrder): string | null {
  const [day, month] = dayAndMonth(date, order);
  const read = [padded(date.year, 4), padded(month), padded(day)].join('-');
  return isDay(read) ? read : null;
}

const padded = (n: number, digits = 2) => String(n).padStart(digits, '0');
const sayTime = ({ hour, minute, second }: WrittenTime) =>
  [hour, minute, ...(second > 0 ? [second] : [])].map((n) => padded(n)).join(':');

/** The items with one joined to that above it, which gives date and place where it has them. */
export function joinedWithAbove<Item extends PastedItem>(items: readonly Item[], at: number): readonly Item[] {
  const [above, item] = [items[at - 1], items[at]];
  if (!above || !item) return items;
  const { day, time } = above.day === null ? item : above;
  const joined = { ...above, text: `${above.text}\n${item.text}`.trim(), day, time, place: above.place ?? item.place };
  return [...items.slice(0, at - 1), joined, ...items.slice(at + 1)];
}

/** The items with one cut in two before the `from`-th letter of its text; as they were where that leaves one empty. */
export function splitAt<Item extends PastedItem>(items: readonly Item[], at: number, from: number): readonly Item[] {
  const item = items[at];
  if (!item) return items;
  const texts = [item.text.slice(0, from).trim(), item.text.slice(from).trim()];
  if (texts.includes('')) return items;
  return [...items.slice(0, at), ...texts.map((text) => ({ ...item, text })), ...items.slice(at + 1)];
}
