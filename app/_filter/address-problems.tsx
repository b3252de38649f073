import { Alert } from '@/app/_ui/alert';
import type { Problem } from '@/lib/domain/errors';
import { conditionNames } from '@/lib/domain/filter/conditions';
import { placesAs } from '@/lib/domain/filter/filter';
import type { Locale } from '@/lib/domain/vocabulary';
import type { PlaceQuestion } from '@/lib/services/opinions/settle-filter';
import type { ConditionTexts } from '@/lib/strings/conditions';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { explainProblem } from '@/lib/strings/errors';
import { listTexts } from '@/lib/strings/lists';

type AddressProblemsProps = { problems: readonly Problem[]; texts: ConditionTexts; locale: Locale };

/** What in the address could not be followed and was left out. */
export function AddressProblems({ problems, texts, locale }: AddressProblemsProps) {
  if (problems.length === 0) return null;
  const { period, from, to, invalid } = dashboardTexts[locale].filter;
  const labels = new Map(Object.entries({ period, from, to }));
  for (const name of conditionNames) labels.set(name, texts[name].label);
  return (
    <Alert kind="warning" title={invalid} live className="mb-4">
      <ul>
        {problems.map(({ field, ...problem }) => (
          <li key={`${field} ${problem.code} ${problem.value}`}>
            {labels.has(field) ? `${labels.get(field)}: ` : ''}
            {explainProblem({ field, ...problem }, locale)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

type PlaceQuestionsProps = {
  questions: readonly PlaceQuestion[];
  /** The places there are already, and the address with others in their place. */
  places: readonly string[];
  addressWith: (places: string | undefined) => string;
  locale: Locale;
};

/** Asks which of several places was meant by a name; each is a link to the same with it. */
export function PlaceQuestions({ questions, places, addressWith, locale }: PlaceQuestionsProps) {
  const texts = listTexts[locale];
  return questions.map((question) => (
    <Alert key={question.typed} kind="warning" title={texts.whichPlace(question.typed)} live className="mb-4">
      <ul className="mt-1 space-y-1">
        {question.places.map(({ key, name, where }) => (
          <li key={key}>
            <a
              href={addressWith(placesAs([...places, key]))}
              className="inline-flex min-h-9 flex-wrap items-center gap-x-2 max-sm:min-h-11"
            >
              <span className="font-medium underline underline-offset-4">{name}</span>
              <span>{where}</span>
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  ));
}
