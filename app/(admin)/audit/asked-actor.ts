import { shown } from '@/app/_session/viewer';
import { unknownActor } from '@/lib/domain/audit/deed';
import { cleanLine } from '@/lib/domain/input/words';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { chooseActor } from '@/lib/services/audit/choose-actor';
import { nameActor } from '@/lib/services/audit/name-actor';
import { auditTexts } from '@/lib/strings/audit';

/** What whoever an address asks for is called, where people are looked for by name. */
export async function actorName(viewer: Viewer, actor: string | undefined, locale: Locale): Promise<string> {
  if (actor === undefined) return '';
  if (actor === 'operator') return auditTexts[locale].operator;
  if (actor === unknownActor) return auditTexts[locale].unknown;
  return (await shown(nameActor(viewer, actor))) ?? actor;
}

type Typed = { readonly who: string | undefined; readonly actor: string | undefined };

/** Whom a form means: the one chosen unless another name was typed over it. Undefined for nobody, null when it cannot be told. */
export async function meantActor(
  viewer: Viewer,
  { who, actor }: Typed,
  locale: Locale,
): Promise<string | null | undefined> {
  if (who === undefined) return actor;
  const typed = cleanLine(who);
  if (!typed) return undefined;
  if (actor !== undefined && (await actorName(viewer, actor, locale)) === typed) return actor;
  const texts = auditTexts[locale];
  const others = { [texts.operator.toLowerCase()]: 'operator', [texts.unknown.toLowerCase()]: unknownActor };
  return others[typed.toLowerCase()] ?? shown(chooseActor(viewer, typed));
}
