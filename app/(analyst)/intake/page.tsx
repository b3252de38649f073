import type { Metadata } from 'next';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { readRowNumber } from '@/lib/domain/input/row-number';
import { listMappings } from '@/lib/services/mappings/list-mappings';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { sayChanged } from '@/lib/strings/changed-posts';
import { explainError } from '@/lib/strings/errors';
import { homeTexts } from '@/lib/strings/home';
import { explainRejected } from '@/lib/strings/intake';
import { intakePageTexts, notTakenTexts } from '@/lib/strings/intake-page';
import { pastReportTexts } from '@/lib/strings/past-reports';
import { IntakeForm } from './intake-form';
import { PastBatches } from './past-batches';
import { RememberedMappings } from './remembered-mappings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: intakePageTexts[await currentLocale()].title };
}

export default async function IntakePage({ searchParams }: PageProps<'/intake'>) {
  const { viewer } = await requireViewer('post.ingest');
  const [locale, params, past, mappings] = await Promise.all([
    currentLocale(),
    searchParams,
    searchParams.then(({ before }) => shown(listIntakes(viewer, { before: readRowNumber(before) }))),
    shown(listMappings(viewer)),
  ]);
  const texts = intakePageTexts[locale];
  const problem = typeof params.problem === 'string' ? params.problem : null;
  const limit = Number(params.limit) || undefined;
  const notTaken = notTakenTexts[locale];
  const asked = [params.unknown, params.kept, params.alike, params.changed, params.replaced];
  const [unknown = 0, keptOut = 0, alike = 0, changed = 0, replaced = 0] = asked.map((n) => Number(n) || 0);
  const [home, offered] = [homeTexts[locale], Number(params.own) || 0];
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <LinkButton href="/intake/past" variant="secondary">
            {pastReportTexts[locale].title}
          </LinkButton>
        }
      />
      {problem ? (
        <Alert kind="error" title={texts.failedTitle} className="mb-4">
          {problem === 'too_many_intakes'
            ? explainError({ code: problem }, locale)
            : explainRejected([{ field: 'file', code: problem, limit }], locale)}
        </Alert>
      ) : null}
      {params.batch ? (
        <Alert kind="success" title={texts.doneTitle} className="mb-4">
          {texts.batchDone}
          {unknown > 0 ? ` ${texts.unknown.withoutScript(unknown)}` : ''}
          {keptOut > 0 ? ` ${notTaken.keptOut(keptOut)}` : ''}
          {changed > 0 ? ` ${sayChanged({ changed, replaced }, locale)}` : ''}
          {alike > 0 ? ` ${notTaken.alike(alike)}` : ''}
        </Alert>
      ) : null}
      {params.own === undefined ? null : (
        <Alert title={home.title} className="mb-4">
          {home.nothingTaken} {offered > 0 ? home.withoutScript(offered) : home.nothingOffered}
        </Alert>
      )}
      <IntakeForm changedBefore={Math.max(changed - replaced, 0)} locale={locale} />
      <RememberedMappings mappings={mappings} locale={locale} />
      <PastBatches {...past} areOlder={params.before !== undefined} today={today()} locale={locale} />
    </Page>
  );
}
