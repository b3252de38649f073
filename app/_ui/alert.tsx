import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

const looks = {
  info: { icon: 'info', style: 'border-primary/40 bg-accent text-accent-foreground' },
  success: { icon: 'success', style: 'border-positive/50 bg-positive-soft text-positive' },
  warning: { icon: 'alert', style: 'border-flag/50 bg-flag-soft text-flag' },
  error: { icon: 'error', style: 'border-destructive/50 bg-destructive-soft text-destructive' },
} as const satisfies Record<string, { icon: IconName; style: string }>;

type AlertProps = {
  kind?: keyof typeof looks;
  title?: ReactNode;
  children?: ReactNode;
  /** Announce it: set when it appears in answer to something the person did. */
  live?: boolean;
  className?: string;
};

export function Alert({ kind = 'info', title, children, live = false, className }: AlertProps) {
  const { icon, style } = looks[kind];
  return (
    <div
      className={clsx('flex gap-3 rounded-md border px-4 py-3 text-sm', style, className)}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1 space-y-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-foreground">{children}</div> : null}
      </div>
    </div>
  );
}
