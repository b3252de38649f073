import {
  type CodeOf,
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

/** What the report says besides its words, in the order of the form, as label and value; what was left open is said so. */
export function sayDetails(
  report: { readonly [N in keyof ReportDetails]: ReportDetails[N] | 'hidden' },
  to: 'receipt' | 'item',
  locale: Locale,
): [label: string, value: string][] {
  const { form, notGiven, groupHidden } = reportTexts[locale];
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = choiceNames(locale);
  return detailNames
    .filter((name) => (reportFields[name] satisfies ReportField as ReportField).shown.includes(to))
    .map((name) => {
      const value = report[name];
      const { label, name: short = label } = form[name];
      const said =
        value === 'hidden'
          ? groupHidden
          : reportFields[name].kind === 'words'
            ? value || notGiven
            : value
              ? names[name]?.[value]
              : form.unknown;
      return [to === 'receipt' ? label : short, said ?? String(value)];
    });
}
