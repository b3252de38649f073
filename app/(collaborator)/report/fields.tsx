import type { ReactNode } from 'react';
import { controlStyle } from '@/app/_ui/input';

export type Choices = readonly (readonly [code: string, name: string])[];

type FieldFrameProps = { name: string; label: string; note?: string; hint?: string; error?: string };

/** What ties a control to its hint and error. */
export function describing({ name, hint, error }: Pick<FieldFrameProps, 'name' | 'hint' | 'error'>) {
  const ids = [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined };
}

export function FieldFrame({ name, label, note, hint, error, children }: FieldFrameProps & { children: ReactNode }) {
  return (
    <div data-field={name} className="space-y-1.5">
      <label htmlFor={name} className="block font-medium">
        {label} <Note note={note} />
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="text-sm text-muted-foreground">
          {hint}
        </p>
      ) : null}
      {children}
      <Problem name={name} error={error} />
    </div>
  );
}

function Note({ note }: Pick<FieldFrameProps, 'note'>) {
  return note ? <span className="text-sm font-normal whitespace-nowrap text-muted-foreground">({note})</span> : null;
}

function Problem({ name, error }: Pick<FieldFrameProps, 'name' | 'error'>) {
  return error ? (
    <p id={`${name}-error`} className="flex gap-1.5 text-sm font-medium text-destructive">
      <span aria-hidden="true">⚠</span> {error}
    </p>
  ) : null;
}

/** So many lines at least, by number; a style of its own is nothing this page may have. */
const leastHeights = ['', 'min-h-11', 'min-h-17', 'min-h-23', 'min-h-29', 'min-h-35'] as const;

type WordsProps = FieldFrameProps & {
  value?: string;
  rows: number;
  min: number;
  max: number;
  required: boolean;
  placeholder?: string;
};

export function Words({ value, rows, min, max, required, placeholder, ...frame }: WordsProps) {
  return (
    <FieldFrame {...frame}>
      <textarea
        id={frame.name}
        name={frame.name}
        defaultValue={value}
        rows={rows}
        required={required}
        minLength={min || undefined}
        maxLength={max}
        placeholder={placeholder}
        className={`${controlStyle} ${leastHeights[Math.min(rows, 5)]} field-sizing-content py-2.5 leading-6`}
        {...describing(frame)}
      />
    </FieldFrame>
  );
}

type PickProps = Pick<FieldFrameProps, 'name' | 'label' | 'note' | 'error'> & { value?: string; choices: Choices };

/** One of a few, each a target a thumb can hit. */
export function PickOne({ name, label, note, error, value, choices }: PickProps) {
  return (
    <fieldset
      data-field={name}
      className="space-y-2"
      aria-describedby={error ? `${name}-error` : undefined}
      data-invalid={error ? '' : undefined}
    >
      <legend className="font-medium">
        {label} <Note note={note} />
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(([code, text]) => (
          <label
            key={code}
            className="flex min-h-11 flex-auto cursor-pointer items-center gap-2.5 rounded-md border border-input bg-card px-3 py-2 text-sm hover:bg-muted has-checked:border-primary has-checked:bg-accent has-checked:text-accent-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring sm:flex-initial sm:pr-4"
          >
            <input
              type="radio"
              name={name}
              value={code}
              defaultChecked={value === code}
              className="size-4.5 shrink-0 accent-primary"
            />
            {text}
          </label>
        ))}
      </div>
      <Problem name={name} error={error} />
    </fieldset>
  );
}
