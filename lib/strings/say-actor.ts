import { unknownActor } from '../domain/audit/deed';
import type { Locale } from '../domain/vocabulary';
import { auditTexts } from './audit';

type Acted = { readonly actor: string; readonly nameOf: (id: string) => string | null };

/** Who did it: by name while the account or the key is there, else by its id. */
export function sayActor({ actor, nameOf }: Acted, locale: Locale): string {
  const texts = auditTexts[locale];
  if (actor === 'operator') return texts.operator;
  if (actor === unknownActor) return texts.unknown;
  return nameOf(actor) ?? actor;
}
