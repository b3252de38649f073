import type { ReactNode } from 'react';
import { Alert } from './alert';

/** What a form says about itself as a whole, announced when it appears. */
export function FormMessage({ message, kind = 'error' }: { message: ReactNode; kind?: 'error' | 'success' }) {
  return message ? <Alert kind={kind} title={message} live /> : null;
}
