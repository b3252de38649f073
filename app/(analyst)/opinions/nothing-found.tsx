import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { bare, conditionsIn } from '@/lib/domain/filter/filter';
import type { PeriodPreset } from '@/lib/domain/period';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ConditionTexts, conditionsSaid } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';

type NothingFoundProps = { looked: Looked; texts: ConditionTexts; isPast: boolean; locale: Locale };

const long: readonly PeriodPreset[] = ['90d', 'quarter', 'year', 'custom'];

/** Says what to loosen: the period, and each condition by itself. */
export function NothingFound({ looked, texts: words, isPast, locale }: NothingFoundProps) {
  const texts = opinionListTexts[locale];
  const { filter } = looked;
  if (isPast) {
    return (
      <Card>
        <EmptyState icon="search" title={texts.emptyPage} />
      </Card>
    );
  }
  const conditions = conditionsSaid('list', filter, words);
  const wider: PeriodPreset = long.includes(filter.preset) ? 'all' : '90d';
  return (
    <Card>
      <EmptyState
        icon="search"
        title={texts.empty}
        actions={
          <>
            {filter.preset === 'all' ? null : (
              <LinkButton variant="secondary" href={addressOf(looked, { preset: wider })}>
                {wider === 'all' ? texts.widenAll : texts.widen}
              </LinkButton>
            )}
            {conditions.map(({ name, said, without }) => (
              <LinkButton key={`${name} ${said}`} variant="secondary" href={addressOf(looked, without)}>
                {texts.loosen(said)}
              </LinkButton>
            ))}
            {conditionsIn(filter).length > 1 ? (
              <LinkButton variant="quiet" href={addressOf({ ...looked, filter: bare(filter) })}>
                {texts.clearAll}
              </LinkButton>
            ) : null}
          </>
        }
      >
        {texts.emptyBody} {filter.q ? texts.emptySearch : null}
      </EmptyState>
    </Card>
  );
}
