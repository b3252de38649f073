/**
 * Values that could not be read and are left out of a post that is taken in all the same, by kind. `id_destroyed` is an id
 * of which a spreadsheet kept the first digits alone.
 */
export type LeftOutCode =
  | 'reach_left_out'
  | 'place_left_out'
  | 'channel_left_out'
  | 'link_left_out'
  | 'id_left_out'
  | 'id_destroyed';
export type LeftOut = { readonly field: string; readonly code: LeftOutCode };
/** Posts of a batch of which something was left out, by kind. */
export type LeftOutCounts = Partial<Record<LeftOutCode, number>>;
