import type { HeadingMeaning, PostField } from './heading-meaning';

/** English headings end with what they are: `comment date` is a date, `date of comment` as well. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const persons = setOf(
  'reporter complainant complainants requester requestor respondent submitter claimant plaintiff signatory informant reviewer resident dob gender age',
);
const ofThings = setOf(
  'channel place ward district province city street road file sheet form topic category agency department unit project product group school hospital service issue complaint event campaign subject feed media',
);
const moments = setOf('date datetime timestamp at time day utc');
const happened = setOf(
  'created published posted submitted received opened updated modified closed edited crawled scraped collected reported reviewed resolved requested',
);
const spans = setOf(
  'response resolution reading reaction processing read watch elapsed waiting due expected target expiry',
);
const later = setOf(
  'updated modified closed edited resolved end ended completed crawled scraped collected finished last',
);
const texts = setOf(
  'text content message body caption comment comments description details detail narrative complaint review feedback opinion tweet selftext post article news sentence problem story observation narration testimony grievance suggestion petition transcript',
);
const weakTexts = setOf('post article news problem story');
const titles = setOf('title subject headline summary descriptor');
const notes = setOf('status note notes remark remarks');
const answers = setOf('resolution response answer reply action internal staff agency company public');
const pictures = setOf('image picture photo thumbnail video icon logo media attachment alt preview cover');
const ofText = setOf('original raw clean cleaned full vi vn en body content');
const links = setOf('url link permalink href uri');
const counted: Readonly<Record<string, PostField>> = {
  like: 'likes',
  likes: 'likes',
  reactions: 'likes',
  comment: 'comments',
  comments: 'comments',
  share: 'shares',
  shares: 'shares',
  view: 'views',
  views: 'views',
};
const units: Readonly<Record<string, PostField>> = {
  ward: 'ward',
  commune: 'ward',
  district: 'district',
  province: 'province',
  city: 'province',
};

const field = (name: HeadingMeaning['field'], rank: number): HeadingMeaning => ({ field: name, rank });

/** Words of headings that are something else: what kind, what state, whose it is to answer. */
const others = setOf(
  'type category status code language lang rating score stars priority department agency assignee source kind',
);

/** What a heading in English is, by its last word or its first; null when they say nothing. */
export function englishHeading(words: readonly string[]): HeadingMeaning | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (last === 'by' || has(persons)) return field('author', 1);
  if (last === 'name' && words.length > 1 && !ofThings.has(words.at(-2) ?? '')) return field('author', 1);
  const unit = /^(?:name|code)$/.test(last) ? units[words.at(-2) ?? ''] : units[last];
  if (unit && words.length <= 3) return field(unit, 1);
  const number = last === 'count' ? words.at(-2) : /^(?:total|num|number|no)$/.test(first) ? last : undefined;
  if (number !== undefined) return field(counted[number] ?? null, 1);
  if (isMoment(words, has)) return field('date', has(later) ? 4 : /^(?:start|today)$/.test(first) ? 2 : 1);
  if (links.has(last)) return has(pictures) ? field(null, 1) : field('link', 1);
  const isText = texts.has(last) || (texts.has(first) && ofText.has(last));
  if (isText) return field('text', has(answers) ? 5 : has(pictures) || has(links) ? 4 : weakTexts.has(last) ? 2 : 1);
  if (titles.has(last)) return field('text', 3);
  if (notes.has(last) && (words.length === 1 || last !== 'status')) return field('text', 4);
  return others.has(last) || spans.has(first) ? field(null, 1) : null;
}

function isMoment(words: readonly string[], has: (set: ReadonlySet<string>) => boolean): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1 && /^(?:start|end|today|opened)$/.test(first)) return true;
  if (last === 'on' && happened.has(words.at(-2) ?? '')) return true;
  if (moments.has(last)) return !has(spans);
  return happened.has(last) || first === 'date';
}
