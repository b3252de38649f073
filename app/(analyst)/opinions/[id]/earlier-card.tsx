import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import type { OpinionDetail } from '@/lib/domain/opinion/opinion';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDateTime, formatDay } from '@/lib/strings/format';
import { opinionTexts } from '@/lib/strings/opinion';
import { sayActor } from '@/lib/strings/say-actor';

type EarlierCardProps = { opinion: Pick<OpinionDetail, 'earlier' | 'moreEarlier'>; locale: Locale };

/** What the item said before other words came under its id; latest first. */
export function EarlierCard({ opinion: { earlier, moreEarlier }, locale }: EarlierCardProps) {
  const texts = opinionTexts[locale].earlier;
  return (
    <Card aria-label={texts.title}>
      <CardHeader title={texts.title} note={texts.note} />
      <CardBody className="space-y-5">
        {earlier.map(({ id, text, day, replacedAt, actor, name }) => (
          <article key={id} className="space-y-2">
            <h3 className="text-sm font-semibold">
              {texts.replaced(formatDateTime(replacedAt, locale), sayActor({ actor, nameOf: () => name }, locale))}
            </h3>
            <p className="wrap-anywhere whitespace-pre-line">{text}</p>
            <p className="text-sm text-muted-foreground">{texts.day(formatDay(day, locale))}</p>
          </article>
        ))}
        {moreEarlier ? <p className="text-sm text-muted-foreground">{texts.more}</p> : null}
      </CardBody>
    </Card>
  );
}
