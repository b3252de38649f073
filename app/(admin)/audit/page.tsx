import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { Pagination } from '@/app/_ui/pagination';
import { type AuditFilter, auditQuery } from '@/lib/domain/audit/audit-filter';
import { readAuditFilter } from '@/lib/domain/input/audit-filter';
import { readRowNumber } from '@/lib/domain/input/row-number';
import { listAudit } from '@/lib/services/audit/list-audit';
import { readAuditState } from '@/lib/services/audit/read-audit-state';
import { auditTexts } from '@/lib/strings/audit';
import { actorName, meantActor } from './asked-actor';
import { AuditTable } from './audit-table';
import { ChainCard } from './chain-card';
import { FilterForm } from './filter-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: auditTexts[await currentLocale()].title };
}

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const [{ viewer }, locale, params] = await Promise.all([requireViewer('audit.read'), currentLocale(), searchParams]);
  const { filter: asked, misread } = readAuditFilter(params);
  const who = [params.who].flat()[0];
  const actor = await meantActor(viewer, { who, actor: asked.actor }, locale);
  const { actor: _chosen, ...others } = asked;
  const filter: AuditFilter = actor ? { ...others, actor } : others;
  const isMisread = misread.length > 0 || actor === null;
  const isLoose = params.id !== undefined || who !== undefined || Object.values(params).includes('');
  if (!isMisread && isLoose) redirect(addressOf(filter));
  const before = readRowNumber(params.before);
  const [{ entries, next }, state, called] = await shown(
    Promise.all([
      listAudit(viewer, { filter, before }),
      readAuditState(viewer),
      actorName(viewer, filter.actor, locale),
    ]),
  );
  const texts = auditTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      {isMisread ? (
        <Alert kind="warning" className="mb-4">
          {texts.filter.misread}
        </Alert>
      ) : null}
      <FilterForm filter={filter} people={state.people} actorName={called} locale={locale} />
      <Card>
        {entries.length === 0 ? (
          <EmptyState icon="audit" title={texts.empty}>
            {texts.emptyNote}
          </EmptyState>
        ) : (
          <>
            <p className="flex flex-wrap items-center justify-end gap-2 px-3 pt-3 print:hidden">
              <LinkButton href="#chain" variant="quiet" size="small" className="mr-auto max-sm:w-full">
                <Icon name="check" /> {texts.toCheck}
              </LinkButton>
              <span className="text-sm text-muted-foreground max-sm:sr-only">{texts.exportAs}</span>
              {['csv', 'xlsx'].map((format) => (
                <LinkButton key={format} href={fileOf(filter, format)} download variant="secondary" size="small">
                  <Icon name="download" /> {format === 'csv' ? 'CSV' : 'Excel'}
                </LinkButton>
              ))}
            </p>
            <AuditTable entries={entries} viewer={viewer} locale={locale} />
          </>
        )}
      </Card>
      <Pagination
        locale={locale}
        firstHref={before ? addressOf(filter) : undefined}
        nextHref={next ? addressOf(filter, next) : undefined}
      />
      <ChainCard state={state} locale={locale} />
    </Page>
  );
}

function addressOf(filter: AuditFilter, before?: number): string {
  const query = [auditQuery(filter), before ? `before=${before}` : ''].filter(Boolean).join('&');
  return query ? `/audit?${query}` : '/audit';
}

function fileOf(filter: AuditFilter, format: string): string {
  return `/exports/audit?${[`format=${format}`, auditQuery(filter)].filter(Boolean).join('&')}`;
}
