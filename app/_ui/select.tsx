import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Icon } from './icon';
import { controlStyle } from './input';

/** The browser's own list: best on phones, and it works without JavaScript. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={clsx('relative block', className)}>
      <select
        className={clsx(controlStyle, 'h-10 cursor-pointer appearance-none truncate pr-9 max-sm:h-11')}
        {...rest}
      />
      <Icon
        name="chevronDown"
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}
