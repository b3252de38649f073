import 'server-only';
import { cache } from 'react';
import { isDemoLoaded } from '@/lib/services/viewers/is-demo-loaded';
import { currentSession, type Session } from './viewer';

/** The frame still stands when the database does not: it then knows nobody and the page says what happened. */
export async function sessionForShell(): Promise<Session | null> {
  return currentSession().catch(() => null);
}

export const demoLoaded = cache(async (): Promise<boolean> => isDemoLoaded().catch(() => false));
