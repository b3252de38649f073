import { Suspense } from 'react';
import { linksOf, lookOf } from '@/app/_charts/links';
import { shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { fewItems } from '@/lib/domain/board/dashboard';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { tileBlocks } from '@/lib/services/places/tile-blocks';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatNumber } from '@/lib/strings/format';
import { keptApartTexts } from '@/lib/strings/kept-apart';
import type { Asked } from './asked';
import { Figures } from './figures';
import { Looking } from './looking';
import { RisingCard, RisingSkeleton } from './rising-card';
import { SoftLinks } from './soft-links';

type BoardProps = {
  viewer: Viewer;
  asked: Asked;
  /** Waits for everything, for a browser that cannot put late cards in their place. */
  isWhole?: boolean;
  locale: Locale;
};

/** Reads the view once and draws it; what rises takes longer and comes after. */
export async function Board({ viewer, asked, isWhole = false, locale }: BoardProps) {
  const [view, places] = await shown(Promise.all([readDashboard(viewer, asked.filter), placeDirectory()]));
  const look = lookOf(view.filter, asked.sort);
  const links = linksOf(look);
  const texts = dashboardTexts[locale];
  const rising = <RisingCard viewer={viewer} filter={view.filter} locale={locale} />;
  return (
    <SoftLinks>
      {view.filter.place === asked.filter.place ? null : (
        <Alert kind="warning" className="mb-4">
          {texts.placesApart}
        </Alert>
      )}
      <Looking view={view} places={places} links={links} locale={locale} />
      <Figures
        view={view}
        tileBlocks={tileBlocks()}
        look={look}
        links={links}
        rising={isWhole ? rising : <Suspense fallback={<RisingSkeleton locale={locale} />}>{rising}</Suspense>}
        locale={locale}
      />
      <footer className="mt-4 space-y-0.5 text-xs text-muted-foreground">
        {view.apart.now === null ? null : <p>{keptApartTexts[locale].board}</p>}
        <p>{texts.honesty(formatNumber(fewItems, locale))}</p>
        <p>{texts.lexicon(view.lexiconVersions)}</p>
      </footer>
    </SoftLinks>
  );
}
