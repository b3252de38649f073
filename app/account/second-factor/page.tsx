import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { dutyPath } from '@/app/_session/duty-path';
import { currentLocale } from '@/app/_session/preferences';
import { requirePerson, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { ownPath } from '@/lib/domain/input/own-path';
import { readSecondFactor } from '@/lib/services/account/read-second-factor';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { FactorState } from './factor-state';
import { RenewForm } from './renew-form';
import { SetUpForm } from './set-up-form';
import { TurnOffForm } from './turn-off-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: secondFactorTexts[await currentLocale()].title };
}

export default async function SecondFactorPage({ searchParams }: PageProps<'/account/second-factor'>) {
  const [{ viewer, person }, locale, asked] = await Promise.all([requirePerson(), currentLocale(), searchParams]);
  if (viewer.duty === 'change_password') redirect(dutyPath.change_password);
  const { isOn, isRequired, recoveryCodesLeft } = await shown(readSecondFactor(viewer));
  const texts = secondFactorTexts[locale];
  const next = ownPath(typeof asked.next === 'string' ? asked.next : null);
  return (
    <Page width="narrow">
      <PageHeader title={texts.title} note={texts.note} />
      <div className="space-y-5">
        {viewer.duty ? (
          <Alert kind="warning" title={texts.requiredTitle}>
            {texts.requiredBody}
          </Alert>
        ) : null}
        {asked.used && isOn ? (
          <Alert title={texts.usedTitle}>
            <p>{texts.usedBody}</p>
            <LinkButton href={next} className="mt-2">
              {texts.goOn}
            </LinkButton>
          </Alert>
        ) : null}
        <Card>
          <CardHeader
            title={isOn ? texts.title : texts.setUp}
            note={isOn ? null : texts.setUpNote}
            actions={<FactorState locale={locale} isOn={isOn} />}
          />
          <CardBody>
            {isOn ? <p className="mb-4 text-sm last:mb-0">{saidLeft(recoveryCodesLeft, texts)}</p> : null}
            <SetUpForm locale={locale} username={person.username} isOn={isOn} next={next} />
          </CardBody>
        </Card>
        {isOn ? (
          <>
            <Card className="print:hidden">
              <CardHeader title={texts.renew} note={texts.renewNote} />
              <CardBody>
                <RenewForm locale={locale} username={person.username} next={next} />
              </CardBody>
            </Card>
            <Card className="print:hidden">
              <CardHeader title={texts.turnOff} note={isRequired ? texts.turnOffRequired : texts.turnOffNote} />
              <CardBody>{isRequired ? null : <TurnOffForm locale={locale} />}</CardBody>
            </Card>
          </>
        ) : null}
      </div>
    </Page>
  );
}

const few = 3;

function saidLeft(n: number, texts: (typeof secondFactorTexts)['vi']): string {
  return n <= few ? texts.fewLeft(n) : texts.left(n);
}
