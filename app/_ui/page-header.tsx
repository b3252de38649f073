import type { ReactNode } from 'react';

type PageHeaderProps = { title: ReactNode; note?: ReactNode; actions?: ReactNode };

/** The page's one `h1`, with what the page is for and what can be done on it. */
export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-prose">
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        {note ? <p className="mt-1 text-sm text-muted-foreground">{note}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
    </div>
  );
}

/** The usual column a page stands in. `wide` for dashboards on meeting-room screens. */
export function Page({ children, width = 'normal' }: { children: ReactNode; width?: 'narrow' | 'normal' | 'wide' }) {
  const widths = { narrow: 'max-w-2xl', normal: 'max-w-6xl', wide: 'max-w-[112rem]' };
  return <div className={`mx-auto w-full px-4 py-6 sm:px-6 lg:py-8 print:p-0 ${widths[width]}`}>{children}</div>;
}
