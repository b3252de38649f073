import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export const controlStyle =
  'w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground placeholder:text-muted-foreground disabled:opacity-60 aria-invalid:border-destructive aria-invalid:ring-1 aria-invalid:ring-destructive sm:text-sm';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={clsx(controlStyle, 'h-10 max-sm:h-11', className)} {...rest} />;
}
