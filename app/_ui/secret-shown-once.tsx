'use client';

import { type ReactNode, useState } from 'react';
import { Alert } from './alert';
import { Button } from './button';
import { copyText } from './copy-text';
import { Icon } from './icon';

type SecretShownOnceProps = { title: ReactNode; hint: ReactNode; secret: string; copy: string; copied: string };

/** A password or key that will not be shown again, large enough to copy by hand. */
export function SecretShownOnce({ title, hint, secret, copy, copied }: SecretShownOnceProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Alert kind="success" title={title} live>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <code className="rounded-md border bg-card px-3 py-2 font-mono text-base break-all select-all">{secret}</code>
        <Button variant="secondary" size="small" onClick={() => copyText(secret).then(setCopied)}>
          <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? copied : copy}
        </Button>
      </div>
      <p className="mt-2">{hint}</p>
    </Alert>
  );
}
