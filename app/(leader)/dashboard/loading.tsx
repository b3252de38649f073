import { currentLocale } from '@/app/_session/viewer';
import { Skeleton } from '@/app/_ui/skeleton';
import { BoardSkeleton } from './board-skeleton';
import '@/app/_charts/charts.css';
import './board.css';

export default async function DashboardLoading() {
  return (
    <div className="board-page">
      <div className="board-head">
        <Skeleton className="h-14 w-72 max-w-full" />
        <Skeleton className="board-filter h-20" />
      </div>
      <BoardSkeleton locale={await currentLocale()} />
    </div>
  );
}
