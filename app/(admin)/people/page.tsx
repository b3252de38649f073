import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listPeople } from '@/lib/services/people/list-people';
import { readRequiredRoles } from '@/lib/services/security/read-required-roles';
import { peopleTexts } from '@/lib/strings/people';
import { PeopleTable } from './people-table';
import { RequiredRoles } from './required-roles';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleTexts[await currentLocale()].title };
}

export default async function PeoplePage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('person.manage'), currentLocale()]);
  const [people, requirement] = await shown(Promise.all([listPeople(viewer), readRequiredRoles(viewer)]));
  const texts = peopleTexts[locale];
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <LinkButton href="/people/new">
            <Icon name="plus" /> {texts.add}
          </LinkButton>
        }
      />
      <Card>
        <PeopleTable people={people} ownId={viewer.id} locale={locale} />
      </Card>
      <RequiredRoles requirement={requirement} locale={locale} />
    </Page>
  );
}
