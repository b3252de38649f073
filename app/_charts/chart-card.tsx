import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/app/_ui/card';

type ChartCardProps = {
  id: string;
  title: string;
  meaning: string;
  actions?: ReactNode;
  /** What opens the same figures as a table. */
  table?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One chart with its title, what it means in one line, and its figures as a table. */
export function ChartCard({ id, title, meaning, actions, table, className, children }: ChartCardProps) {
  return (
    <Card aria-labelledby={`${id}-title`} className={clsx('chart-card flex min-w-0 flex-col', className)}>
      <CardHeader id={`${id}-title`} title={title} note={meaning} actions={actions} />
      <div className="flex min-h-0 flex-1 flex-col px-4 pt-3 pb-4 sm:px-5">{children}</div>
      {table}
    </Card>
  );
}
