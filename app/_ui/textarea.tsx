import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { controlStyle } from './input';

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={clsx(controlStyle, 'field-sizing-content min-h-24 py-2', className)} {...rest} />;
}
