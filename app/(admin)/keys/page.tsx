import type { Metadata } from 'next';
import { ListFilterForm } from '@/app/_lists/list-filter-form';
import { ListPages } from '@/app/_lists/list-pages';
import { readAsked, readUnitChoice } from '@/app/_lists/read-asked';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listKeys } from '@/lib/services/keys/list-keys';
import { keysTexts } from '@/lib/strings/keys';
import { listTexts } from '@/lib/strings/lists';
import { KeysTable } from './keys-table';
import { NewKeyForm } from './new-key-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: keysTexts[await currentLocale()].title };
}

export default async function KeysPage({ searchParams }: PageProps<'/keys'>) {
  const [{ viewer, unit }, locale, params] = await Promise.all([
    requireViewer('key.manage'),
    currentLocale(),
    searchParams,
  ]);
  const { filter, after, isMisread } = await readAsked('keys', params, viewer);
  const [page, units] = await shown(
    Promise.all([listKeys(viewer, { filter, after }), readUnitChoice(viewer, filter.unit ?? '')]),
  );
  const texts = keysTexts[locale];
  const words = { state: { live: texts.live, revoked: texts.revoked } };
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <div className="grid gap-5 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div>
          {isMisread ? (
            <Alert kind="warning" className="mb-4">
              {listTexts[locale].misread}
            </Alert>
          ) : null}
          <ListFilterForm list="keys" filter={filter} words={words} units={units} locale={locale} />
          <ListPages
            list="keys"
            page={page}
            filter={filter}
            after={after}
            empty={
              <EmptyState icon="key" title={texts.empty}>
                {texts.emptyNote}
              </EmptyState>
            }
            locale={locale}
          >
            <KeysTable keys={page.rows} locale={locale} />
          </ListPages>
        </div>
        <Card>
          <CardHeader title={texts.add} />
          <CardBody>
            <NewKeyForm locale={locale} own={{ id: unit.id, name: unit.name }} units={units.offered} />
          </CardBody>
        </Card>
      </div>
    </Page>
  );
}
