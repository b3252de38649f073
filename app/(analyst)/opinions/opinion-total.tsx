import { shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { filterQuery } from '@/lib/domain/input/filter';
import { may, type Viewer } from '@/lib/domain/permissions';
import { apartFlag, type Locale } from '@/lib/domain/vocabulary';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { countOpinions, countUsual } from '@/lib/services/opinions/count-opinions';
import { formatDay, formatNumber } from '@/lib/strings/format';
import { keptApartTexts, sayKeptApart } from '@/lib/strings/kept-apart';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';

type OpinionTotalProps = { viewer: Viewer; looked: Looked; isCountedOut: boolean; locale: Locale };

/** How many items the filter finds, from a number on only that there are more unless that is asked for, how many it leaves out because they are kept apart, and the former as files. */
export async function OpinionTotal({ viewer, looked, isCountedOut, locale }: OpinionTotalProps) {
  const { filter } = looked;
  const counting = isCountedOut
    ? countOpinions(viewer, filter).then((n) => ({ n, isMore: false }))
    : countUsual(viewer, filter);
  const [{ n, isMore }, apart] = await shown(Promise.all([counting, countKeptApart(viewer, filter)]));
  const texts = opinionListTexts[locale];
  const count = isMore ? texts.moreThan(formatNumber(n, locale)) : formatNumber(n, locale);
  const keptApart = sayKeptApart(apart, locale);
  const file = (format: string) =>
    `/exports/opinions?${[`format=${format}`, filterQuery(filter)].filter(Boolean).join('&')}`;
  return (
    <div className="my-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p role="status" className="text-sm">
        {apart !== null && filter.flag === apartFlag ? null : (
          <strong className="text-lg font-semibold tabular-nums">{texts.count(count)}</strong>
        )}{' '}
        {isMore ? (
          <a href={addressOf(looked, {}, { isCountedOut: true })} className="underline underline-offset-4">
            {texts.countOut}
          </a>
        ) : null}{' '}
        <span className="text-muted-foreground">
          {filter.preset === 'all' ? '' : `${formatDay(filter.from, locale)} – ${formatDay(filter.to, locale)}`}
        </span>
        {keptApart ? (
          <span className="block" title={keptApartTexts[locale].why}>
            {keptApart}
          </span>
        ) : null}
      </p>
      {n > 0 && may(viewer.roles, 'opinion.export') ? (
        <p className="flex items-center gap-2" title={texts.exportNote(count)}>
          <span className="text-sm text-muted-foreground">{texts.exportAs}</span>
          {['csv', 'xlsx'].map((format) => (
            <LinkButton key={format} href={file(format)} download variant="secondary" size="small">
              <Icon name="download" /> {format === 'csv' ? 'CSV' : 'Excel'}
            </LinkButton>
          ))}
        </p>
      ) : null}
    </div>
  );
}
