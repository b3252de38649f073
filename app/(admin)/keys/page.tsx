import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listKeys } from '@/lib/services/keys/list-keys';
import { listUnits } from '@/lib/services/units/list-units';
import { keysTexts } from '@/lib/strings/keys';
import { KeysTable } from './keys-table';
import { NewKeyForm } from './new-key-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: keysTexts[await currentLocale()].title };
}

export default async function KeysPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('key.manage'), currentLocale()]);
  const [keys, units] = await shown(Promise.all([listKeys(viewer), listUnits(viewer)]));
  const texts = keysTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <div className="grid gap-5 lg:grid-cols-[1fr_22rem] lg:items-start">
        <Card>
          {keys.length === 0 ? (
            <EmptyState icon="key" title={texts.empty}>
              {texts.emptyNote}
            </EmptyState>
          ) : (
            <KeysTable keys={keys} locale={locale} />
          )}
        </Card>
        <Card>
          <CardHeader title={texts.add} />
          <CardBody>
            <NewKeyForm locale={locale} ownUnit={viewer.unitId} units={units.map(({ id, name }) => ({ id, name }))} />
          </CardBody>
        </Card>
      </div>
    </Page>
  );
}
