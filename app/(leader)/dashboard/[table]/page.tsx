import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { linksOf, lookOf } from '@/app/_charts/links';
import { TallyTable } from '@/app/_charts/tally-table';
import { AddressProblems, PlaceQuestions } from '@/app/_filter/address-problems';
import { followedFilter } from '@/app/_filter/followed-filter';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { TextLink } from '@/app/_ui/text-link';
import { isBoardTable } from '@/lib/domain/board/tables';
import { placesIn } from '@/lib/domain/filter/filter';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { chartTexts } from '@/lib/strings/charts';
import { conditionTexts } from '@/lib/strings/conditions';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { readSort } from '../asked';
import { Looking } from '../looking';
import { talliesOf } from '../tallies-of';
import '../board.css';

type TablePageProps = {
  params: Promise<{ table: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: dashboardTexts[await currentLocale()].title };
}

/** One table of the dashboard, whole, for whoever has no JavaScript, prints it or keeps its address. */
export default async function TablePage({ params, searchParams }: TablePageProps) {
  const [session, locale, { table }, query] = await Promise.all([
    requireViewer('dashboard.read'),
    currentLocale(),
    params,
    searchParams,
  ]);
  if (!isBoardTable(table)) notFound();
  const { cutOffDay } = session.unit;
  const asked = await shown(followedFilter(session.viewer, { params: query, day: today(), cutOffDay, locale }));
  const [view, places] = await shown(Promise.all([readDashboard(session.viewer, asked.filter), placeDirectory()]));
  const look = lookOf(view.filter, readSort(query));
  const links = linksOf(look);
  const tallies = talliesOf(table, { view, look, locale });
  const texts = chartTexts[locale].table;
  return (
    <Page width="wide">
      <PageHeader title={tallies.label} note={session.unit.name} />
      <AddressProblems problems={asked.problems} texts={conditionTexts(locale, places)} locale={locale} />
      <PlaceQuestions
        questions={asked.questions}
        places={placesIn(asked.filter)}
        addressWith={(place) => links.board({ place, unplaced: undefined })}
        locale={locale}
      />
      <Looking view={view} places={places} links={links} locale={locale} />
      <Card>
        {tallies.rows.length > 0 ? (
          <TallyTable {...tallies} locale={locale} />
        ) : (
          <EmptyState icon="table" title={texts.empty} />
        )}
      </Card>
      <TextLink href={links.board()}>{texts.back}</TextLink>
    </Page>
  );
}
