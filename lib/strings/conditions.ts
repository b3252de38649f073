import { type ConditionName, type ConditionValues, conditions, type Look } from '../domain/filter/conditions';
import { type Filter, isOn } from '../domain/filter/filter';
import { writtenAs } from '../domain/input/filter';
import type { PlaceDirectory } from '../domain/places/directory';
import type { Locale } from '../domain/vocabulary';
import { dashboardTexts } from './dashboard';
import { opinionListTexts } from './opinions';
import { vocabularyTexts } from './vocabulary';

type ConditionText<Value> = { readonly label: string; readonly says: (value: Value) => string };
export type ConditionTexts = { readonly [N in ConditionName]: ConditionText<ConditionValues[N]> };

/** What each condition and each of its values is called, in the order they are shown. */
export function conditionTexts(locale: Locale, places: Pick<PlaceDirectory, 'get'>): ConditionTexts {
  const list = opinionListTexts[locale];
  const board = dashboardTexts[locale].filter;
  const words = vocabularyTexts[locale];
  return {
    q: { label: list.search, says: (q) => `“${q}”` },
    source: { label: board.source, says: (source) => words.sources[source] },
    sentiment: { label: list.sentiment, says: (sentiment) => words.sentiments[sentiment] },
    topic: { label: board.topic, says: (topic) => words.topics[topic] },
    flag: { label: list.flag, says: (flag) => (flag === 'any' ? list.anyFlag : words.flags[flag].short) },
    place: { label: board.place, says: (place) => places.get(place)?.name ?? place },
    batch: { label: list.batch, says: (batch) => list.batchSaid(batch) },
    unplaced: { label: list.placement, says: () => list.unplaced },
  };
}

/** The conditions a screen offers, in the order it shows them. */
export function conditionsOffered(look: Look, texts: ConditionTexts): ConditionName[] {
  return (Object.keys(texts) as ConditionName[]).filter((name) => isOn(look, name));
}

/** The conditions a screen shows as set, each with what it is set to. */
export function conditionsSaid(
  look: Look,
  filter: Filter,
  texts: ConditionTexts,
): { readonly name: ConditionName; readonly said: string }[] {
  return conditionsOffered(look, texts).flatMap((name) => {
    const value = filter[name];
    return value ? [{ name, said: sayValue(texts, name, value) }] : [];
  });
}

/** What there is to choose from, as written in an address and as said; nothing where a place or words are asked for. */
export function optionsOf(name: ConditionName, texts: ConditionTexts): (readonly [value: string, said: string])[] {
  const condition = conditions[name];
  switch (condition.kind) {
    case 'choice':
      return condition.choices.map((code) => [code, sayValue(texts, name, code)]);
    case 'yes':
      return [[writtenAs(true), sayValue(texts, name, true)]];
    case 'place':
    case 'words':
    case 'number':
      return [];
  }
}

function sayValue(texts: ConditionTexts, name: ConditionName, value: ConditionValues[ConditionName]): string {
  return (texts[name].says as (value: unknown) => string)(value);
}
