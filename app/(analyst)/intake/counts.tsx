import { clsx } from 'clsx';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';

type CountsProps = { counts: readonly (readonly [label: string, n: number])[]; locale: Locale; className?: string };

/** Numbers under what they count, side by side where there is room. */
export function Counts({ counts, locale, className }: CountsProps) {
  return (
    <dl className={clsx('my-2 grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-4', className)}>
      {counts.map(([label, n]) => (
        <div key={label}>
          <dt className="text-xs text-muted-foreground">{label}</dt>
          <dd className="text-lg font-semibold tabular-nums">{formatNumber(n, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
