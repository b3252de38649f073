import { Alert } from '@/app/_ui/alert';
import type { Foreseen } from '@/app/api/intake/events';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';

/** What would become of the file, in numbers, and what has to be chosen first. */
export function ForeseenCard({ foreseen, locale }: { foreseen: Foreseen; locale: Locale }) {
  const texts = mappingTexts[locale];
  const { counts } = intakePageTexts[locale];
  const told = [
    [counts.read, foreseen.read],
    [texts.foreseen.added, foreseen.addedAtMost],
    [texts.foreseen.repeated, foreseen.repeatedAtLeast],
    [counts.rejected, foreseen.rejectedCount],
    [counts.masked, foreseen.masked],
    [counts.unplaced, foreseen.unplaced],
    [counts.dropped, foreseen.dropped],
  ] as const;
  const { order, unclear } = foreseen.dates;
  return (
    <Alert
      kind={foreseen.asks || foreseen.rejectedCount > 0 ? 'warning' : 'success'}
      title={foreseen.asks ? texts.asks : texts.foreseenTitle}
      live
    >
      {foreseen.asks ? <p>{foreseen.asks.message}</p> : null}
      {order ? <p>{texts.days[order]}</p> : unclear > 0 ? <p>{texts.unclearDays(unclear)}</p> : null}
      <dl className="my-2 grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-4 lg:grid-cols-7">
        {told.map(([label, n]) => (
          <div key={label}>
            <dt className="text-xs text-muted-foreground">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">{formatNumber(n, locale)}</dd>
          </div>
        ))}
      </dl>
      {foreseen.leftOut.map(({ code, what }) => (
        <p key={code} className="text-sm">
          {what}
        </p>
      ))}
      <p className="text-sm">{texts.foreseenNote}</p>
    </Alert>
  );
}
