import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Card, CardBody } from '@/app/_ui/card';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { offerUnits } from '@/lib/services/units/offer-units';
import { peopleTexts } from '@/lib/strings/people';
import { NewPersonForm } from './new-person-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleTexts[await currentLocale()].add };
}

export default async function NewPersonPage() {
  const [{ viewer, unit }, locale] = await Promise.all([requireViewer('person.manage'), currentLocale()]);
  const units = await shown(offerUnits(viewer));
  const texts = peopleTexts[locale];
  return (
    <Page width="narrow">
      <PageHeader title={texts.add} note={texts.addNote} />
      <Card>
        <CardBody>
          <NewPersonForm locale={locale} units={units} own={{ id: unit.id, name: unit.name }} />
        </CardBody>
      </Card>
    </Page>
  );
}
