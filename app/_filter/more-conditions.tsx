'use client';

import { type ReactNode, useEffect, useState } from 'react';

const keptAs = 'nghe-dan-more-conditions';

type MoreConditionsProps = { isOpen: boolean; summary: ReactNode; className?: string; children: ReactNode };

/** What is rarely used, folded away. Opened once it stays open on the pages that follow; without JavaScript only while `isOpen`. */
export function MoreConditions({ isOpen, summary, className, children }: MoreConditionsProps) {
  const [open, setOpen] = useState(isOpen);

  useEffect(() => {
    if (wasOpen()) setOpen(true);
  }, []);

  return (
    <details
      open={open}
      className={className}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        keep(event.currentTarget.open);
      }}
    >
      {summary}
      {children}
    </details>
  );
}

/** Browsers may refuse to keep anything; then nothing is kept. */
function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(keptAs) !== null;
  } catch {
    return false;
  }
}

function keep(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(keptAs, '1');
    else sessionStorage.removeItem(keptAs);
  } catch {}
}
