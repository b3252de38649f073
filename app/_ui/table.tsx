import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/**
 * A table that scrolls sideways inside itself. With `stacked`, rows become blocks on phones; give each cell the text
 * of its column head as `data-label`. `label` names it for screen readers.
 */
export function Table({
  className,
  stacked = false,
  label,
  ...rest
}: ComponentProps<'table'> & { stacked?: boolean; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="relative w-full overflow-x-auto" aria-label={label} tabIndex={0}>
      <table
        className={clsx('flush-table w-full border-collapse text-left text-sm', stacked && 'stacked-table', className)}
        {...rest}
      />
    </section>
  );
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={clsx('border-b px-3 py-2 align-bottom font-medium whitespace-nowrap text-muted-foreground', className)}
      {...rest}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={clsx('border-b px-3 py-2.5 align-top', className)} {...rest} />;
}

/** A number: right-aligned, digits of equal width. */
export function NumberCell({ className, ...rest }: ComponentProps<'td'>) {
  return <Cell className={clsx('text-right tabular-nums', className)} {...rest} />;
}
