import {
  type CodeOf,
  type DetailName,
  detailNames,
  type FieldsOf,
  type ReportDetails,
  type ReportField,
  reportFields,
} from '../domain/report/fields';
import type { Locale } from '../domain/vocabulary';
import { reportTexts } from './report';
import { vocabularyTexts } from './vocabulary';

type ChoiceName = FieldsOf<'choice' | 'group'>;
type ChoiceNames = { readonly [N in ChoiceName]: Readonly<Record<CodeOf<N>, string>> };

/** What the codes of each choice of the form are called. */
export function choiceNames(locale: Locale): ChoiceNames {
  const { socialGroups, spreads, certainties, urgencies } = vocabularyTexts[locale];
  return { socialGroup: socialGroups, spread: spreads, certainty: certainties, urgency: urgencies };
}

type Said<N extends DetailName> = ReportDetails[N] | 'hidden';

/** What the report says besides its words, in the order of the form, as label and value; what was left open is said so. */
export function sayDetails(
  report: { readonly [N in DetailName]: Said<N> },
  to: 'reporter' | 'analyst',
  locale: Locale,
): [label: string, value: string][] {
  return detailNames
    .filter((name) => (reportFields[name] satisfies ReportField as ReportField).shown.includes(to))
    .map((name) => [
      to === 'reporter' ? reportTexts[locale].form[name].label : detailName(name, locale),
      sayDetail(name, report[name], locale),
    ]);
}

/** What others than the reporter read a field under. */
export function detailName(name: DetailName, locale: Locale): string {
  const { label, name: others = label } = reportTexts[locale].form[name];
  return others;
}

/** The value of a field as words. */
export function sayDetail<N extends DetailName>(name: N, value: Said<N>, locale: Locale): string {
  const { form, notGiven, groupHidden } = reportTexts[locale];
  if (value === 'hidden') return groupHidden;
  if (reportFields[name].kind === 'words') return value || notGiven;
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = choiceNames(locale);
  return value === null ? form.unknown : (names[name]?.[value] ?? value);
}
