import { cellText, formulaSafe } from '../export/csv';
import { type Flag, flags, type Locale, locales, type Sentiment, sentiments, type Topic, topics } from '../vocabulary';

/** The columns of an export of opinions that are read when it comes home; `topic2` and `topic3` stand behind the main topic. */
export const homeColumns = [
  'id',
  'place',
  'district',
  'text',
  'sentiment',
  'topic1',
  'topic2',
  'topic3',
  'flags',
  'corrected',
  'lexiconVersion',
] as const;
export type HomeColumn = (typeof homeColumns)[number];

/** What an export is written with in one language. */
export type OwnExportWords = {
  readonly headings: Readonly<Record<HomeColumn, string>>;
  readonly sentiments: Readonly<Record<Sentiment, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly flags: Readonly<Record<Flag, { readonly name: string; readonly short: string }>>;
  readonly no: string;
  readonly unplaced: string;
};

/** What a file was recognised by: the language of the export and what each of its columns is called in the file. */
export type OwnExport = { readonly locale: Locale; readonly columns: ReadonlyMap<HomeColumn, string> };

/** What a row says of how its item is read. What is left out stands in no column; `place` is null for "not known". */
export type OwnTags = {
  readonly sentiment?: Sentiment;
  readonly topics?: readonly Topic[];
  readonly flags?: readonly Flag[];
  readonly place?: { readonly name: string; readonly district: string } | null;
};

export type OwnProblem = { readonly field: string; readonly code: string; readonly value?: string };

/** A row of an export that came home. `text` is null where the file has no such column. */
export type OwnRow = {
  readonly id: number | null;
  readonly text: string | null;
  readonly tags: OwnTags;
  /** False where it says that nobody had corrected it when it was exported. */
  readonly wasCorrected: boolean;
  readonly lexiconVersion: string | null;
  readonly problems: readonly OwnProblem[];
};

/** The columns that no other file has beside an id. */
const marks = ['sentiment', 'topic1', 'topic2', 'topic3', 'flags', 'corrected', 'lexiconVersion'] as const;
/** So many of them tell an export, so that one from which somebody took columns is not counted anew. */
const enoughMarks = 3;
/** One of these does, even if its ids were taken out. */
const certainMarks = ['district', 'topic3', 'lexiconVersion'] as const;
const mostTopics = 3;
const longestValue = 60;

const fold = (text: string) =>
  cellText(text)
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a file with these headings is an export of opinions of this product, in whatever order its columns are now. */
export function ownExportIn(
  headings: readonly string[],
  words: Readonly<Record<Locale, OwnExportWords>>,
): OwnExport | null {
  const standing = new Map(headings.map((heading) => [fold(heading), heading] as const).reverse());
  for (const locale of locales) {
    const called = words[locale].headings;
    const columns = new Map(
      homeColumns.flatMap((column) => {
        const heading = standing.get(fold(called[column]));
        return heading === undefined ? [] : [[column, heading] as const];
      }),
    );
    const isMarked = columns.has('id') && marks.filter((mark) => columns.has(mark)).length >= enoughMarks;
    if (isMarked || (columns.has('text') && certainMarks.some((mark) => columns.has(mark)))) return { locale, columns };
  }
  return null;
}

/** One row of it. What is said of an item is read by the names of both languages and by codes. */
export function readOwnRow(
  record: Readonly<Record<string, unknown>>,
  { columns }: OwnExport,
  words: Readonly<Record<Locale, OwnExportWords>>,
): OwnRow {
  const problems: OwnProblem[] = [];
  const cell = (column: HomeColumn): string | null => {
    const heading = columns.get(column);
    if (heading === undefined) return null;
    const value = record[heading];
    return value === null || value === undefined ? '' : String(value).trim();
  };
  const refuse = (field: string, code: string, value?: string) => {
    problems.push({ field, code, ...(value === undefined ? {} : { value: value.slice(0, longestValue) }) });
  };
  const id = idIn(cell('id') ?? '');
  if (id === null) refuse('id', 'own_id_missing');
  const tags: OwnTags = {
    ...sentimentIn(cell('sentiment'), words, refuse),
    ...topicsIn([cell('topic1'), cell('topic2'), cell('topic3')], words, refuse),
    ...flagsIn(cell('flags'), words, refuse),
    ...placeIn(cell('place'), cell('district'), words),
  };
  return {
    id,
    text: cell('text'),
    tags,
    wasCorrected: !meansNo(cell('corrected'), words),
    lexiconVersion: cell('lexiconVersion') || null,
    problems,
  };
}

