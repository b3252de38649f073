import { setImmediate } from 'node:timers/promises';
import type { Executor } from '@/db/client';
import type { FingerprintKey } from '@/db/fingerprints/key';
import { besideWriters } from '@/db/queries/removal-turn';
import { areAnyWordsOut, wordsOutAmong } from '@/db/queries/removed-words';
import type { Scope } from '@/lib/domain/permissions';
import { type BareForm, formsOfKept, formsOfSent } from '@/lib/domain/redact/bare-forms';
import type { Redacted } from '@/lib/domain/redact/redacted';

/** Letters beside masks, some seventeen words: more than two people write alike by chance, or fill into one form. */
const enoughForAll = 60;
/** Some six words; of fewer only the same item stays out, by its own fingerprint. */
const enoughForOwn = 20;
/** Longer fields are asked of together by twos alone: of many letters each order costs. */
const mostInAnyOrder = 3000;
/** Of a field beside the text, which tells less of whoever it was removed for. */
const enoughOfDetail = 34;
const textsPerBreath = 10;

/** The words of an item that is removed: its own, and those beside them. */
export type RemovedWords = {
  readonly unitId: string;
  readonly text: Redacted;
  readonly details: readonly string[];
  /** What it said before. */
  readonly earlier?: readonly string[];
};

type Key = Pick<FingerprintKey, 'of'>;

/**
 * By what the words of removed personal data stay out, under whatever channel, day or id, in capitals, without marks, in another
 * field or parted among fields. Masks hide who is meant, and texts that differ in that alone are of different people: so many words stay out
 * everywhere, fewer in their own unit, where whoever removed them can be asked, and hardly any by no words at all.
 */
export function fingerprintsOfRemoved(key: Key, { unitId, text, details, earlier = [] }: RemovedWords): string[] {
  const given = details.filter((detail) => detail.trim() !== '');
  const long = given.flatMap((detail) => formsOfKept(detail)).filter(({ letters }) => letters >= enoughOfDetail);
  const whole = given.length > 0 ? formsOfKept([text, ...given].join(' ')) : [];
  return fingerprintsOf(key, unitId, [...[text, ...earlier].flatMap((words) => formsOfKept(words)), ...long, ...whole]);
}

/** By what words in this text stay out of any of the units. */
export function fingerprintsKeepingOut(key: Key, unitIds: readonly string[], text: string): string[] {
  const forms = formsOfSent(text);
  return unitIds.flatMap((unitId) => fingerprintsOf(key, unitId, forms));
}

/**
 * Which of the texts hold words that were removed as personal data, by their places in the list: each is all that somebody sends
 * together, as typed. They are asked of one by one, and some or all of them together in any order. No removal comes in between before
 * the transaction ends.
 */
export async function wordsKeptOut(
  tx: Executor,
  scope: Scope,
  key: Key,
  sent: readonly (readonly string[])[],
): Promise<ReadonlySet<number>> {
  await besideWriters(tx, scope);
  if (!(await areAnyWordsOut(tx, scope))) return new Set();
  const asked: { readonly at: number; readonly prints: readonly string[] }[] = [];
  for (const [at, texts] of sent.entries()) {
    if (at % textsPerBreath === 0) await setImmediate();
    asked.push({
      at,
      prints: fingerprintsOf(
        key,
        scope.unitId,
        [...together(texts)].flatMap((text) => formsOfSent(text)),
      ),
    });
  }
  const out = await wordsOutAmong(
    tx,
    scope,
    asked.flatMap(({ prints }) => prints),
  );
  return new Set(asked.filter(({ prints }) => prints.some((print) => out.has(print))).map(({ at }) => at));
}

/** Fields as somebody may part one text among them. */
function together(texts: readonly string[]): ReadonlySet<string> {
  const given = texts.filter((text) => text.trim() !== '');
  const isLong = given.join(' ').length > mostInAnyOrder;
  return new Set([...inAnyOrder(given, isLong ? 2 : given.length), given.join(' ')]);
}

/** Each of the texts, and each choice of up to `most` of them in each order. */
function inAnyOrder(texts: readonly string[], most: number): string[] {
  if (most === 0) return [];
  return texts.flatMap((one, at) => {
    const others = texts.filter((_, other) => other !== at);
    return [one, ...inAnyOrder(others, most - 1).map((rest) => `${one} ${rest}`)];
  });
}

function fingerprintsOf({ of }: Key, unitId: string, forms: readonly BareForm[]): string[] {
  const prints = forms
    .filter(({ letters }) => letters >= enoughForOwn)
    .map(({ form, letters }) => of(JSON.stringify(['letters', letters < enoughForAll ? unitId : null, form])));
  return [...new Set(prints)];
}
