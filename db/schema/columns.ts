import { customType } from 'drizzle-orm/pg-core';
import type { Redacted } from '../../lib/domain/redact/redacted';

/** A column for people's words. It takes only what `redact` made. */
export const redactedText = customType<{ data: Redacted }>({ dataType: () => 'text' });
