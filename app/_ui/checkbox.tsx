import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** A tick box with its label as one large target. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

function Choice({ label, hint, className, type, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className={clsx('flex min-h-10 cursor-pointer items-start gap-3 py-2 text-sm max-sm:min-h-11', className)}>
      <input type={type} className="mt-0.5 size-5 shrink-0 cursor-pointer accent-primary sm:size-4" {...rest} />
      <span>
        {label}
        {hint ? <span className="block text-muted-foreground">{hint}</span> : null}
      </span>
    </label>
  );
}
