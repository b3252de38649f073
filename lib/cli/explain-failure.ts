import { AppError } from '@/lib/domain/errors';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainError } from '@/lib/strings/errors';

/** What a command says when it could not do its work. Only what nobody foresaw comes with its message. */
export function explainFailure(error: unknown, locale: Locale = 'vi'): string {
  const said = explainError(error, locale);
  if (error instanceof AppError || isStoreFailure(error)) return said;
  return `${said} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
