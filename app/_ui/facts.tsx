import type { ReactNode } from 'react';

/** Names and values, side by side where there is room. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[minmax(8rem,14rem)_1fr] sm:gap-y-2.5">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted-foreground">{name}</dt>
          <dd className="mb-2 min-w-0 wrap-anywhere whitespace-pre-wrap sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
