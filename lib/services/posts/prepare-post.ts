import type { FingerprintKey } from '@/db/fingerprints/key';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import type { Problem } from '@/lib/domain/errors';
import type { IntakeDefaults } from '@/lib/domain/input/intake-defaults';
import { type NewPost, parsePost } from '@/lib/domain/input/posts';
import type { PastReports } from '@/lib/domain/input/taken-as';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { LeftOut } from '@/lib/domain/intake/left-out';
import { type LineNumber, lineOf, type PostLine } from '@/lib/domain/intake/post-line';
import { readingRow } from '@/lib/domain/opinion/reading-row';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeFromMentions } from '@/lib/domain/places/place-from-mentions';
import type { Resolved } from '@/lib/domain/places/resolve';
import { publicLink } from '@/lib/domain/redact/public-link';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { sameWords } from '../opinions/fingerprint';
import { numbering } from './numbering';

/** What stands in the channel column, and what channels are told by. */
export type GivenChannel = { readonly name: string; readonly foldedName: string };

/** A post ready to be kept but for its channel, which only the database knows. */
export type PreparedPost = {
  readonly opinion: NewOpinion;
  readonly channel: GivenChannel | null;
  /** What of its link may be kept if its channel's are. */
  readonly link: Redacted | null;
  /** As it was sent, to tell by it whether it was removed; kept nowhere. */
  readonly asSent: string;
  /** How many values of it are kept nowhere, as they could tell of an author. */
  readonly dropped: number;
  readonly at: LineNumber;
};

/** `leftOut` is what could not be read beside text and date: the post goes in without it. */
export type Prepared = { readonly dropped: number } & (
  | { readonly prepared: PreparedPost; readonly leftOut: readonly LeftOut[]; readonly problems?: undefined }
  | { readonly prepared?: undefined; readonly leftOut?: undefined; readonly problems: readonly Problem[] }
);

type Context = {
  readonly scope: Scope;
  readonly directory: PlaceDirectory;
  readonly today: string;
  readonly defaults: IntakeDefaults;
  /** How the file is to be read where it does not say so itself. */
  readonly reading?: FileReading;
  /** Whether the lines are reports of earlier, and of which network; null for posts. */
  readonly takenAs: PastReports | null;
  readonly demo: boolean;
  readonly key: Pick<FingerprintKey, 'of'>;
  /** What is read with now: it may become another between two lines. */
  readonly lexicon: () => LexiconInUse;
};

const mostPlacesRemembered = 20_000;

/** Makes the step from a line to a post ready to be kept: parse, redact, place, classify, fingerprint. */
export function postPreparer(context: Context): (line: PostLine) => Prepared {
  const { scope, directory, today, defaults, reading, takenAs, key } = context;
  const places = directory.finder(takenAs ? scope.areas.filter((area) => !/^[@~]/.test(area)) : scope.areas);
  const resolved = new Map<string, Resolved>();
  const nth = numbering();
  const resolve = (given: string, day: string): Resolved => {
    const key = `${day}\n${given}`;
    const before = resolved.get(key);
    if (before !== undefined) return before;
    const found = placeWritten(context, given, day);
    if (resolved.size < mostPlacesRemembered) resolved.set(key, found);
    return found;
  };
  return (line) => {
    if (line.problem || !line.record) return { problems: line.problem ? [line.problem] : [], dropped: 0 };
    const read = parsePost(line.record, { today, ...defaults, reading });
    const { post, dropped } = read;
    if (!post) return { problems: read.problems, dropped };
    const given = post.place === null ? null : givenPlace(context, resolve(post.place, post.day), post);
    if (given !== null && typeof given !== 'string') return { problems: [given], dropped };
    const isUnread = post.place !== null && given === null;
    const leftOut = isUnread ? [...read.leftOut, placeLeftOut] : read.leftOut;
    const channel =
      takenAs || post.channel === null ? null : { name: post.channel, foldedName: foldChannelName(post.channel) };
    const { text, counts } = redact(post.text);
    const { rules, version } = context.lexicon();
    const classified = classify(text, { places, rules });
    const placeKey = given ?? placeFromMentions(directory, classified.places, post.day)?.key ?? null;
    const opinion: NewOpinion = {
      source: takenAs ? 'report' : 'post',
      unitId: scope.unitId,
      channelId: null,
      ...samenessOf(key, {
        unitId: scope.unitId,
        takenAs,
        post,
        masked: Object.keys(counts).length > 0 ? text : null,
        nth,
      }),
      day: post.day,
      postedAt: post.postedAt,
      text,
      masked: counts,
      placeKey,
      placeFrom: given ? 'given' : placeKey ? 'text' : 'none',
      areas: directory.areasOf({ placeKey, unitId: scope.unitId, day: post.day }),
      link: null,
      reach: takenAs ? null : post.reach,
      ...readingRow(classified, version),
      demo: context.demo,
    };
    const link = takenAs || post.link === null ? null : publicLink(post.link);
    return { prepared: { opinion, channel, link, asSent: post.text, dropped, at: lineOf(line) }, leftOut, dropped };
  };
}

