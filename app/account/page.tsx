import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requirePerson, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { ConfirmForm } from '@/app/_ui/confirm-form';
import { DescriptionList } from '@/app/_ui/description-list';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { readSecondFactor } from '@/lib/services/account/read-second-factor';
import { accountTexts } from '@/lib/strings/account';
import { sayRoles } from '@/lib/strings/roles-called';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { signOutEverywhereHere } from './actions';
import { PasswordForm } from './password-form';
import { FactorState } from './second-factor/factor-state';
import { SessionsCard } from './sessions-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountTexts[await currentLocale()].title };
}

export default async function AccountPage() {
  const [{ id, viewer, person, unit }, locale] = await Promise.all([requirePerson(), currentLocale()]);
  const { isOn } = await shown(readSecondFactor(viewer));
  const texts = accountTexts[locale];
  const factor = secondFactorTexts[locale];
  const first = viewer.duty === 'change_password';
  return (
    <Page width="narrow">
      <PageHeader title={first ? texts.firstTitle : texts.title} />
      <div className="space-y-5">
        {first ? <Alert kind="info">{texts.firstBody}</Alert> : null}
        {first ? null : (
          <Card>
            <CardHeader title={texts.details} />
            <CardBody>
              <DescriptionList
                items={[
                  [texts.username, person.username],
                  [texts.role, sayRoles(person.roles, locale)],
                  [texts.unit, unit.name],
                ]}
              />
            </CardBody>
          </Card>
        )}
        <Card>
          <CardHeader title={texts.changeTitle} />
          <CardBody>
            <PasswordForm locale={locale} username={person.username} />
          </CardBody>
        </Card>
        {first ? null : <SessionsCard viewer={viewer} current={id} locale={locale} />}
        {first ? null : (
          <Card>
            <CardHeader title={factor.title} note={factor.note} actions={<FactorState locale={locale} isOn={isOn} />} />
            <CardBody>
              <LinkButton href="/account/second-factor" variant="secondary">
                {isOn ? factor.manage : factor.setUpLink}
              </LinkButton>
            </CardBody>
          </Card>
        )}
        {first ? null : (
          <Card>
            <CardHeader title={texts.sessionsTitle} note={texts.sessionsBody} />
            <CardBody>
              <ConfirmForm action={signOutEverywhereHere} hidden={{}} label={texts.signOutEverywhere} />
            </CardBody>
          </Card>
        )}
      </div>
    </Page>
  );
}
