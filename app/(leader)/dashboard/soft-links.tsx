'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Follows the plain links within it as the framework's own would: without loading the page anew. One listener serves all of
 * them, so that none of hundreds has to be sent twice. Inside `data-stays` the page stays where it is scrolled to.
 */
export function SoftLinks({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => {
    const within = around.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isPlain(event) || link.origin !== location.origin) return;
      event.preventDefault();
      router.push(`${link.pathname}${link.search}`, { scroll: !link.closest('[data-stays]') });
    };
    within?.addEventListener('click', follow);
    return () => within?.removeEventListener('click', follow);
  }, [router]);
  return <div ref={around}>{children}</div>;
}

/** Not a click that asks for a new tab, a window or a download. */
function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
}
