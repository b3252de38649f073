import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { readChosen } from '@/lib/services/people/read-chosen';
import { offerUnits } from '@/lib/services/units/offer-units';
import { formatNumber } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { PeopleTable } from '../people-table';
import { ChosenForms } from './chosen-forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleImportTexts[await currentLocale()].chosenTitle };
}

export default async function ChosenPage({ searchParams }: PageProps<'/people/chosen'>) {
  const [{ viewer }, locale, params] = await Promise.all([
    requireViewer('person.manage'),
    currentLocale(),
    searchParams,
  ]);
  const ids = [params.id ?? []].flat();
  const [people, units] = await shown(Promise.all([readChosen(viewer, ids), offerUnits(viewer)]));
  const texts = peopleImportTexts[locale];
  return (
    <Page>
      <PageHeader
        title={texts.chosenTitle}
        note={people.length > 0 ? texts.chosenNote(formatNumber(people.length, locale)) : undefined}
        actions={
          <LinkButton href="/people" variant="secondary">
            <Icon name="chevronLeft" /> {peopleTexts[locale].backToList}
          </LinkButton>
        }
      />
      {people.length === 0 ? (
        <Card>
          <EmptyState icon="people" title={texts.nobody}>
            {texts.nobodyNote}
          </EmptyState>
        </Card>
      ) : (
        <div className="space-y-5">
          <Card>
            <PeopleTable people={people} ownId={viewer.id} locale={locale} />
          </Card>
          <ChosenForms
            locale={locale}
            people={people.map(({ id, basis, active }) => ({ id, basis, active }))}
            units={units}
          />
        </div>
      )}
    </Page>
  );
}
