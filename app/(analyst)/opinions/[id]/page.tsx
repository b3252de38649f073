import type { Metadata } from 'next';
import { currentLocale, requireViewer, shown, unlessGone } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { MarkedText } from '@/app/_ui/marked-text';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { RemovedState } from '@/app/_ui/removed-state';
import { WordsOf } from '@/app/_ui/words-of';
import { may } from '@/lib/domain/permissions';
import { foundIn } from '@/lib/domain/search/found';
import { readSearch } from '@/lib/domain/search/read-search';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { readRemovedOpinion } from '@/lib/services/opinions/read-removed-opinion';
import { formatDay } from '@/lib/strings/format';
import { opinionTexts } from '@/lib/strings/opinion';
import { opinionListTexts } from '@/lib/strings/opinions';
import { sayOrigin } from '@/lib/strings/say-origin';
import { Badges } from './badges';
import { CorrectionCard } from './correction-card';
import { EarlierCard } from './earlier-card';
import { FactsCard } from './facts-card';
import { HistoryCard } from './history-card';
import { RemovalCard } from './removal-card';
import { ReportCard } from './report-card';
import { ReporterCard } from './reporter-card';

type OpinionPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string; q?: string | string[] }>;
};

export async function generateMetadata({ params }: OpinionPageProps): Promise<Metadata> {
  return { title: opinionListTexts[await currentLocale()].item(Number((await params).id)) };
}

export default async function OpinionPage({ params, searchParams }: OpinionPageProps) {
  const { viewer } = await requireViewer('opinion.read');
  const locale = await currentLocale();
  const id = Number((await params).id);
  const opinion = await shown(unlessGone(readOpinion(viewer, id)));
  const { saved, q } = await searchParams;
  const search = typeof q === 'string' ? readSearch(q) : null;
  const texts = opinionTexts[locale];
  const back = (
    <LinkButton href="/opinions" variant="secondary">
      <Icon name="chevronLeft" /> {texts.back}
    </LinkButton>
  );
  if (!opinion) {
    const removed = await shown(readRemovedOpinion(viewer, id));
    return (
      <Page width="narrow">
        <RemovedState removed={removed} locale={locale} actions={back} />
      </Page>
    );
  }
  const origin = [sayOrigin(opinion, locale), formatDay(opinion.day, locale)];
  return (
    <Page>
      <PageHeader title={opinionListTexts[locale].item(opinion.id)} note={origin.join(' · ')} actions={back} />
      {saved ? <Alert kind="success" live title={texts.correct.saved} className="mb-4" /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-4">
          <Card aria-labelledby="words">
            <CardBody className="space-y-5">
              <h2 id="words" className="sr-only">
                {texts.original}
              </h2>
              <Badges reading={opinion} suggestion={opinion.topicSuggestion} locale={locale} />
              {opinion.textGoneAt ? (
                <WordsOf item={opinion} locale={locale} />
              ) : (
                <MarkedText
                  text={opinion.text}
                  reasons={opinion.reasons}
                  explained={opinion}
                  found={search ? foundIn(opinion.text, search) : []}
                  locale={locale}
                />
              )}
            </CardBody>
          </Card>
          {opinion.report && !opinion.enteredLater ? <ReportCard report={opinion.report} locale={locale} /> : null}
          {opinion.earlier.length > 0 ? <EarlierCard opinion={opinion} locale={locale} /> : null}
          <HistoryCard corrections={opinion.corrections} locale={locale} />
        </div>
        <div className="space-y-4">
          <FactsCard opinion={opinion} locale={locale} />
          {may(viewer.roles, 'opinion.correct') ? <CorrectionCard opinion={opinion} locale={locale} /> : null}
          {opinion.report && !opinion.reporterGone && may(viewer.roles, 'reporter.read') ? (
            <Card>
              <CardHeader title={texts.reporter.title} />
              <CardBody>
                {opinion.enteredLater ? (
                  <p className="text-sm">{texts.reporter.enteredLater}</p>
                ) : (
                  <ReporterCard id={opinion.id} texts={texts.reporter} />
                )}
              </CardBody>
            </Card>
          ) : null}
          {may(viewer.roles, 'opinion.remove') ? (
            <RemovalCard id={opinion.id} basis={opinion.basis} locale={locale} />
          ) : null}
        </div>
      </div>
    </Page>
  );
}
