import { shades } from '@/lib/domain/board/change';
import { fewItems } from '@/lib/domain/board/dashboard';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';

/** What shades, hatching and the dashed edge stand for. */
export function TileLegend({ locale }: { locale: Locale }) {
  const texts = chartTexts[locale].map;
  return (
    <div className="max-w-72 space-y-1.5 text-xs text-muted-foreground">
      <p>{texts.legend}</p>
      <ol className="flex">
        {shades.map((shade) => (
          <li key={shade} className="flex-1">
            <span className={`block h-3 border-y border-border first:border-l shade-${shade}`} />
            <span className="block text-center tabular-nums">{`${shade * 20}–${shade * 20 + 20}%`}</span>
          </li>
        ))}
      </ol>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li className="inline-flex items-center gap-1.5">
          <span aria-hidden className="mark-few size-3.5 rounded-sm border border-input" />
          {texts.few(formatNumber(fewItems, locale))}
        </li>
        <li className="inline-flex items-center gap-1.5">
          <span aria-hidden className="mark-silent size-3.5 rounded-sm" />
          {texts.silent}
        </li>
      </ul>
    </div>
  );
}
