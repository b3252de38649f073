'use client';

import { Button } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page } from '@/app/_ui/page-header';
import { dashboardTexts } from '@/lib/strings/dashboard';

type DashboardErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: DashboardErrorProps) {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const texts = dashboardTexts[locale].error;
  return (
    <Page width="wide">
      <div className="rounded-lg border bg-card" role="alert">
        <EmptyState icon="error" title={texts.title} actions={<Button onClick={reset}>{texts.retry}</Button>}>
          <p>{texts.body}</p>
          {error.digest ? <p className="mt-2 font-mono">{error.digest}</p> : null}
        </EmptyState>
      </div>
    </Page>
  );
}
