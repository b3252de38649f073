import { Badge } from '@/app/_ui/badge';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import { TextLink } from '@/app/_ui/text-link';
import { may, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import type { NamedDeed } from '@/lib/services/audit/name-deeds';
import { auditTexts } from '@/lib/strings/audit';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { sayActor } from '@/lib/strings/say-actor';
import { sayDeed, sayDetails, saySubject } from '@/lib/strings/say-deed';

type AuditTableProps = { entries: readonly NamedDeed[]; viewer: Viewer; locale: Locale };

/** Entries, newest first: when, who, what, on what, and the details in words. */
export function AuditTable({ entries, viewer, locale }: AuditTableProps) {
  const texts = auditTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.at}</HeadCell>
          <HeadCell>{columns.who}</HeadCell>
          <HeadCell>{columns.what}</HeadCell>
          <HeadCell>{columns.subject}</HeadCell>
          <HeadCell>{columns.details}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq} id={`entry-${entry.seq}`} className="hover:bg-muted/50">
            <Cell className="tabular-nums">
              <time dateTime={entry.at.toISOString()} className="whitespace-nowrap">
                {formatDateTime(entry.at, locale)}
              </time>
              <span className="block text-xs text-muted-foreground">{texts.seq(formatNumber(entry.seq, locale))}</span>
            </Cell>
            <Cell data-label={columns.who} className="break-words">
              {sayActor(entry, locale)}
            </Cell>
            <Cell data-label={columns.what}>
              {isRefusal(entry) ? (
                <Badge tone="destructive">{sayDeed(entry.task, entry.detail, locale)}</Badge>
              ) : (
                sayDeed(entry.task, entry.detail, locale)
              )}
            </Cell>
            <Cell data-label={columns.subject} className="break-words">
              <Subject entry={entry} viewer={viewer} locale={locale} />
            </Cell>
            <Cell data-label={columns.details} className="text-muted-foreground">
              {sayDetails(entry.detail, entry.nameOf, locale)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const isRefusal = ({ task, detail }: NamedDeed) => task === 'task.refused' || detail.ok === false;

/** Its name, as a link to where the viewer may open it while it is there. */
function Subject({ entry: { subject, nameOf }, viewer, locale }: { entry: NamedDeed; viewer: Viewer; locale: Locale }) {
  const key = subject.slice(subject.indexOf(':') + 1);
  const name = nameOf(key);
  const said = saySubject(subject, name, locale);
  const href = addressOf(subject.split(':')[0] ?? '', key, name !== null, viewer);
  return href ? <TextLink href={href}>{said}</TextLink> : said;
}

function addressOf(kind: string, key: string, isThere: boolean, { role, units }: Viewer): string | null {
  if (kind === 'person' && isThere && may(role, 'person.manage')) return `/people/${key}`;
  if (kind === 'unit' && units.includes(key) && may(role, 'unit.manage')) return `/units/${key}`;
  if (kind === 'channel' && isThere && may(role, 'channel.manage')) return '/channels';
  if (kind === 'key' && isThere && may(role, 'key.manage')) return '/keys';
  if (kind === 'opinion' && may(role, 'opinion.read')) return `/opinions/${key}`;
  return null;
}
