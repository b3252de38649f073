import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { ConfirmForm } from '@/app/_ui/confirm-form';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { KeyView } from '@/lib/services/keys/list-keys';
import { formatDateTime } from '@/lib/strings/format';
import { keysTexts } from '@/lib/strings/keys';
import { endThisKey, turnThisKeyOn } from './actions';

export function KeysTable({ keys, locale }: { keys: readonly KeyView[]; locale: Locale }) {
  const texts = keysTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.label}</HeadCell>
          <HeadCell>{columns.unit}</HeadCell>
          <HeadCell>{columns.created}</HeadCell>
          <HeadCell>{columns.used}</HeadCell>
          <HeadCell>{columns.state}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <Cell>
              <span className="font-medium">{key.label}</span>
              <span className="block text-muted-foreground">{texts.kinds[key.kind]}</span>
              <code className="block text-xs text-muted-foreground">{key.prefix}…</code>
            </Cell>
            <Cell data-label={columns.unit}>
              {key.unitName}
              <span className="block text-muted-foreground">{placesOf(key, texts)}</span>
            </Cell>
            <Cell data-label={columns.created} className="tabular-nums">
              {formatDateTime(key.createdAt, locale)}
            </Cell>
            <Cell data-label={columns.used} className="tabular-nums">
              {key.lastUsedAt ? formatDateTime(key.lastUsedAt, locale) : texts.never}
            </Cell>
            <Cell data-label={columns.state}>
              <State keyOfTable={key} locale={locale} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function State({ keyOfTable: { id, revokedAt, suspendedAt }, locale }: { keyOfTable: KeyView; locale: Locale }) {
  const texts = keysTexts[locale];
  if (revokedAt) return <Badge icon="lock">{texts.revoked}</Badge>;
  return (
    <>
      {suspendedAt ? (
        <Badge tone="flag" icon="lock">
          {texts.off}
        </Badge>
      ) : (
        <Badge tone="positive" icon="check">
          {texts.live}
        </Badge>
      )}
      {suspendedAt ? <TurningOn keyId={id} locale={locale} /> : null}
      <Revocation keyId={id} locale={locale} />
    </>
  );
}

function TurningOn({ keyId, locale }: { keyId: string; locale: Locale }) {
  const texts = keysTexts[locale];
  return (
    <details className="mt-1">
      <summary className={buttonStyle({ variant: 'link', size: 'small', className: 'px-0!' })}>{texts.turnOn}</summary>
      <div className="max-w-64 space-y-2 py-2 text-sm whitespace-normal">
        <p>{texts.offNote}</p>
        <ConfirmForm action={turnThisKeyOn} hidden={{ keyId }} label={texts.turnOnConfirm} />
      </div>
    </details>
  );
}

function placesOf({ kind, places }: KeyView, { allPlaces }: { readonly allPlaces: string }): string {
  if (kind === 'metrics') return '';
  return places.length === 0 ? allPlaces : places.join(', ');
}

function Revocation({ keyId, locale }: { keyId: string; locale: Locale }) {
  const texts = keysTexts[locale];
  return (
    <details className="mt-1">
      <summary className={buttonStyle({ variant: 'link', size: 'small', className: 'px-0!' })}>{texts.revoke}</summary>
      <div className="max-w-64 space-y-2 py-2 text-sm whitespace-normal">
        <p>{texts.revokeNote}</p>
        <ConfirmForm action={endThisKey} hidden={{ keyId }} label={texts.revokeConfirm} sure={texts.sure} destructive />
      </div>
    </details>
  );
}
