import { z } from 'zod';

/** Why a line of a table has no cells, as a page shows it and sends it back. */
export const lineProblem = z
  .object({ field: z.literal('line'), code: z.string().max(40), limit: z.number().int().optional() })
  .transform(({ limit, ...problem }) => (limit === undefined ? problem : { ...problem, limit }))
  .optional();
