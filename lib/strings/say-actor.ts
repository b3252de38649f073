import { unknownActor } from '../domain/audit/deed';
import type { Locale } from '../domain/vocabulary';
import { auditTexts } from './audit';

type Acted = { readonly actor: string; readonly nameOf: (id: string) => string | null };

const ofOurs = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The last digits: ids that were made one after the other begin alike. */
const digitsShown = 8;

/** Who did it: by name while the account or the key is there, else as somebody who has left. */
export function sayActor({ actor, nameOf }: Acted, locale: Locale): string {
  const texts = auditTexts[locale];
  if (actor === 'operator') return texts.operator;
  if (actor === unknownActor) return texts.unknown;
  return nameOf(actor) ?? (ofOurs.test(actor) ? texts.left(sayId(actor, locale)) : actor);
}

/** An id nobody knows by heart as its last digits; anything else as it is. */
export function sayId(id: string, locale: Locale): string {
  return ofOurs.test(id) ? auditTexts[locale].code(id.slice(-digitsShown)) : id;
}
