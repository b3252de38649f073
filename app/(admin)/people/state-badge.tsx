import { Badge } from '@/app/_ui/badge';
import type { Locale } from '@/lib/domain/vocabulary';
import type { PersonView } from '@/lib/services/people/person-view';
import { peopleTexts } from '@/lib/strings/people';

type StateBadgeProps = { person: Pick<PersonView, 'active' | 'mustChangePassword'>; locale: Locale };

export function StateBadge({ person, locale }: StateBadgeProps) {
  const { states } = peopleTexts[locale];
  if (!person.active) {
    return (
      <Badge tone="plain" icon="lock">
        {states.closed}
      </Badge>
    );
  }
  return person.mustChangePassword ? (
    <Badge tone="flag" icon="key">
      {states.waiting}
    </Badge>
  ) : (
    <Badge tone="positive" icon="check">
      {states.active}
    </Badge>
  );
}
