import { setImmediate } from 'node:timers/promises';
import type { Executor } from '@/db/client';
import type { FingerprintKey } from '@/db/fingerprints/key';
import { besideWriters } from '@/db/queries/removal-turn';
import { areAnyWordsOut, wordsOutAmong } from '@/db/queries/removed-words';
import type { Scope } from '@/lib/domain/permissions';
import { bareForms } from '@/lib/domain/redact/bare-forms';
import type { Redacted } from '@/lib/domain/redact/redacted';

/** More letters than two people write alike by chance: some ten words. */
const enoughForAll = 34;
/** Of fewer beside what was masked, some six words, nothing is left that could be somebody's. */
const enoughBesideMasks = 20;
const textsPerBreath = 10;

/** The words of an item that is removed: its own, and those beside them. */
export type RemovedWords = {
  readonly unitId: string;
  readonly text: Redacted;
  readonly details: readonly string[];
};

type Key = Pick<FingerprintKey, 'of'>;

/**
 * By what the words of removed personal data stay out, under whatever channel, day or id, in capitals, without marks, or in another
 * field. Masks hide who is meant, and texts that differ in that alone are of different people: so a text of few words beside
 * them stays out of its own unit alone, one of hardly any is kept out nowhere, and few words of a detail neither, lest one removed silences others.
 */
export function fingerprintsOfRemoved(key: Key, { unitId, text, details }: RemovedWords): string[] {
  const long = details.flatMap((detail) => bareForms(detail)).filter(({ letters }) => letters.length >= enoughForAll);
  return fingerprintsOf(key, unitId, [...bareForms(text), ...long]);
}

/**
 * Which of the texts hold words that were removed as personal data, by their places in the list: each is all that somebody sends
 * together, as typed. No removal comes in between before the transaction ends.
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
        texts.flatMap((text) => bareForms(text)),
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

function fingerprintsOf({ of }: Key, unitId: string, forms: ReturnType<typeof bareForms>): string[] {
  const prints = forms
    .filter(({ letters, isMasked }) => letters.length >= (isMasked ? enoughBesideMasks : 1))
    .map(({ letters }) => of(JSON.stringify(['letters', letters.length < enoughForAll ? unitId : null, letters])));
  return [...new Set(prints)];
}
