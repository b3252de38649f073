import type { Metadata } from 'next';
import { ListFilterForm } from '@/app/_lists/list-filter-form';
import { ListPages } from '@/app/_lists/list-pages';
import { readAsked } from '@/app/_lists/read-asked';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { isNarrowed } from '@/lib/domain/lists/lists';
import { listUnits } from '@/lib/services/units/list-units';
import { listTexts } from '@/lib/strings/lists';
import { unitsTexts } from '@/lib/strings/units';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { FirstStepsNote } from '../first-steps/first-steps-note';
import { UnitsTable } from './units-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: unitsTexts[await currentLocale()].title };
}

export default async function UnitsPage({ searchParams }: PageProps<'/units'>) {
  const [{ viewer }, locale, params] = await Promise.all([requireViewer('unit.manage'), currentLocale(), searchParams]);
  const { filter, after, isMisread } = await readAsked('units', params, viewer);
  const page = await shown(listUnits(viewer, { filter, after }));
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
      <FirstStepsNote viewer={viewer} locale={locale} />
      {isMisread ? (
        <Alert kind="warning" className="mb-4">
          {listTexts[locale].misread}
        </Alert>
      ) : null}
      <ListFilterForm
        list="units"
        filter={filter}
        words={{ kind: vocabularyTexts[locale].unitKinds }}
        locale={locale}
      />
      <ListPages list="units" page={page} filter={filter} after={after} empty={null} locale={locale}>
        <UnitsTable units={page.rows} isTree={!isNarrowed(filter)} locale={locale} />
      </ListPages>
    </Page>
  );
}
