import { addDays } from '@/lib/domain/period';

/** A batch may hold items of any day. */
const firstDay = '2000-01-01';

/** Where the items are listed that came in with a batch. */
export const itemsOfBatch = (batch: number, today: string): string =>
  `/opinions?${new URLSearchParams({ period: 'custom', from: firstDay, to: addDays(today, 1), batch: String(batch) })}`;
