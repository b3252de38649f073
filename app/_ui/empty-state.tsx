import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type EmptyStateProps = {
  icon?: IconName;
  title: ReactNode;
  /** The title is the page's own heading. */
  wholePage?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
};

/** What stands where a list would be, saying why it is empty and what can be done. */
export function EmptyState({ icon = 'inbox', title, wholePage = false, children, actions }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      <span className="flex size-12 items-center justify-center rounded-full bg-muted text-muted-foreground">
        <Icon name={icon} className="size-6" />
      </span>
      {wholePage ? (
        <h1 className="text-xl font-semibold">{title}</h1>
      ) : (
        <p className="text-base font-semibold">{title}</p>
      )}
      {children ? <div className="max-w-prose text-sm text-muted-foreground">{children}</div> : null}
      {actions ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
