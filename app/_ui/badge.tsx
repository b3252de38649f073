import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon';

const badgeStyle = cva(
  'inline-flex max-w-full items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs leading-5 font-medium print:border print:border-neutral-400',
  {
    variants: {
      tone: {
        plain: 'bg-muted text-foreground',
        accent: 'bg-accent text-accent-foreground',
        negative: 'bg-negative-soft text-negative',
        neutral: 'bg-neutral-soft text-neutral',
        positive: 'bg-positive-soft text-positive',
        flag: 'bg-flag-soft text-flag',
        destructive: 'bg-destructive-soft text-destructive',
        outline: 'border border-input text-foreground',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
);

type BadgeProps = ComponentProps<'span'> & VariantProps<typeof badgeStyle> & { icon?: IconName };

export function Badge({ tone, icon, className, children, ...rest }: BadgeProps) {
  return (
    <span className={badgeStyle({ tone, className })} {...rest}>
      {icon ? <Icon name={icon} className="size-3.5" /> : null}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
