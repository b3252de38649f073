import { shown } from '@/app/_session/viewer';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { ConfirmForm } from '@/app/_ui/confirm-form';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { listOwnSessions } from '@/lib/services/account/list-own-sessions';
import { accountTexts, sayDevice } from '@/lib/strings/account';
import { formatDateTime } from '@/lib/strings/format';
import { endSessionHere } from './actions';

type SessionsCardProps = { viewer: Viewer; current: string; locale: Locale };

/** Where the account is signed in; `current` is the session that asks. */
export async function SessionsCard({ viewer, current, locale }: SessionsCardProps) {
  const sessions = await shown(listOwnSessions(viewer));
  const texts = accountTexts[locale];
  return (
    <Card>
      <CardHeader title={texts.openTitle} note={texts.openNote} />
      <CardBody>
        <Table stacked label={texts.openTitle}>
          <thead>
            <tr>
              <HeadCell>{texts.device}</HeadCell>
              <HeadCell>{texts.begun}</HeadCell>
              <HeadCell>{texts.used}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, device, begunAt, usedAt }) => (
              <tr key={id}>
                <Cell>
                  <span className="block font-medium">{sayDevice(device, locale)}</span>
                  {id === current ? (
                    <Badge tone="positive" icon="check">
                      {texts.thisDevice}
                    </Badge>
                  ) : (
                    <Ending sessionId={id} locale={locale} />
                  )}
                </Cell>
                <Cell data-label={texts.begun} className="tabular-nums">
                  {formatDateTime(begunAt, locale)}
                </Cell>
                <Cell data-label={texts.used} className="tabular-nums">
                  {formatDateTime(usedAt, locale)}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
        <p className="mt-3 text-sm text-muted-foreground">{texts.usedNote}</p>
      </CardBody>
    </Card>
  );
}

function Ending({ sessionId, locale }: { sessionId: string; locale: Locale }) {
  const texts = accountTexts[locale];
  return (
    <details className="mt-1">
      <summary className={buttonStyle({ variant: 'link', size: 'small', className: 'px-0!' })}>
        {texts.endSession}
      </summary>
      <div className="max-w-64 space-y-2 py-2 text-sm whitespace-normal">
        <p>{texts.endSessionNote}</p>
        <ConfirmForm
          action={endSessionHere}
          hidden={{ sessionId }}
          label={texts.endSession}
          sure={texts.endSessionSure}
          destructive
        />
      </div>
    </details>
  );
}
