'use client';

import { useEffect } from 'react';
import { forgetPerson } from '@/app/(collaborator)/report/browser/draft-store';

/**
 * After signing out, clears what this browser kept of the person's unsent report, and takes the person out of the
 * address, so that a bookmark of it clears nothing later.
 */
export function ForgetDrafts({ person }: { person: string }) {
  useEffect(() => {
    forgetPerson(person);
    window.history.replaceState(null, '', window.location.pathname);
  }, [person]);
  return null;
}
