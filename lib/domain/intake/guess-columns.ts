import { looksLikePerson } from '../redact/looks-like-person';
import type { ColumnUse } from './file-reading';
import { isHourAlone } from './hour-alone';
import { saysNothing } from './no-value';
import { type HeadingMeaning, headingMeaning, type PostField } from './post-fields';
import { writtenDate } from './written-date';

/** A column by its heading and by what its values are, each as a share of those that say something. */
type Column = HeadingMeaning & {
  readonly heading: string;
  readonly filled: number;
  readonly dates: number;
  readonly hours: number;
  readonly sentences: number;
  readonly links: number;
  readonly places: number;
  readonly contacts: number;
  /** Letters of its words, over all rows. */
  readonly letters: number;
  readonly words: number;
  readonly variety: number;
};

const most = 0.6;
const half = 0.5;
const fewestWords = 3;
const wordsOfText = 5;
const lastResort = 4;
const longestName = 60;
const firstYear = 2000;
const webAddress = /^\s*https?:\/\/\S+\s*$/i;
const contact = /^\s*(?:(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}|[^\s@]+@[^\s@]+\.[a-z]{2,})\s*$/i;
const placeFields: readonly PostField[] = ['place', 'ward', 'district', 'province'];
const otherFields: readonly PostField[] = ['id', 'channel', 'source', 'reach', 'views', 'likes', 'comments', 'shares'];

/** Whether a value is words that say something, rather than a number, a name of something or a link. */
export function isSentence(value: unknown): boolean {
  return typeof value === 'string' && !webAddress.test(value) && wordsIn(value) >= fewestWords;
}

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/**
 * What each column is taken for, by its heading first and then by its values; `samples` are rows of cells under the headings.
 * Of several texts it is the one with the longest and most varied sentences, of several dates the one that says when
 * something was made or came in. What tells of an author is that whatever it holds. No use is given twice; a heading that stands
 * twice is its first column.
 */
export function guessColumns(
  headings: readonly string[],
  samples: readonly (readonly unknown[])[],
  today: string,
  isPlace: (text: string) => boolean = () => false,
): ReadonlyMap<string, ColumnUse> {
  const names = headings.map((heading) => heading.trim());
  const columns = names.flatMap((heading, at) =>
    heading === '' || names.indexOf(heading) < at
      ? []
      : [
          columnOf(
            heading,
            samples.map((row) => row[at] ?? null),
            today,
            isPlace,
          ),
        ],
  );
  const uses = new Map<string, ColumnUse>(columns.map(({ heading }) => [heading, 'ignored']));
  const take = (use: ColumnUse, column: Column | undefined) => {
    if (column && uses.get(column.heading) === 'ignored') uses.set(column.heading, use);
  };
  for (const column of columns) if (isOfAuthor(column)) take('author', column);
  const open = columns.filter(({ heading }) => uses.get(heading) === 'ignored');
  take('date', dateAmong(open));
  const left = () => open.filter(({ heading }) => uses.get(heading) === 'ignored');
  take('text', textAmong(left()));
  for (const field of placeFields) take(field, named(left(), field)[0]);
  if (!columns.some(({ heading }) => placeFields.some((field) => uses.get(heading) === field)))
    take(
      'place',
      left().find((column) => isUnknown(column) && column.places >= most),
    );
  const links = named(left(), 'link');
  take('link', links.find((column) => column.links >= half) ?? links[0] ?? left().find(isOfLinks));
  take('hour', named(left(), 'hour')[0] ?? left().find(({ field, hours }) => field === 'date' && hours >= half));
  for (const field of otherFields) take(field, named(left(), field)[0]);
  return uses;
}

const isUnknown = ({ field, rank, filled }: Column) => field === null && rank === 0 && filled > 0;
const isOfLinks = (column: Column) => isUnknown(column) && column.links >= most;
const isOfAuthor = (column: Column) => column.field === 'author' || (isUnknown(column) && column.contacts >= half);

/** The columns that name the field, the best named first. */
const named = (columns: readonly Column[], field: PostField) =>
  columns.filter((column) => column.field === field).sort((a, b) => a.rank - b.rank);

