'use client';

import { shellTexts } from '@/lib/strings/shell';
import { Button } from './_ui/button';
import { EmptyState } from './_ui/empty-state';
import { Page } from './_ui/page-header';

/** What stands where a page broke. The frame around it is whole, so the language is read from it. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const texts = shellTexts[typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi'];
  const digest = (error as { digest?: string } | null)?.digest;
  return (
    <Page width="narrow">
      <EmptyState
        icon="alert"
        wholePage
        title={texts.errorTitle}
        actions={<Button onClick={() => retry()}>{texts.refresh}</Button>}
      >
        <p role="alert">{texts.errorBody}</p>
        {digest ? (
          <p className="mt-2">
            {texts.errorCode}: <code>{digest}</code>
          </p>
        ) : null}
      </EmptyState>
    </Page>
  );
}
