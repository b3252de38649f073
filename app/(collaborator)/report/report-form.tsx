import { controlStyle } from '@/app/_ui/input';
import { detailNames, reportFields } from '@/lib/domain/report/fields';
import type { ReportFormTexts } from '@/lib/strings/report';
import type { choiceNames } from '@/lib/strings/say-report';
import { DetailField } from './detail-field';
import { describing, FieldFrame, Words } from './fields';
import { isOfAnother, type ReportFormState, type ReportInput } from './form-state';
import { PlaceFields } from './place-fields';

type ReportFormProps = {
  /** Whose draft the browser may bring back. */
  owner: string;
  texts: ReportFormTexts;
  choices: ReturnType<typeof choiceNames>;
  today: string;
  oldestDay: string;
  state: ReportFormState;
};

/** The form as the server shows it, before and after a try. What helps in the browser is `browser/main.ts`. */
export function ReportForm({ owner, texts, choices, today, oldestDay, state }: ReportFormProps) {
  const { values, errors } = state;
  const isStrange = isOfAnother(values, owner || undefined);
  const of = (name: ReportInput) => ({ name, value: values[name], error: errors[name] });
  return (
    <form
      action="/report"
      method="post"
      data-report=""
      data-owner={isStrange ? '' : owner}
      data-strange={isStrange ? '' : undefined}
      noValidate
      className="space-y-7"
    >
      <input type="hidden" name="writer" defaultValue={values.writer || owner} />
      <input type="hidden" name="clientId" defaultValue={values.clientId} />
      <p
        data-draft=""
        role="status"
        hidden
        className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-accent px-4 py-2 text-sm text-accent-foreground [&[hidden]]:hidden"
      >
        {texts.draft}
        <button type="button" className="min-h-11 cursor-pointer font-medium underline underline-offset-4">
          {texts.startOver}
        </button>
      </p>
      <Failure failure={state.failure} title={texts.failedTitle} />
      <Words {...of('text')} {...texts.text} {...reportFields.text} />
      <section
        data-preview=""
        hidden
        aria-label={texts.preview.title}
        className="rounded-md border border-dashed border-input bg-muted/50 px-4 py-3 text-sm"
      />
      <PlaceFields state={state} texts={texts.place} />
      <FieldFrame {...of('day')} {...texts.day}>
        <input
          type="date"
          id="day"
          name="day"
          defaultValue={values.day}
          required={reportFields.day.required}
          min={oldestDay}
          max={today}
          className={`${controlStyle} h-11 sm:w-56`}
          {...describing({ ...of('day'), hint: texts.day.hint })}
        />
      </FieldFrame>

      <h2 className="border-t pt-6 text-lg font-semibold">{texts.more}</h2>
      {detailNames.map((name) => (
        <DetailField key={name} name={name} state={state} texts={texts} names={choices} />
      ))}

      <div className="space-y-3 border-t pt-6">
        <p className="text-sm text-muted-foreground">{texts.privacy}</p>
        <div data-again="" role="status" className="text-sm font-medium" />
        <button
          type="submit"
          className="min-h-12 w-full cursor-pointer rounded-md bg-primary px-6 font-semibold text-primary-foreground hover:bg-primary-hover aria-disabled:opacity-60 sm:w-auto"
        >
          {texts.send}
        </button>
      </div>
    </form>
  );
}

function Failure({ failure, title }: { failure: ReportFormState['failure']; title: string }) {
  if (!failure) return null;
  return (
    <div
      data-failure=""
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-destructive/50 bg-destructive-soft px-4 py-3 text-sm"
    >
      <p className="font-semibold text-destructive">{title}</p>
      <p>{failure.message}</p>
      {failure.link ? (
        <a
          href={failure.link.href}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {failure.link.label}
        </a>
      ) : null}
    </div>
  );
}
