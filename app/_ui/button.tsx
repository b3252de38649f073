import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';

/** Looks of a button, for `<button>` and for links that act like one. */
export const buttonStyle = cva(
  'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors select-none disabled:pointer-events-none disabled:opacity-55 aria-disabled:pointer-events-none aria-disabled:opacity-55',
  {
    variants: {
      variant: {
        primary: 'bg-primary text-primary-foreground hover:bg-primary-hover',
        secondary: 'border border-input bg-card text-foreground hover:bg-muted',
        quiet: 'text-foreground hover:bg-muted',
        link: 'text-primary underline underline-offset-4 hover:text-primary-hover',
        destructive: 'bg-destructive text-destructive-foreground hover:opacity-90',
        'destructive-quiet': 'border border-destructive text-destructive hover:bg-destructive-soft',
      },
      size: {
        small: 'min-h-9 px-3 text-sm max-sm:min-h-11',
        medium: 'min-h-10 px-4 text-sm max-sm:min-h-11',
        large: 'min-h-12 px-5 text-base',
        icon: 'size-10 max-sm:size-11',
      },
    },
    defaultVariants: { variant: 'primary', size: 'medium' },
  },
);

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyle>;

export function Button({ variant, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle({ variant, size, className })} {...rest} />;
}

export function LinkButton({
  variant,
  size,
  className,
  ...rest
}: ComponentProps<'a'> & VariantProps<typeof buttonStyle>) {
  return <a className={buttonStyle({ variant, size, className })} {...rest} />;
}