function dateAmong(columns: readonly Column[]): Column | undefined {
  const dates = named(columns, 'date');
  const sure = dates.filter(({ filled, dates: share }) => filled > 0 && share >= half);
  const unnamed = columns.find((column) => isUnknown(column) && column.dates >= most);
  return sure[0] ?? (dates.some(({ filled }) => filled === 0) ? dates[0] : undefined) ?? unnamed ?? dates[0];
}

function textAmong(columns: readonly Column[]): Column | undefined {
  const byName = columns
    .filter(({ field, sentences }) => field === 'text' || (field === 'comments' && sentences >= half))
    .sort((a, b) => a.rank - b.rank);
  const filled = byName.filter(({ letters }) => letters > 0);
  const better = filled.filter(({ rank }) => rank < lastResort);
  const meant = longest(better.length > 0 ? better : filled);
  if (meant && (meant.sentences > 0 || meant.rank === 0)) return meant;
  const unnamed = columns.filter(
    (column) =>
      isUnknown(column) &&
      column.words >= wordsOfText &&
      column.sentences >= most &&
      column.variety >= half &&
      Math.max(column.dates, column.links, column.places) < half,
  );
  return longest(unnamed) ?? meant ?? byName[0];
}

/** The longest and most varied; a name of the list counts twice, a title half. */
function longest(columns: readonly Column[]): Column | undefined {
  const score = ({ letters, variety, rank }: Column) => letters * variety * (rank === 0 ? 2 : rank === 3 ? half : 1);
  return [...columns].sort((a, b) => score(b) - score(a))[0];
}

function columnOf(
  heading: string,
  cells: readonly unknown[],
  today: string,
  isPlace: (text: string) => boolean,
): Column {
  const values = cells.filter(
    (cell) => cell !== null && cell !== '' && !(typeof cell === 'string' && saysNothing(cell)),
  );
  const texts = values.flatMap((value) => (typeof value === 'string' ? [value] : []));
  const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(1, values.length);
  const meaning = headingMeaning(heading);
  const sum = (of: (text: string) => number) => texts.reduce((all, text) => all + of(text), 0);
  return {
    ...meaning,
    heading,
    filled: values.length,
    dates: values.filter((value) => isDate(value, today, meaning.field === 'date')).length / Math.max(1, values.length),
    hours: values.filter(isHourAlone).length / Math.max(1, values.length),
    sentences: share(isSentence),
    links: share((text) => webAddress.test(text)),
    places: share(isPlace),
    contacts: share((text) => contact.test(text)),
    letters:
      sum((text) => (webAddress.test(text) ? 0 : (text.match(/\p{L}/gu)?.length ?? 0))) / Math.max(1, cells.length),
    words: sum(wordsIn) / Math.max(1, values.length),
    variety: new Set(texts).size / Math.max(1, texts.length),
  };
}

/** Whether most values are names of persons, whatever their column is called. When in doubt it says yes. */
export function holdsNames(values: readonly unknown[]): boolean {
  const texts = values.flatMap((value) => (typeof value === 'string' && !saysNothing(value) ? [value] : []));
  const names = texts.filter((text) => text.length <= longestName && looksLikePerson(text));
  return names.length > 0 && names.length >= texts.length * most;
}

/** Numbers are days or moments only under a heading that says so: else they count something. */
function isDate(value: unknown, today: string, isSaid: boolean): boolean {
  const lastYear = Number(today.slice(0, 4)) + 1;
  const isNear = (year: number) => year >= firstYear && year <= lastYear;
  if (isHourAlone(value)) return false;
  if (value instanceof Date) return isNear(value.getUTCFullYear());
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+(?:[.,]\d+)?$/.test(value.trim()));
  const written = isNumber && !isSaid ? null : writtenDate(String(value));
  if (written) return isNear(written.year);
  if (!isNumber || !isSaid) return false;
  const number = Number(String(value).replace(',', '.'));
  return (number >= 36_526 && number < 73_051) || number >= 946_684_800;
}
