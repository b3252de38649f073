/** The orders a list can have: newest first, or what fits best what was searched for. */
export const listOrders = ['day', 'relevance'] as const;
export type ListOrder = (typeof listOrders)[number];

export const isListOrder = (given: unknown): given is ListOrder => listOrders.some((order) => order === given);

/** Of more items than this only the newest are ordered by relevance. */
export const mostRanked = 2_000;
