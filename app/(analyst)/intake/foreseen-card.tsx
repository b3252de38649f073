import { Alert } from '@/app/_ui/alert';
import type { Foreseen } from '@/app/api/intake/events';
import type { Locale } from '@/lib/domain/vocabulary';
import { sayChangedAhead } from '@/lib/strings/changed-posts';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';
import { Counts } from './counts';

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
      {foreseen.mapping ? <p>{intakePageTexts[locale].byMapping(foreseen.mapping)}</p> : null}
      {foreseen.asks ? <p>{foreseen.asks.message}</p> : null}
      {order ? <p>{texts.days[order]}</p> : unclear > 0 ? <p>{texts.unclearDays(unclear)}</p> : null}
      <Counts counts={told} locale={locale} className="lg:grid-cols-7" />
      {foreseen.leftOut.map(({ code, what }) => (
        <p key={code} className="text-sm">
          {what}
        </p>
      ))}
      {foreseen.changed > 0 ? <p className="text-sm">{sayChangedAhead(foreseen, locale)}</p> : null}
      <p className="text-sm">{texts.foreseenNote}</p>
    </Alert>
  );
}
