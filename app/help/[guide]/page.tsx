import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Card, CardBody } from '@/app/_ui/card';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { guideNamed } from '@/lib/domain/help/guides';
import { readGuide } from '@/lib/services/help/read-guide';
import { helpTexts } from '@/lib/strings/help';
import { GuideBlocks } from './guide-blocks';
import { GuideLinks } from './guide-links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: helpTexts[await currentLocale()].title };
}

export default async function GuidePage({ params }: PageProps<'/help/[guide]'>) {
  const [{ viewer }, locale, { guide: named }] = await Promise.all([requireViewer(), currentLocale(), params]);
  const name = guideNamed(named) ?? notFound();
  const { title, blocks } = await shown(readGuide(viewer, name));
  const texts = helpTexts[locale];
  return (
    <Page>
      <div className="print:hidden">
        <PageHeader title={texts.title} note={`${texts.note} ${texts.print}`} />
      </div>
      <div className="grid gap-5 lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-start">
        <GuideLinks current={name} roles={viewer.roles} blocks={blocks} locale={locale} />
        <Card className="print:border-0! print:break-inside-auto!">
          <CardBody className="print:p-0!">
            <GuideBlocks title={title} blocks={blocks} />
          </CardBody>
        </Card>
      </div>
    </Page>
  );
}
