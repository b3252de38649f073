import type { ReactNode } from 'react';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import { Icon } from '@/app/_ui/icon';
import type { OpinionDetail, OpinionPlace } from '@/lib/domain/opinion/opinion';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDateTime, formatDay, formatNumber } from '@/lib/strings/format';
import { opinionTexts } from '@/lib/strings/opinion';
import { sayMasked } from '@/lib/strings/reading';
import { sayOrigin } from '@/lib/strings/say-origin';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** Where an item comes from, where it belongs and what read it. */
export function FactsCard({ opinion, locale }: { opinion: OpinionDetail; locale: Locale }) {
  const texts = opinionTexts[locale];
  const words = vocabularyTexts[locale];
  const { channelKind, postedAt, reach, link } = opinion;
  const facts: (readonly [string, ReactNode])[] = [
    [texts.source, opinion.source === 'report' ? sayOrigin(opinion, locale) : words.sources.post],
    ...(opinion.enteredLater ? [[texts.onBehalf, opinion.network ?? texts.unnamed] as const] : []),
    ...(opinion.source === 'post'
      ? [
          [
            texts.channel,
            channelKind ? `${opinion.channel} (${words.channelKinds[channelKind]})` : sayOrigin(opinion, locale),
          ] as const,
        ]
      : []),
    [texts.day, formatDay(opinion.day, locale)],
    ...(postedAt ? [[texts.posted, formatDateTime(postedAt, locale)] as const] : []),
    [texts.received, `${formatDateTime(opinion.receivedAt, locale)}, ${opinion.unitName}`],
    [texts.place, opinion.place ? <Where key="place" place={opinion.place} locale={locale} /> : texts.noPlace],
    [texts.howPlaced, texts.placedBy[opinion.placeFrom]],
    [texts.masked, sayMasked(opinion.masked, locale) || texts.nothingMasked],
    ...(reach === null ? [] : [[texts.reach, formatNumber(reach, locale)] as const]),
    [texts.score, opinion.score.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 })],
    [texts.version, opinion.lexiconVersion],
  ];
  return (
    <Card>
      <CardHeader title={texts.facts} />
      <CardBody className="space-y-3">
        <DescriptionList items={facts} />
        {link ? (
          <a
            href={link}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex min-h-11 items-center gap-2 text-sm font-medium text-primary underline underline-offset-4"
          >
            <Icon name="external" /> {texts.link}
          </a>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Where({ place, locale }: { place: OpinionPlace; locale: Locale }) {
  const texts = opinionTexts[locale];
  const fate = [
    place.endedOn ? texts.ended(formatDay(place.endedOn, locale)) : '',
    place.successors.length > 0 ? texts.now(place.successors.join(', ')) : '',
  ].filter(Boolean);
  return (
    <>
      {[place.name, ...place.above].join(', ')}
      {fate.length > 0 ? <span className="block text-muted-foreground">{fate.join('; ')}</span> : null}
      {place.split ? <span className="block text-muted-foreground">{texts.split}</span> : null}
    </>
  );
}
