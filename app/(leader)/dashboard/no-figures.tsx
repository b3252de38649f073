import { buttonStyle } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { dashboardTexts } from '@/lib/strings/dashboard';
import type { FiguresProps } from './figures-props';

const nothingElse = { source: undefined, topic: undefined, place: undefined };

/** Nothing was recorded: says so, and what to look at instead. */
export function NoFigures({ links, locale }: FiguresProps) {
  const texts = dashboardTexts[locale].empty;
  return (
    <Card>
      <EmptyState
        icon="chart"
        title={texts.title}
        actions={
          <>
            <a href={links.board({ preset: '90d', ...nothingElse })} className={buttonStyle({})}>
              {texts.widen}
            </a>
            <a href={links.board({ preset: 'all', ...nothingElse })} className={buttonStyle({ variant: 'secondary' })}>
              {texts.everything}
            </a>
          </>
        }
      >
        {texts.body}
      </EmptyState>
    </Card>
  );
}
