import type { Column } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import type { PackedReasons } from '../../lib/domain/opinion/packed-reasons';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { SearchVector } from '../../lib/domain/search/vector';

const asItIs = (words: Redacted): string => words;

/** A column for people's words. It takes only what `redact` made. */
export const redactedText = customType<{ data: Redacted; driverData: string }>({
  dataType: () => 'text',
  toDriver: asItIs,
});

/** Whether a column was made by `redactedText`, and by no other type of the same name. */
export function isRedactedText(column: Column): boolean {
  return (column as { mapTo?: unknown }).mapTo === asItIs;
}

/** A column for the words a text is found by. It takes only what `searchVector` made of redacted words. */
export const searchColumn = customType<{ data: SearchVector; driverData: string }>({ dataType: () => 'tsvector' });

/** A column for reasons by the numbers of their rules. It takes only what `packReasons` made. */
export const packedReasons = customType<{ data: PackedReasons; driverData: Uint8Array }>({ dataType: () => 'bytea' });
