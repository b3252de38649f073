import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { ConfirmForm } from '@/app/_ui/confirm-form';
import { Icon } from '@/app/_ui/icon';
import { type Now, OutdatedNote } from '@/app/_ui/outdated-note';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { FactorState } from '@/app/account/second-factor/factor-state';
import { may } from '@/lib/domain/permissions';
import { readPerson } from '@/lib/services/people/read-person';
import { offerUnits } from '@/lib/services/units/offer-units';
import { keptApartTexts } from '@/lib/strings/kept-apart';
import { peopleTexts } from '@/lib/strings/people';
import { providerTexts } from '@/lib/strings/provider';
import { sayRoles } from '@/lib/strings/roles-called';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { nameToReadApart, resetFactor, switchAccount, takeLinkOff } from '../actions';
import { ApartBadge } from '../apart-badge';
import { StateBadge } from '../state-badge';
import { ChangeRolesForm } from './change-roles-form';
import { ResetForm } from './reset-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: peopleTexts[await currentLocale()].title };
}

export default async function PersonPage({ params }: PageProps<'/people/[id]'>) {
  const [{ viewer }, locale, { id }] = await Promise.all([requireViewer('person.manage'), currentLocale(), params]);
  const [person, units] = await shown(Promise.all([readPerson(viewer, id), offerUnits(viewer)]));
  const texts = peopleTexts[locale];
  const outside = providerTexts[locale];
  const factor = secondFactorTexts[locale];
  const apart = keptApartTexts[locale];
  const hidden = { personId: id };
  const now: Now = [
    [texts.role, sayRoles(person.roles, locale)],
    [texts.unit, person.unitName],
    [texts.columns.state, <StateBadge key="state" person={person} locale={locale} />],
    ...(person.readsApart ? [[apart.name, <ApartBadge key="apart" locale={locale} />] as const] : []),
  ];
  return (
    <Page width="narrow">
      <PageHeader
        title={person.name}
        note={
          <>
            {person.username} · <StateBadge person={person} locale={locale} />
          </>
        }
        actions={
          <LinkButton href="/people" variant="secondary">
            <Icon name="chevronLeft" /> {texts.backToList}
          </LinkButton>
        }
      />
      {id === viewer.id ? (
        <Alert>{texts.ownAccount}</Alert>
      ) : (
        <div className="space-y-5">
          <Card>
            <CardHeader title={texts.change} note={texts.changeNote} />
            <CardBody>
              <ChangeRolesForm locale={locale} person={person} now={now} units={units} />
            </CardBody>
          </Card>
          {may(person.roles, 'opinion.read-apart') ? (
            <Card>
              <CardHeader
                title={apart.name}
                note={person.readsApart ? apart.isNamed : apart.nameNote}
                actions={person.readsApart ? <ApartBadge locale={locale} /> : undefined}
              />
              <CardBody>
                <ConfirmForm
                  action={nameToReadApart}
                  hidden={{ personId: id, basis: person.basis, to: person.readsApart ? 'not' : 'named' }}
                  label={person.readsApart ? apart.unnameConfirm : apart.nameConfirm}
                  sure={person.readsApart ? undefined : texts.sure}
                  outdated={<OutdatedNote locale={locale} now={now} />}
                />
              </CardBody>
            </Card>
          ) : null}
          <Card>
            <CardHeader title={texts.reset} note={texts.resetNote} />
            <CardBody>
              <ResetForm locale={locale} personId={id} basis={person.passwordBasis} now={now} />
            </CardBody>
          </Card>
          {person.linkedToProvider ? (
            <Card>
              <CardHeader title={outside.linked} note={outside.linkedNote} />
              <CardBody>
                <ConfirmForm action={takeLinkOff} hidden={hidden} label={outside.unlink} sure={texts.sure} />
              </CardBody>
            </Card>
          ) : null}
          <Card>
            <CardHeader
              title={factor.reset}
              note={person.twoFactorEnabled ? factor.resetNote : factor.resetNone}
              actions={<FactorState locale={locale} isOn={person.twoFactorEnabled} />}
            />
            <CardBody>
              {person.twoFactorEnabled ? (
                <ConfirmForm action={resetFactor} hidden={hidden} label={factor.resetConfirm} sure={texts.sure} />
              ) : null}
            </CardBody>
          </Card>
          <Card>
            <CardHeader
              title={person.active ? texts.deactivate : texts.reactivate}
              note={person.active ? texts.deactivateNote : texts.reactivateNote}
            />
            <CardBody>
              <ConfirmForm
                action={switchAccount}
                hidden={{ personId: id, basis: person.basis, to: person.active ? 'closed' : 'open' }}
                label={person.active ? texts.deactivateConfirm : texts.reactivateConfirm}
                sure={person.active ? texts.sure : undefined}
                destructive={person.active}
                outdated={<OutdatedNote locale={locale} now={now} />}
              />
            </CardBody>
          </Card>
        </div>
      )}
    </Page>
  );
}
