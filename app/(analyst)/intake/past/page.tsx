import type { Metadata } from 'next';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { pastReportTexts } from '@/lib/strings/past-reports';
import { IntakeForm } from '../intake-form';
import { PasteForm } from './paste-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: pastReportTexts[await currentLocale()].title };
}

/** Collaborators' reports of earlier, pasted or from a file. */
export default async function PastReportsPage({ searchParams }: PageProps<'/intake/past'>) {
  await requireViewer('post.ingest');
  const [locale, params] = await Promise.all([currentLocale(), searchParams]);
  const texts = pastReportTexts[locale];
  const isFile = params.from === 'file';
  const ways = [
    [texts.paste, '/intake/past', !isFile],
    [texts.file, '/intake/past?from=file', isFile],
  ] as const;
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <LinkButton href="/intake" variant="secondary">
            <Icon name="chevronLeft" /> {texts.back}
          </LinkButton>
        }
      />
      <nav aria-label={texts.from} className="mb-4 flex flex-wrap gap-2">
        {ways.map(([label, href, isHere]) => (
          <LinkButton
            key={href}
            href={href}
            variant={isHere ? 'primary' : 'secondary'}
            aria-current={isHere ? 'page' : undefined}
          >
            {label}
          </LinkButton>
        ))}
      </nav>
      {isFile ? (
        <IntakeForm locale={locale} takes="reports" />
      ) : (
        <>
          <noscript>
            <Alert kind="warning" className="mb-4">
              {texts.noScript}
            </Alert>
          </noscript>
          <PasteForm locale={locale} />
        </>
      )}
    </Page>
  );
}