/**
 * The place as written, else as an address. An address of which no more can be read than what lies around the sender's area says
 * nothing of it.
 */
function placeWritten({ scope: { areas }, directory }: Context, given: string, day: string): Resolved {
  const whole = directory.resolve(given, { day, areas });
  if (whole && 'place' in whole) return whole;
  const found = directory.address(given, { day, areas });
  if (!found || 'ambiguous' in found || directory.contains(areas, found.place.key, day)) return found;
  return areas.some((area) => directory.contains([found.place.key], area)) ? null : found;
}

const placeLeftOut: LeftOut = { field: 'place', code: 'place_left_out' };

/**
 * The key of the place given with the post; null when it is none that can be told, so that the text may place the post.
 * What it can only mean outside the sender's area is refused, so that nothing of another's comes in as nobody's.
 */
function givenPlace({ scope, directory }: Context, found: Resolved, post: NewPost): string | null | Problem {
  if (found === null) return null;
  const isInside = (key: string) => directory.contains(scope.areas, key, post.day);
  const places = 'ambiguous' in found ? found.ambiguous : [found.place];
  if (!places.some(({ key }) => isInside(key)))
    return { field: 'place', code: 'place_outside', value: redact((post.place ?? '').slice(0, 60)).text };
  return 'ambiguous' in found ? null : found.place.key;
}

/**
 * By unit, channel and id; without an id by unit, channel, moment, place and link as sent and the words as sent, whatever their spacing, case or
 * tone placement: of equal ones in one file each is a post of its own. Where something of them was hidden, `masked` is what is left, and part of it: so nobody finds what was hidden by sending
 * guesses in a form in which it is not. `earlier` is what versions before made of such a post. A past report has its network in the
 * place of the channel, and is never the same as a post.
 */
export function samenessOf({ of }: Context['key'], { unitId, takenAs, post, masked, nth }: Sameness) {
  const begin = takenAs ? ['past-report', unitId, sameWords(takenAs.network ?? '')] : postBegin(unitId, post);
  const by = (...same: string[]) => of(JSON.stringify([...begin, ...same]));
  if (post.id !== null) return { fingerprint: by('id', post.id), byId: true };
  const words = sameWords(post.text);
  const where = [post.day, post.postedAt?.toISOString() ?? '', foldPlace(post.place), post.link ?? ''];
  const asSent = by('text', post.day, words);
  const numbered = (same: readonly string[]) => {
    const first = by(...same);
    const n = nth(first);
    return n === 1 ? first : by(...same, String(n));
  };
  if (masked === null) return { fingerprint: numbered(['said', ...where, words]), earlier: [asSent] };
  const left = sameWords(masked);
  return {
    fingerprint: numbered(['said-masked', ...where, left, words]),
    earlier: [by('masked', post.day, left, words), asSent],
    variant: { rest: by('rest', post.day, left) },
  };
}

const postBegin = (unitId: string, { channel }: NewPost) => ['post', unitId, foldChannelName(channel ?? '')];

type Sameness = {
  readonly unitId: string;
  readonly takenAs: PastReports | null;
  readonly post: NewPost;
  readonly masked: Redacted | null;
  readonly nth: (fingerprint: string) => number;
};

const foldPlace = (place: string | null) => (place === null ? '' : sameWords(place));
