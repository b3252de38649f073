import type { Metadata } from 'next';
import { Suspense } from 'react';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { readAsked } from './asked';
import { Board } from './board';
import { AddressProblems, BoardTitle } from './board-header';
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
  const asked = readAsked(params, today(), session.unit.cutOffDay);
  return (
    <div className="board-page">
      <div className="board-head">
        <BoardTitle unitName={session.unit.name} locale={locale} />
        <FilterBar viewer={session.viewer} cutOffDay={session.unit.cutOffDay} asked={asked} locale={locale} />
      </div>
      <AddressProblems problems={asked.problems} locale={locale} />
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
