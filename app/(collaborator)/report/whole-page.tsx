'use client';

import { useEffect } from 'react';

/**
 * Loads the page where the framework only put the form in place of another page, as after signing in: a script put in
 * like that does not run. A page loaded whole never gets here, since it runs no framework.
 */
export function WholePage() {
  useEffect(() => {
    const [loaded] = performance.getEntriesByType('navigation');
    if (loaded && new URL(loaded.name).pathname !== window.location.pathname) window.location.reload();
  }, []);
  return null;
}
