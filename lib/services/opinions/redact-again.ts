import { setImmediate } from 'node:timers/promises';
import { boundBy } from '@/db/bound-by';
import { type Db, database, type Executor } from '@/db/client';
import { record } from '@/db/queries/activity';
import { changeOpinions } from '@/db/queries/change-opinions';
import { putEarlierWords } from '@/db/queries/earlier-words';
import {
  itemsAfter,
  lockedForWords,
  moveRedaction,
  putWhy,
  putWords,
  redactionPosition,
  wordsAfter,
} from '@/db/queries/redact-again';
import { besideWriters } from '@/db/queries/removal-turn';
import { forgetWords } from '@/db/queries/search-words';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import type { Reread } from '@/lib/domain/opinion/read-again';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { redact } from '@/lib/domain/redact/redact';
import { type RedactedWords, redactStored } from '@/lib/domain/redact/redact-stored';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { apartFlag } from '@/lib/domain/vocabulary';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
import { rereadOpinion } from './reread-opinion';
import { textReader } from './text-reader';

export type RedactAgainInput = {
  /** Items in one transaction, 1 to 9999. */
  readonly batchSize?: number;
  /** After every batch that is in the database for good; `of` is how many there were at the start. */
  readonly onProgress?: (progress: Omit<RedactAgainReceipt, 'left'> & { readonly of: number }) => void;
  /** Stops between batches. */
  readonly signal?: AbortSignal;
};

export type RedactAgainReceipt = {
  readonly read: number;
  /** Items in whose words, in why they were corrected or in what they said before something more is hidden now. */
  readonly redacted: number;
  /** Those whose sentiment, topics, flags or place are now others. */
  readonly changed: number;
  /** Those not looked at, when it was stopped. */
  readonly left: number;
};

type Prepared = {
  readonly id: number;
  /** As they were read: what has taken their place since came in masked. */
  readonly was: { readonly text: string; readonly link: string | null };
  /** Null when they stay as they are. */
  readonly words: RedactedWords | null;
  readonly whys: readonly { readonly id: number; readonly why: Redacted }[];
  readonly earlier: readonly { readonly id: number; readonly text: Redacted }[];
  /** Null when they are read as they would be today. */
  readonly reread: Reread | null;
};

const usualBatch = 500;
const textsPerBreath = 20;

/**
 * Hides in stored words what is hidden today, in the viewer's units or, for upkeep, everywhere: in texts, reports, why
 * something was corrected, what items said before, and links. What changed or was read with another lexicon is read again: spans, search words,
 * reasons and counts follow, and what a person set stays. How far it is, is noted with each batch, so that it may be
 * stopped or killed at any moment and run again, beside writers and a second run.
 */
export async function redactAgain(
  viewer: Viewer,
  input: RedactAgainInput = {},
  db: Db = database(),
): Promise<RedactAgainReceipt> {
  const scope = allow(viewer, 'text.redact-again');
  const directory = await placeDirectory(db);
  const lexicon = await lexiconInUse(db, scope);
  const { version } = lexicon;
  const prepare = preparer(directory, lexicon, db);
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  const of = await itemsAfter(db, scope, (await redactionPosition(db, scope, version)).after);
  const total = { read: 0, redacted: 0, changed: 0 };
  while (!input.signal?.aborted) {
    const { noted, after } = await redactionPosition(db, scope, version);
    const items = await wordsAfter(db, scope, { after, limit });
    const last = items.at(-1);
    if (!last) break;
    const prepared: Prepared[] = [];
    for (const [n, item] of items.entries()) {
      if (n % textsPerBreath === 0) await setImmediate();
      prepared.push(await prepare(item));
    }
    const kept = await db.transaction(async (tx) => {
      await boundBy(tx, 'chunk');
      await besideWriters(tx, scope);
      if (!(await moveRedaction(tx, scope, noted, { version, id: last.id }))) return null;
      const { isWritten, told, ...counts } = await keep(tx, scope, directory, prepared);
      if (isWritten) await record(tx, scope, `redaction:${version}`, told);
      return counts;
    });
    if (!kept) continue;
    total.read += kept.read;
    total.redacted += kept.redacted;
    total.changed += kept.changed;
    input.onProgress?.({ ...total, of });
  }
  await forgetWords(db, scope);
  return { ...total, left: await itemsAfter(db, scope, (await redactionPosition(db, scope, version)).after) };
}

/** What is to be done with an item, found before anything is locked. */
function preparer(directory: PlaceDirectory, lexicon: LexiconInUse, db: Db) {
  const read = textReader(directory, lexicon, db);
  return async (item: Awaited<ReturnType<typeof wordsAfter>>[number]): Promise<Prepared> => {
    const { id, text, link, details, textGoneAt } = item;
    const words = redactStored(item);
    const isSame =
      words.text === text &&
      words.link === link &&
      Object.keys(details).every((name) => words.details[name] === details[name]);
    const mustRead = !textGoneAt && (words.text !== text || item.lexiconVersion !== lexicon.version);
    const whys = item.whys.map((one) => ({ id: one.id, was: one.why, why: redact(one.why).text }));
    const earlier = item.earlier.map((one) => ({ id: one.id, was: one.text, text: redact(one.text).text }));
    return {
      id,
      was: { text, link },
      words: isSame ? null : words,
      whys: whys.filter(({ was, why }) => was !== why),
      earlier: earlier.filter(({ was, text }) => was !== text),
      reread: mustRead ? await read({ ...item, text: words.text }) : null,
    };
  };
}

async function keep(tx: Executor, scope: Scope, directory: PlaceDirectory, prepared: readonly Prepared[]) {
  const ids = prepared
    .filter(({ words, whys, earlier, reread }) => words || reread || whys.length + earlier.length > 0)
    .map(({ id }) => id);
  const standing = new Map((await lockedForWords(tx, scope, ids)).map((opinion) => [opinion.id, opinion]));
  const rereads = [];
  const redacted: boolean[] = [];
  for (const { id, was, words, whys, earlier, reread } of prepared) {
    const opinion = standing.get(id);
    if (!opinion) continue;
    const isAsRead = opinion.hasWords && opinion.text === was.text;
    const isPut = words !== null && isAsRead;
    const link = opinion.link === was.link ? (words?.link ?? null) : opinion.link;
    if (isPut) await putWords(tx, scope, id, { ...words, link });
    for (const one of whys) await putWhy(tx, scope, one.id, one.why);
    for (const one of earlier) await putEarlierWords(tx, scope, one.id, one.text);
    if (isPut || whys.length + earlier.length > 0) redacted.push(opinion.flags.includes(apartFlag));
    if (reread && isAsRead) rereads.push(rereadOpinion(directory, opinion, reread));
  }
  await changeOpinions(
    tx,
    scope,
    rereads.map(({ next }) => next),
  );
  const changed = rereads.filter(({ isChanged }) => isChanged);
  // How many were read would tell how many are kept apart.
  const told = {
    redacted: redacted.filter((isApart) => !isApart).length,
    changed: changed.filter(({ wasApart }) => !wasApart).length,
  };
  const isWritten = redacted.length + rereads.length > 0;
  return { read: prepared.length, redacted: redacted.length, changed: changed.length, told, isWritten };
}
