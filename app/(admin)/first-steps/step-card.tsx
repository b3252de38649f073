import { clsx } from 'clsx';
import { Badge } from '@/app/_ui/badge';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import type { StepLink } from './step-links';

type StepCardProps = {
  number: number;
  texts: { readonly title: string; readonly note: string };
  /** How far it is, in words. */
  state: string;
  isDone: boolean;
  /** The step to be done now: it alone has a button that stands out. */
  isNext: boolean;
  doneWord: string;
  links: readonly StepLink[];
};

export function StepCard({ number, texts, state, isDone, isNext, doneWord, links }: StepCardProps) {
  return (
    <li aria-current={isNext ? 'step' : undefined}>
      <Card className={clsx('flex gap-4 p-4 sm:p-5', isNext && 'border-primary!')}>
        <span
          aria-hidden="true"
          className={clsx(
            'flex size-9 shrink-0 items-center justify-center rounded-full border text-sm font-semibold tabular-nums',
            isDone ? 'border-positive/50 bg-positive-soft text-positive' : isNext && 'border-primary text-primary',
          )}
        >
          {isDone ? <Icon name="check" className="size-5" /> : number}
        </span>
        <div className="min-w-0 flex-1 space-y-2">
          <h2 className="text-base font-semibold">{texts.title}</h2>
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Badge tone={isDone ? 'positive' : 'plain'} icon={isDone ? 'check' : 'history'}>
              {doneWord}
            </Badge>
            <span>{state}</span>
          </p>
          {isDone ? null : <p className="text-sm text-muted-foreground">{texts.note}</p>}
          <p className="flex flex-wrap gap-2 pt-1 print:hidden">
            {links.map(({ href, text }, at) => (
              <LinkButton key={href} href={href} size="small" variant={isNext && at === 0 ? 'primary' : 'secondary'}>
                {text}
              </LinkButton>
            ))}
          </p>
        </div>
      </Card>
    </li>
  );
}
