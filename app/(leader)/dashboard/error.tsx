'use client';

import { Button } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page } from '@/app/_ui/page-header';
import { dashboardTexts } from '@/lib/strings/dashboard';

type DashboardErrorProps = { error: unknown; retry: () => void };

/** The figures failed; the frame around them is whole, so the language is read from it. */
export default function DashboardError({ error, retry }: DashboardErrorProps) {
  const locale = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
  const digest = (error as { digest?: string } | null)?.digest;
  const texts = dashboardTexts[locale].error;
  return (
    <Page width="wide">
      <div className="rounded-lg border bg-card" role="alert">
        <EmptyState icon="error" title={texts.title} actions={<Button onClick={() => retry()}>{texts.retry}</Button>}>
          <p>{texts.body}</p>
          {digest ? <p className="mt-2 font-mono">{digest}</p> : null}
        </EmptyState>
      </div>
    </Page>
  );
}
