import type { Reason } from '@/lib/domain/classify/reading';
import type { IconName } from './icon';

export type Look = { icon: IconName; mark: string; underline: string; ink: string };

const sentimentLooks: Record<string, Look> = {
  negative: {
    icon: 'negative',
    mark: 'bg-negative-soft',
    underline: 'underline decoration-negative decoration-solid underline-offset-4',
    ink: 'text-negative',
  },
  neutral: {
    icon: 'neutral',
    mark: 'bg-neutral-soft',
    underline: 'underline decoration-neutral decoration-solid underline-offset-4',
    ink: 'text-neutral',
  },
  positive: {
    icon: 'positive',
    mark: 'bg-positive-soft',
    underline: 'underline decoration-positive decoration-solid underline-offset-4',
    ink: 'text-positive',
  },
};

const kindLooks: Record<Exclude<Reason['kind'], 'sentiment'>, Look> = {
  flag: {
    icon: 'flag',
    mark: 'bg-flag-soft',
    underline: 'underline decoration-flag decoration-wavy underline-offset-[9px]',
    ink: 'text-flag',
  },
  topic: {
    icon: 'list',
    mark: 'bg-accent',
    underline: 'underline decoration-primary decoration-dotted underline-offset-[7px]',
    ink: 'text-primary',
  },
  place: {
    icon: 'place',
    mark: 'bg-muted',
    underline: 'underline decoration-foreground decoration-double underline-offset-4',
    ink: 'text-foreground',
  },
  negator: {
    icon: 'sort',
    mark: 'bg-transparent',
    underline: 'underline decoration-muted-foreground decoration-dashed underline-offset-4',
    ink: 'text-muted-foreground',
  },
  guard: {
    icon: 'close',
    mark: 'bg-transparent',
    underline: 'line-through decoration-muted-foreground decoration-dashed',
    ink: 'text-muted-foreground',
  },
};

/** How a phrase is marked. Kinds differ by underline and icon as well as by colour. */
export function looks(reason: Pick<Reason, 'kind' | 'weight'>): Look {
  if (reason.kind !== 'sentiment') return kindLooks[reason.kind];
  return sentimentLooks[reason.weight < 0 ? 'negative' : reason.weight > 0 ? 'positive' : 'neutral']!;
}
