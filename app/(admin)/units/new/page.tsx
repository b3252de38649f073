import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Card, CardBody } from '@/app/_ui/card';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { offerUnits } from '@/lib/services/units/offer-units';
import { unitsTexts } from '@/lib/strings/units';
import { UnitForm } from '../unit-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: unitsTexts[await currentLocale()].addTitle };
}

export default async function NewUnitPage() {
  const [{ viewer, unit }, locale] = await Promise.all([requireViewer('unit.manage'), currentLocale()]);
  const parents = await shown(offerUnits(viewer));
  const initial = {
    unitId: '',
    name: '',
    kind: 'ward_board',
    parentId: unit.id,
    parentName: unit.name,
    cutOffDay: '',
    textMonths: '',
    reporterMonths: '',
    places: '',
  };
  return (
    <Page width="narrow">
      <PageHeader title={unitsTexts[locale].addTitle} />
      <Card>
        <CardBody>
          <UnitForm locale={locale} initial={initial} parents={parents} own={false} />
        </CardBody>
      </Card>
    </Page>
  );
}
