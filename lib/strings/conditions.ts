import { type ConditionName, type ConditionValues, conditions, type Look } from '../domain/filter/conditions';
import { type Filter, isOn, placesAs, placesIn } from '../domain/filter/filter';
import { writtenAs } from '../domain/input/filter';
import type { PlaceDirectory } from '../domain/places/directory';
import type { Locale } from '../domain/vocabulary';
import { dashboardTexts } from './dashboard';
import { opinionListTexts } from './opinions';
import { briefPlaceName } from './places';
import { choiceNames } from './say-report';
import { vocabularyTexts } from './vocabulary';

type ConditionText<Value> = { readonly label: string; readonly says: (value: Value) => string };
export type ConditionTexts = { readonly [N in ConditionName]: ConditionText<ConditionValues[N]> };
/** What is called by a name of its own: places and, where a screen knows of them, channels and units by id. */
export type ConditionNames = Pick<PlaceDirectory, 'get'> & { readonly named?: ReadonlyMap<string, string> };
/** A condition that is set, what it is set to, and the change that takes it away. */
export type ConditionSaid = { readonly name: ConditionName; readonly said: string; readonly without: Partial<Filter> };

/** Letters of what is searched for that stand on the button that drops it. */
const mostSaid = 60;

/** What each condition and each of its values is called, in the order they are shown. */
export function conditionTexts(locale: Locale, names: ConditionNames): ConditionTexts {
  const list = opinionListTexts[locale];
  const board = dashboardTexts[locale].filter;
  const words = vocabularyTexts[locale];
  const answers = choiceNames(locale);
  const nameOf = (id: string) => names.named?.get(id) ?? id;
  const placeNamed = (key: string) => {
    const place = names.get(key);
    return place ? briefPlaceName(place, locale) : key;
  };
  return {
    q: { label: list.search, says: (q) => `“${q.length > mostSaid ? `${q.slice(0, mostSaid).trimEnd()}…` : q}”` },
    place: { label: board.place, says: (place) => placesIn({ place }).map(placeNamed).join(', ') },
    source: { label: board.source, says: (source) => words.sources[source] },
    sentiment: { label: list.sentiment, says: (sentiment) => words.sentiments[sentiment] },
    topic: { label: board.topic, says: (topic) => words.topics[topic] },
    flag: { label: list.flag, says: (flag) => (flag === 'any' ? list.anyFlag : words.flags[flag].short) },
    channel: { label: list.channel, says: nameOf },
    unit: { label: list.unit, says: (unit) => list.unitSaid(nameOf(unit)) },
    urgency: { label: list.urgency, says: (code) => answers.urgency[code] },
    certainty: { label: list.certainty, says: (code) => answers.certainty[code] },
    spread: { label: list.spread, says: (code) => answers.spread[code] },
    corrected: { label: list.correctedOrNot, says: (code) => list.correctedSaid[code] },
    batch: { label: list.batch, says: (batch) => list.batchSaid(batch) },
    unplaced: { label: list.placement, says: () => list.unplaced },
  };
}

/** The conditions a screen offers, in the order it shows them. */
export function conditionsOffered(look: Look, texts: ConditionTexts): ConditionName[] {
  return (Object.keys(texts) as ConditionName[]).filter((name) => isOn(look, name));
}

/** The conditions a screen shows as set, each place by itself. */
export function conditionsSaid(look: Look, filter: Filter, texts: ConditionTexts): ConditionSaid[] {
  return conditionsOffered(look, texts).flatMap((name): ConditionSaid[] => {
    const value = filter[name];
    if (!value) return [];
    if (name !== 'place') return [{ name, said: sayValue(texts, name, value), without: { [name]: undefined } }];
    const keys = placesIn(filter);
    return keys.map((key) => ({
      name,
      said: sayValue(texts, name, key),
      without: { place: placesAs(keys.filter((other) => other !== key)) },
    }));
  });
}

/** What there is to choose from, as written in an address and as said; nothing where something is typed. */
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
    case 'named':
      return [];
  }
}

function sayValue(texts: ConditionTexts, name: ConditionName, value: ConditionValues[ConditionName]): string {
  return (texts[name].says as (value: unknown) => string)(value);
}
