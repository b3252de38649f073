'use client';

import { type ReactNode, useState } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button, LinkButton } from '@/app/_ui/button';
import { copyText } from '@/app/_ui/copy-text';
import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { shellTexts } from '@/lib/strings/shell';

type RecoveryCodesProps = {
  locale: Locale;
  username: string;
  codes: readonly string[];
  done: ReactNode;
  next: string;
};

/** Recovery codes that will not be shown again, to print or to copy. On paper they say whose they are. */
export function RecoveryCodes({ locale, username, codes, done, next }: RecoveryCodesProps) {
  const [isCopied, setCopied] = useState(false);
  const texts = secondFactorTexts[locale];
  const shell = shellTexts[locale];
  return (
    <div className="space-y-4">
      <Alert kind="success" title={done} live />
      <div>
        <h3 className="font-semibold">{texts.codesTitle}</h3>
        <p className="text-sm text-muted-foreground">{texts.codesBody}</p>
      </div>
      <p className="hidden font-medium print:block">
        {shell.product} · {username}
      </p>
      <ol className="grid gap-x-6 gap-y-1 rounded-md border bg-background p-4 font-mono text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button variant="secondary" onClick={() => window.print()}>
          {texts.print}
        </Button>
        <Button variant="secondary" onClick={() => copyText(codes.join('\n')).then(setCopied)}>
          <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? shell.copied : shell.copy}
        </Button>
        <LinkButton href={next}>{texts.kept}</LinkButton>
      </div>
    </div>
  );
}
