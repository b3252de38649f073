import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import type { OpinionCorrection } from '@/lib/domain/opinion/opinion';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDateTime } from '@/lib/strings/format';
import { opinionTexts } from '@/lib/strings/opinion';
import { sayChanges } from '@/lib/strings/reading';

/** Who corrected what, when and why; latest first. */
export function HistoryCard({ corrections, locale }: { corrections: readonly OpinionCorrection[]; locale: Locale }) {
  const texts = opinionTexts[locale];
  return (
    <Card aria-label={texts.history}>
      <CardHeader title={texts.history} />
      <CardBody className="space-y-5">
        {corrections.length === 0 ? <p className="text-sm text-muted-foreground">{texts.noHistory}</p> : null}
        {corrections.map((correction) => (
          <article key={correction.id} className="space-y-2">
            <h3 className="text-sm font-semibold">
              {formatDateTime(correction.at, locale)} · {correction.who}
            </h3>
            <p className="wrap-anywhere">{correction.why}</p>
            <DescriptionList
              items={sayChanges(correction, locale).map(({ field, before, after }) => [
                field,
                <span key={field}>
                  <del className="text-muted-foreground">{before}</del> <span aria-hidden="true">→</span>{' '}
                  <ins className="font-medium no-underline">{after}</ins>
                </span>,
              ])}
            />
          </article>
        ))}
      </CardBody>
    </Card>
  );
}
