import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';

type ChartCardProps = {
  id: string;
  title: string;
  meaning: string;
  actions?: ReactNode;
  /** The same figures as a table, opened by `tableLabel`. */
  table?: ReactNode;
  tableLabel?: string;
  className?: string;
  children: ReactNode;
};

/** One chart with its title, what it means in one line, and its figures as a table. */
export function ChartCard({ id, title, meaning, actions, table, tableLabel, className, children }: ChartCardProps) {
  return (
    <Card aria-labelledby={`${id}-title`} className={clsx('chart-card flex min-w-0 flex-col', className)}>
      <CardHeader id={`${id}-title`} title={title} note={meaning} actions={actions} />
      <div className="flex min-h-0 flex-1 flex-col px-4 pt-3 pb-4 sm:px-5">{children}</div>
      {table ? (
        <details className="group border-t print:hidden">
          <summary className="flex min-h-10 items-center gap-2 px-4 text-sm font-medium text-primary hover:bg-muted max-sm:min-h-11 sm:px-5">
            <Icon name="table" className="size-4" />
            {tableLabel}
            <Icon name="chevronDown" className="ml-auto size-4 transition-transform group-open:rotate-180" />
          </summary>
          <div className="max-h-[32rem] overflow-y-auto border-t">{table}</div>
        </details>
      ) : null}
    </Card>
  );
}
