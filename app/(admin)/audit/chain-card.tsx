import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { headText } from '@/lib/domain/audit/chain';
import type { Locale } from '@/lib/domain/vocabulary';
import type { AuditState } from '@/lib/services/audit/read-audit-state';
import { auditTexts } from '@/lib/strings/audit';
import { ChainCheck } from './chain-check';

/** Where the chain stands, who could rewrite it, and the way to have it checked. */
export function ChainCard({ state: { head, mayRewrite }, locale }: { state: AuditState; locale: Locale }) {
  const texts = auditTexts[locale];
  return (
    <Card aria-labelledby="chain" className="mt-5">
      <CardHeader id="chain" title={texts.state} />
      <CardBody className="space-y-4">
        <dl className="space-y-1 text-sm">
          <dt className="text-muted-foreground">{texts.head}</dt>
          <dd className="font-mono break-all">{head ? headText(head) : texts.noHead}</dd>
          <dd className="max-w-prose text-muted-foreground">{texts.headNote}</dd>
        </dl>
        <p className="flex max-w-prose items-start gap-2 text-sm">
          <Icon name={mayRewrite ? 'alert' : 'success'} className="mt-0.5 size-4" />
          <span>{mayRewrite ? texts.oneRole : texts.twoRoles}</span>
        </p>
        <ChainCheck locale={locale} />
      </CardBody>
    </Card>
  );
}
