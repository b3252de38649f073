import type { Executor } from '@/db/client';
import { apartUpTo } from '@/db/queries/kept-apart';
import { inTens } from '@/lib/domain/board/kept-apart';
import type { Reach } from '@/lib/domain/filter/reach';
import { addDays, type Period } from '@/lib/domain/period';
import { type Scope, seesAll } from '@/lib/domain/permissions';

export type ToldApart = {
  readonly all: number;
  readonly byArea: ReadonlyMap<string, number>;
};

/** What is told of the items kept apart from the scope, for each period: in all areas together and in each. Null when none are. */
export async function keptApartIn(
  tx: Executor,
  scope: Scope,
  reach: Reach,
  periods: readonly Period[],
): Promise<ToldApart[] | null> {
  if (seesAll(scope)) return null;
  const days = periods.flatMap(({ from, to }) => [addDays(from, -1), to]);
  const found = await apartUpTo(tx, scope, reach, days);
  return periods.map((_, n) => {
    const told = (counts: readonly number[]) => inTens(counts[2 * n] ?? 0, counts[2 * n + 1] ?? 0);
    const together = days.map((_, at) => [...found.values()].reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
    return { all: told(together), byArea: new Map([...found].map(([area, counts]) => [area, told(counts)])) };
  });
}
