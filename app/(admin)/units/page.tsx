import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listUnits } from '@/lib/services/units/list-units';
import { unitsTexts } from '@/lib/strings/units';
import { UnitsTable } from './units-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: unitsTexts[await currentLocale()].title };
}

export default async function UnitsPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('unit.manage'), currentLocale()]);
  const units = await shown(listUnits(viewer));
  const texts = unitsTexts[locale];
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <LinkButton href="/units/new">
            <Icon name="plus" /> {texts.add}
          </LinkButton>
        }
      />
      <Card>
        <UnitsTable units={units} topId={viewer.unitId} locale={locale} />
      </Card>
    </Page>
  );
}
