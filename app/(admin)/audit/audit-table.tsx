import { Badge } from '@/app/_ui/badge';
import { Icon } from '@/app/_ui/icon';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import type { NamedDeed } from '@/lib/services/audit/name-deeds';
import { auditTexts } from '@/lib/strings/audit';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { sayActor } from '@/lib/strings/say-actor';
import { sayDeed, sayDetails } from '@/lib/strings/say-deed';
import { Subject } from './subject-cell';

type AuditTableProps = { entries: readonly NamedDeed[]; viewer: Viewer; locale: Locale };

/** Entries, newest first: when, who, what, on what, and the details in words. On phones each is a few lines. */
export function AuditTable({ entries, viewer, locale }: AuditTableProps) {
  const texts = auditTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title} className="deed-table">
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
            <Cell className="deed-at tabular-nums">
              <time dateTime={entry.at.toISOString()} className="whitespace-nowrap">
                {formatDateTime(entry.at, locale)}
              </time>
              <span className="block text-xs text-muted-foreground max-sm:inline max-sm:before:content-['_·_']">
                {texts.seq(formatNumber(entry.seq, locale))}
              </span>
            </Cell>
            <Cell data-label={columns.who} className="break-words">
              {sayActor(entry, locale)}
            </Cell>
            <Cell className="deed-what">
              {isRefusal(entry) ? (
                <Badge tone="destructive">{sayDeed(entry.task, entry.detail, locale)}</Badge>
              ) : (
                sayDeed(entry.task, entry.detail, locale)
              )}
            </Cell>
            <Cell data-label={columns.subject} className="break-words">
              <Subject entry={entry} viewer={viewer} locale={locale} />
            </Cell>
            <Cell className="text-muted-foreground">
              <Details entry={entry} locale={locale} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** More letters than a phone has room for in two lines are opened by whoever wants them. */
const mostShown = 80;

function Details({ entry, locale }: { entry: NamedDeed; locale: Locale }) {
  const said = sayDetails(entry.detail, entry.nameOf, locale);
  if (said.length <= mostShown) return said;
  const { columns, detailsOf } = auditTexts[locale];
  return (
    <details className="group">
      <summary
        aria-label={detailsOf(formatNumber(entry.seq, locale))}
        className="inline-flex cursor-pointer items-center gap-1 font-medium text-primary max-sm:min-h-9"
      >
        {columns.details}
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <p>{said}</p>
    </details>
  );
}

const isRefusal = ({ task, detail }: NamedDeed) => task === 'task.refused' || detail.ok === false;
