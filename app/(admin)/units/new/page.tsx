import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Card, CardBody } from '@/app/_ui/card';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listUnits } from '@/lib/services/units/list-units';
import { unitsTexts } from '@/lib/strings/units';
import { UnitForm } from '../unit-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: unitsTexts[await currentLocale()].addTitle };
}

export default async function NewUnitPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('unit.manage'), currentLocale()]);
  const units = await shown(listUnits(viewer));
  const initial = {
    unitId: '',
    name: '',
    kind: 'ward_board',
    parentId: viewer.unitId,
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
          <UnitForm
            locale={locale}
            initial={initial}
            parents={units.map(({ id, name }) => ({ id, name }))}
            own={false}
          />
        </CardBody>
      </Card>
    </Page>
  );
}
