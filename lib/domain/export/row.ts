import type { OpinionDetail } from '../opinion/opinion';
import type { ExportableDetail, ReportDetails } from '../report/fields';

/** What of an item leaves the house, by the names of the store: nothing about who reported it, nor which social group. */
export const exportedFields = [
  'id',
  'source',
  'day',
  'channel',
  'placeKey',
  'areas',
  'text',
  'sentiment',
  'topics',
  'flags',
  'corrected',
  'reach',
  'link',
  'lexiconVersion',
  'textGoneAt',
] as const satisfies readonly (keyof Item)[];

type Item = OpinionDetail & { readonly areas: readonly string[] };
export type ExportedField = (typeof exportedFields)[number];
/** An item as it leaves the house, with the details of a report that are exported; a post has none. */
export type ExportRow = Pick<Item, ExportedField> & Partial<Pick<ReportDetails, ExportableDetail>>;
