import { type Look, lookQuery } from '@/app/_charts/links';
import type { BoardTable } from '@/lib/domain/board/tables';

/** Where a table is: as a page of its own, and as what the card it belongs to fetches. */
export type TableAddresses = { readonly page: string; readonly data: string };

export function tableOf(table: BoardTable, look: Look): TableAddresses {
  const query = lookQuery(look);
  const path = query ? `${table}?${query}` : table;
  return { page: `/dashboard/${path}`, data: `/api/dashboard/${path}` };
}
