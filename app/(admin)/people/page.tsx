import type { Metadata } from 'next';
import { ListFilterForm } from '@/app/_lists/list-filter-form';
import { ListPages } from '@/app/_lists/list-pages';
import { readAsked, readUnitChoice } from '@/app/_lists/read-asked';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Button, LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listPeople } from '@/lib/services/people/list-people';
import { readRequiredRoles } from '@/lib/services/security/read-required-roles';
import { listTexts } from '@/lib/strings/lists';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { FirstStepsNote } from '../first-steps/first-steps-note';
import { PeopleTable } from './people-table';
import { RequiredRoles } from './required-roles';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleTexts[await currentLocale()].title };
}

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const [{ viewer }, locale, params] = await Promise.all([
    requireViewer('person.manage'),
    currentLocale(),
    searchParams,
  ]);
  const { filter, after, isMisread } = await readAsked('people', params, viewer);
  const [page, requirement, units] = await shown(
    Promise.all([
      listPeople(viewer, { filter, after }),
      readRequiredRoles(viewer),
      readUnitChoice(viewer, filter.unit ?? ''),
    ]),
  );
  const texts = peopleTexts[locale];
  const words = { role: vocabularyTexts[locale].roles, state: texts.states, sort: listTexts[locale].sorts };
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <>
            <LinkButton href="/people/import" variant="secondary">
              <Icon name="people" /> {peopleImportTexts[locale].link}
            </LinkButton>
            <LinkButton href="/people/new">
              <Icon name="plus" /> {texts.add}
            </LinkButton>
          </>
        }
      />
      <FirstStepsNote viewer={viewer} locale={locale} />
      {isMisread ? (
        <Alert kind="warning" className="mb-4">
          {listTexts[locale].misread}
        </Alert>
      ) : null}
      <ListFilterForm list="people" filter={filter} words={words} units={units} locale={locale} />
      <ListPages
        list="people"
        page={page}
        filter={filter}
        after={after}
        empty={<EmptyState icon="people" title={texts.empty} />}
        locale={locale}
      >
        <form action="/people/chosen" method="get">
          <PeopleTable people={page.rows} ownId={viewer.id} canChoose locale={locale} />
          <p className="flex flex-wrap items-center gap-3 border-t p-3 print:hidden">
            <span className="text-sm text-muted-foreground">{peopleImportTexts[locale].chosen}</span>
            <Button type="submit" variant="secondary" size="small">
              {peopleImportTexts[locale].next}
            </Button>
          </p>
        </form>
      </ListPages>
      <RequiredRoles requirement={requirement} locale={locale} />
    </Page>
  );
}
