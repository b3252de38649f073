import type { Metadata } from 'next';
import { homeAddress } from '@/app/_session/address';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { isOnlyHere } from '@/lib/domain/account/only-here';
import { qrCode, qrPath, qrViewBox } from '@/lib/domain/account/qr-code';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { FirstStepsNote } from '../../first-steps/first-steps-note';
import { ImportForm } from './import-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleImportTexts[await currentLocale()].title };
}

export default async function ImportPage() {
  const [{ viewer }, locale, address] = await Promise.all([
    requireViewer('person.manage'),
    currentLocale(),
    homeAddress(),
  ]);
  const texts = peopleImportTexts[locale];
  const modules = qrCode(address);
  return (
    <Page>
      <div className="print:hidden">
        <PageHeader
          title={texts.title}
          note={texts.note}
          actions={
            <LinkButton href="/people" variant="secondary">
              <Icon name="chevronLeft" /> {peopleTexts[locale].backToList}
            </LinkButton>
          }
        />
        <FirstStepsNote viewer={viewer} locale={locale} />
      </div>
      {isOnlyHere(address) ? (
        <Alert kind="warning" title={texts.onlyHere(address)} className="mb-5 print:hidden">
          {texts.onlyHereNote('APP_URL')}
        </Alert>
      ) : null}
      <ImportForm locale={locale} home={{ address, viewBox: qrViewBox(modules), path: qrPath(modules) }} />
    </Page>
  );
}
