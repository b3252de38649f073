import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={clsx('rounded-lg border bg-card print:break-inside-avoid print:border-neutral-400', className)}
      {...rest}
    />
  );
}

type CardHeaderProps = { title: ReactNode; note?: ReactNode; actions?: ReactNode; id?: string; className?: string };

export function CardHeader({ title, note, actions, id, className }: CardHeaderProps) {
  return (
    <div className={clsx('flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4 sm:px-5', className)}>
      <div className="min-w-0 flex-1 basis-56">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {note ? <p className="text-sm text-muted-foreground">{note}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
    </div>
  );
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx('p-4 empty:pt-0 sm:p-5 sm:empty:pt-0', className)} {...rest} />;
}
