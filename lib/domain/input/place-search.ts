import { z } from 'zod';
import { readShape } from './problems';

export type PlaceSearch = { q: string; day: string; limit: number; dated: boolean };

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const shape = z.object({
  q: z.string('required').max(200, 'too_long'),
  day: z
    .string('required')
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'not_a_day')
    .refine(isDay, 'not_a_day'),
  limit: z.coerce.number('not_a_number').int('not_a_number').min(1, 'out_of_range').max(50, 'out_of_range').default(8),
  dated: z.boolean('not_in_list').default(false),
});

/** What someone typed into a place field and the day they speak of (`YYYY-MM-DD`). Throws `InvalidInput`. */
export function parsePlaceSearch(input: unknown): PlaceSearch {
  return readShape(shape, input);
}
