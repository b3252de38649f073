import { Icon } from '@/app/_ui/icon';
import { changeOf } from '@/lib/domain/board/change';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatNumber, formatPercent } from '@/lib/strings/format';

/** From ten times on, a rate in per cent says less than how many times. */
const manyTimesFrom = 9;

type ChangeNoteProps = { now: number; before: number | null; locale: Locale; brief?: boolean };

/**
 * How a figure moved: an arrow and a rate, or, with too few items on either side, the earlier count alone. More is
 * neither good nor bad, so the note has no colour of its own. `brief` shows the sign and rate only.
 */
export function ChangeNote({ now, before, locale, brief = false }: ChangeNoteProps) {
  const texts = dashboardTexts[locale].change;
  const change = changeOf(now, before);
  if (change.kind === 'unknown') return <span>{brief ? '–' : texts.unknown}</span>;
  const earlier = formatNumber(change.before, locale);
  if (change.kind === 'few') return <span>{brief ? texts.fewBrief(earlier) : texts.few(earlier)}</span>;
  if (change.way === 'same') return <span>{brief ? texts.sameBrief : texts.same(earlier)}</span>;
  const percent = formatPercent(Math.abs(change.rate), locale);
  const times = formatNumber(Math.round(now / change.before), locale);
  const manyTimes = change.rate >= manyTimesFrom;
  const rate = manyTimes ? texts.timesBrief(times) : percent;
  const said = manyTimes
    ? texts.times(times, earlier)
    : change.way === 'up'
      ? texts.up(percent, earlier)
      : texts.down(percent, earlier);
  return (
    <span className="inline-flex items-baseline gap-1" title={brief ? said : undefined}>
      <Icon name={change.way} className="size-3 self-center" label={brief ? said : undefined} />
      <span aria-hidden={brief || undefined}>{brief ? rate : said}</span>
    </span>
  );
}
