'use client';

import './globals.css';
import { shellTexts } from '@/lib/strings/shell';
import { Button } from './_ui/button';
import { EmptyState } from './_ui/empty-state';

/** The last resort, when the frame itself breaks: both languages, since nothing is known of the reader. */
export default function GlobalErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <main>
          <EmptyState
            icon="alert"
            wholePage
            title={shellTexts.vi.errorTitle}
            actions={
              <Button onClick={() => retry()}>
                {shellTexts.vi.refresh} · {shellTexts.en.refresh}
              </Button>
            }
          >
            <p>{shellTexts.vi.errorBody}</p>
            <p lang="en">{shellTexts.en.errorBody}</p>
          </EmptyState>
        </main>
      </body>
    </html>
  );
}
