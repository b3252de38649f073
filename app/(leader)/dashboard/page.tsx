import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Suspense } from 'react';
import { linksOf, lookOf } from '@/app/_charts/links';
import { AddressProblems, PlaceQuestions } from '@/app/_filter/address-problems';
import { followedFilter } from '@/app/_filter/followed-filter';
import { typedPlace } from '@/app/_filter/typed-places';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { placesIn } from '@/lib/domain/filter/filter';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { conditionTexts } from '@/lib/strings/conditions';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { readSort } from './asked';
import { Board } from './board';
import { BoardTitle } from './board-header';
import { BoardSkeleton } from './board-skeleton';
import { FilterBar } from './filter-bar';
import { plain, WithoutScript } from './without-script';
import '@/app/_charts/charts.css';
import '@/app/_charts/marks.css';
import './board.css';

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dashboardTexts[await currentLocale()].title };
}

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const [session, locale, params] = await Promise.all([requireViewer('dashboard.read'), currentLocale(), searchParams]);
  const { cutOffDay } = session.unit;
  const settled = await shown(followedFilter(session.viewer, { params, day: today(), cutOffDay, locale }));
  const places = await shown(placeDirectory());
  const asked = { ...settled, sort: readSort(params) };
  const links = linksOf(lookOf(asked.filter, asked.sort));
  const isSettled = asked.problems.length + settled.questions.length === 0;
  if (isSettled && Object.hasOwn(params, typedPlace)) redirect(links.board());
  return (
    <div className="board-page">
      <div className="board-head">
        <BoardTitle unitName={session.unit.name} locale={locale} />
        <FilterBar cutOffDay={cutOffDay} asked={asked} locale={locale} />
      </div>
      <AddressProblems problems={asked.problems} texts={conditionTexts(locale, places)} locale={locale} />
      <PlaceQuestions
        questions={settled.questions}
        places={placesIn(asked.filter)}
        addressWith={(place) => links.board({ place, unplaced: undefined })}
        locale={locale}
      />
      {params[plain] ? (
        <Board viewer={session.viewer} asked={asked} isWhole locale={locale} />
      ) : (
        <>
          <WithoutScript params={params} />
          <Suspense fallback={<BoardSkeleton locale={locale} />}>
            <Board viewer={session.viewer} asked={asked} locale={locale} />
          </Suspense>
        </>
      )}
    </div>
  );
}
