import type { ReactNode } from 'react';

/** Names and what they stand for, side by side from tablets up. */
export function DescriptionList({ items }: { items: readonly (readonly [name: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {items.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed
        <div key={at} className="contents">
          <dt className="text-muted-foreground max-sm:mt-2">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
