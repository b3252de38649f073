import { Alert } from '@/app/_ui/alert';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import type { Locale } from '@/lib/domain/vocabulary';
import type { Requirement } from '@/lib/services/security/read-required-roles';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { RequiredRolesForm } from './required-roles-form';

/** For which roles a second factor is required; all administrators see it, those of a top unit choose. */
export function RequiredRoles({ requirement, locale }: { requirement: Requirement; locale: Locale }) {
  const texts = secondFactorTexts[locale];
  const { roles, mayChoose, demo } = requirement;
  return (
    <Card className="mt-5">
      <CardHeader title={texts.require} note={texts.requireNote} />
      <CardBody className="space-y-3">
        {demo ? <Alert>{texts.requireDemo}</Alert> : null}
        <RequiredRolesForm locale={locale} roles={roles} mayChoose={mayChoose} />
      </CardBody>
    </Card>
  );
}