/** Whether a row's text is the stored one, as it is or as a CSV had to write it. */
export function isSameText(given: string, stored: string): boolean {
  const plain = (text: string) => cellText(text).normalize('NFC').trim();
  const sent = plain(given);
  return sent === plain(stored) || sent === plain(formulaSafe(cellText(stored)));
}

type Words = Readonly<Record<Locale, OwnExportWords>>;
type Refuse = (field: string, code: string, value?: string) => void;

function idIn(given: string): number | null {
  const [, digits] = /^(\d{1,15})(?:[.,]0+)?$/.exec(given) ?? [];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** The code that goes by this name in either language, or is written itself. */
function codeOf<Code extends string>(
  known: readonly Code[],
  given: string,
  words: Words,
  names: (words: OwnExportWords, code: Code) => readonly string[],
): Code | undefined {
  const wanted = fold(given);
  return known.find((code) =>
    [code, ...locales.flatMap((locale) => names(words[locale], code))].some((name) => fold(name) === wanted),
  );
}

function sentimentIn(given: string | null, words: Words, refuse: Refuse): Pick<OwnTags, 'sentiment'> {
  if (given === null) return {};
  const sentiment = codeOf(sentiments, given, words, (said, code) => [said.sentiments[code]]);
  if (!sentiment) refuse('sentiment', given === '' ? 'own_tag_missing' : 'own_tag_unknown', given);
  return { sentiment };
}

function topicsIn(given: readonly (string | null)[], words: Words, refuse: Refuse): Pick<OwnTags, 'topics'> {
  if (given.includes(null)) return {};
  const said = given.filter((name): name is string => !!name);
  const codes = said.map((name) => codeOf(topics, name, words, ({ topics: names }, code) => [names[code]]));
  const found = [...new Set(codes.filter((code) => code !== undefined))];
  const unknown = said.find((_, n) => codes[n] === undefined);
  if (unknown !== undefined) refuse('topics', 'own_tag_unknown', unknown);
  else if (found.length === 0) refuse('topics', 'own_tag_missing');
  else if (found.length > 1 && found.includes('KHAC')) refuse('topics', 'other_alone');
  return { topics: found.slice(0, mostTopics) };
}

function flagsIn(given: string | null, words: Words, refuse: Refuse): Pick<OwnTags, 'flags'> {
  if (given === null) return {};
  const said = given.split(/[;\n]/).filter((name) => name.trim() !== '');
  const codes = said.map((name) =>
    codeOf(flags, name, words, ({ flags: names }, code) => [names[code].short, names[code].name]),
  );
  const unknown = said.find((_, n) => codes[n] === undefined);
  if (unknown !== undefined) refuse('flags', 'own_tag_unknown', unknown.trim());
  return { flags: flags.filter((flag) => codes.includes(flag)) };
}

function placeIn(given: string | null, district: string | null, words: Words): Pick<OwnTags, 'place'> {
  if (given === null) return {};
  const isNone = given === '' || locales.some((locale) => fold(words[locale].unplaced) === fold(given));
  return { place: isNone ? null : { name: given, district: district ?? '' } };
}

const meansNo = (given: string | null, words: Words) =>
  given !== null && locales.some((locale) => fold(words[locale].no) === fold(given));
