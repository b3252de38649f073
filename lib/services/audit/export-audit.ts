import { type Db, database } from '@/db/client';
import { allAuditEntries } from '@/db/queries/audit-list';
import type { AuditFilter } from '@/lib/domain/audit/audit-filter';
import type { Cell } from '@/lib/domain/export/csv';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { auditTexts } from '@/lib/strings/audit';
import { auditColumns } from '@/lib/strings/audit-export';
import { type ExportFile, notedFile } from '../exports/noted-file';
import type { ExportFormat } from '../exports/table-bytes';
import { takeExportPlace } from '../exports/take-export-place';
import { nameDeeds } from './name-deeds';

type Asked = { readonly filter: AuditFilter; readonly format: ExportFormat; readonly locale: Locale };

/**
 * The entries of the audit that the filter shows, as a file: in words, and with all that an entry's digest is made of. Taking
 * it is itself an entry. Throws `TooManyExports` and `ExportsBusy`.
 */
export async function exportAudit(viewer: Viewer, { filter, format, locale }: Asked, db?: Db): Promise<ExportFile> {
  const scope = allow(viewer, 'audit.export');
  const giveBack = takeExportPlace(scope.viewerId);
  try {
    return await notedFile(db ?? database(), scope, {
      subject: 'audit',
      asked: { format, ...filterAsked(filter) },
      name: auditTexts[locale].file,
      format,
      locale,
      table: {
        name: auditTexts[locale].title,
        headings: auditColumns.map(({ heading }) => heading[locale]),
        widths: auditColumns.map(({ width }) => width),
      },
      rows: cells(db ?? database('export'), db ?? database(), scope, filter, locale),
      isCounted: true,
      onEnd: giveBack,
    });
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** The subject is what somebody typed, so of it only the kind is kept. */
function filterAsked({ from, to, actor, task, act, subject }: AuditFilter) {
  return { from, to, who: actor, task, did: act, subject: subject && /^[a-z-]{1,20}(?=:|$)/.exec(subject)?.[0] };
}

async function* cells(stream: Db, db: Db, scope: Scope, filter: AuditFilter, locale: Locale): AsyncGenerator<Cell[][]> {
  for await (const deeds of allAuditEntries(stream, scope, filter)) {
    const named = await nameDeeds(db, scope, deeds);
    yield named.map((deed) => auditColumns.map(({ cell }) => cell(deed, locale)));
  }
}
