import { controlStyle } from '@/app/_ui/input';
import { reportFields } from '@/lib/domain/report/fields';
import type { ReportFormTexts } from '@/lib/strings/report';
import { describing, FieldFrame, PickOne } from './fields';
import type { ReportFormState } from './form-state';

/** Where it is: typed, picked among places of one name, or said not to be known. */
export function PlaceFields({ state, texts }: { state: ReportFormState; texts: ReportFormTexts['place'] }) {
  const { values, errors, candidates } = state;
  return (
    <div className="space-y-2">
      <FieldFrame name="place" label={texts.label} hint={texts.hint} error={errors.place}>
        <div data-place="" className="relative">
          <input
            id="place"
            name="place"
            defaultValue={values.place}
            placeholder={texts.placeholder}
            required={reportFields.place.required}
            maxLength={200}
            autoComplete="off"
            className={`${controlStyle} h-11`}
            {...describing({ name: 'place', hint: texts.hint, error: errors.place })}
          />
          <input type="hidden" name="placeKey" defaultValue="" />
        </div>
      </FieldFrame>
      {candidates.length > 0 ? (
        <div data-candidates="">
          <input type="hidden" name="placeAsked" defaultValue={values.place} />
          <PickOne
            name="placeKey"
            label={texts.choose}
            choices={candidates.map(({ key, name, where }) => [key, where ? `${name}, ${where}` : name])}
          />
        </div>
      ) : null}
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3 text-sm">
        <input
          type="checkbox"
          name="placeUnknown"
          defaultChecked={values.placeUnknown === 'on'}
          className="size-5 accent-primary"
        />
        {texts.unknown}
      </label>
    </div>
  );
}
