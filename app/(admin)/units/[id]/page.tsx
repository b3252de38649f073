import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { offerUnits } from '@/lib/services/units/offer-units';
import { readUnit } from '@/lib/services/units/read-unit';
import { unitsTexts } from '@/lib/strings/units';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { UnitForm } from '../unit-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: unitsTexts[await currentLocale()].title };
}

export default async function UnitPage({ params }: PageProps<'/units/[id]'>) {
  const [{ viewer }, locale, { id }] = await Promise.all([requireViewer('unit.manage'), currentLocale(), params]);
  const [unit, offered] = await shown(Promise.all([readUnit(viewer, id), offerUnits(viewer)]));
  const texts = unitsTexts[locale];
  const initial = {
    unitId: id,
    name: unit.name,
    kind: unit.kind,
    parentId: unit.parentId ?? '',
    parentName: unit.above ?? '',
    cutOffDay: unit.cutOffDay?.toString() ?? '',
    textMonths: unit.textMonths?.toString() ?? '',
    reporterMonths: unit.reporterMonths?.toString() ?? '',
    places: unit.places.map((place) => place.line).join('\n'),
  };
  const parents = offered?.filter((other) => other.id !== id) ?? null;
  return (
    <Page width="narrow">
      <PageHeader
        title={unit.name}
        note={vocabularyTexts[locale].unitKinds[unit.kind]}
        actions={
          <LinkButton href="/units" variant="secondary">
            <Icon name="chevronLeft" /> {texts.backToList}
          </LinkButton>
        }
      />
      <Card>
        <CardBody>
          <UnitForm locale={locale} initial={initial} basis={unit.basis} parents={parents} own={id === viewer.unitId} />
        </CardBody>
      </Card>
    </Page>
  );
}
