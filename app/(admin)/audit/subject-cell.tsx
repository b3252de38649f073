import { Icon } from '@/app/_ui/icon';
import { auditQuery } from '@/lib/domain/audit/audit-filter';
import { countedKinds } from '@/lib/domain/audit/noted-deeds';
import { may, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import type { NamedDeed } from '@/lib/services/audit/name-deeds';
import { auditTexts } from '@/lib/strings/audit';
import { saySubject } from '@/lib/strings/say-deed';

type SubjectProps = { entry: NamedDeed; viewer: Viewer; locale: Locale };

/** What was done to: its name, as a link to where the viewer may open it while it is there, and the way to all entries on it. */
export function Subject({ entry: { subject, nameOf }, viewer, locale }: SubjectProps) {
  const [kind = '', ...rest] = subject.split(':');
  const key = rest.join(':');
  const name = nameOf(key);
  const said = saySubject(subject, name, locale);
  const href = addressOf(kind, key, name !== null, viewer);
  const isOneOfMany = key !== '' && countedKinds.some((counted) => counted === kind);
  return (
    <>
      {href ? (
        <a href={href} className="text-primary underline underline-offset-4 max-sm:inline-block max-sm:py-1">
          {said}
        </a>
      ) : (
        said
      )}
      {isOneOfMany ? (
        <a
          href={`/audit?${auditQuery({ subject })}`}
          aria-label={auditTexts[locale].filter.sameSubject(said)}
          title={auditTexts[locale].filter.sameSubject(said)}
          className="-my-1.5 inline-flex size-8 items-center justify-center rounded align-middle text-muted-foreground hover:bg-muted print:hidden"
        >
          <Icon name="filter" className="size-4" />
        </a>
      ) : null}
    </>
  );
}

function addressOf(kind: string, key: string, isThere: boolean, { roles, units }: Viewer): string | null {
  if (kind === 'person' && isThere && may(roles, 'person.manage')) return `/people/${key}`;
  if (kind === 'unit' && units.includes(key) && may(roles, 'unit.manage')) return `/units/${key}`;
  if (kind === 'channel' && isThere && may(roles, 'channel.manage')) return '/channels';
  if (kind === 'key' && isThere && may(roles, 'key.manage')) return '/keys';
  if (kind === 'opinion' && may(roles, 'opinion.read')) return `/opinions/${key}`;
  return null;
}
