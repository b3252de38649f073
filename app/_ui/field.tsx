import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { Label } from './label';

export type ControlProps = {
  id: string;
  name: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
  required?: boolean;
};

type FieldProps = {
  /** Also the control's `id` and `name`, unless `id` is given. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Word after the label, such as "required". */
  note?: ReactNode;
  required?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label, control, hint and error, tied together for screen readers. */
export function Field({ name, id = name, label, hint, error, note, required, className, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={clsx('space-y-1.5', className)}>
      <Label htmlFor={id}>
        {label} {note ? <span className="font-normal text-muted-foreground">({note})</span> : null}
      </Label>
      {children({ id, name, required, 'aria-describedby': describedBy, ...(error ? { 'aria-invalid': true } : {}) })}
      {error ? <FieldError id={errorId}>{error}</FieldError> : null}
      {hint ? (
        <p id={hintId} className="text-sm text-muted-foreground">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-destructive">
      <Icon name="error" className="mt-1 size-4" />
      <span>{children}</span>
    </p>
  );
}
