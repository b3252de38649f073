import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export function Label({ className, ...rest }: ComponentProps<'label'>) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the caller ties it to its control with htmlFor
  return <label className={clsx('block text-sm font-medium text-foreground', className)} {...rest} />;
}
