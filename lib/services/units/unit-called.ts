import type { Executor } from '@/db/client';
import { unitsCalled } from '@/db/queries/units-list';
import type { Problem } from '@/lib/domain/errors';
import { readUnitLabel, unitLabel } from '@/lib/domain/lists/unit-label';
import type { Scope } from '@/lib/domain/permissions';
import { withoutMarks } from '@/lib/domain/vietnamese';

type Found = { readonly id: string } | { readonly problem: Pick<Problem, 'code' | 'value'> };

const mostNamed = 5;

/** The unit in scope that somebody means by an id, a name, or a name with that of the unit above it (`Tổ 1 · Phường 2`). */
export async function unitCalled(db: Executor, scope: Scope, typed: string): Promise<Found> {
  if (scope.units.includes(typed)) return { id: typed };
  for (const { name, above } of readUnitLabel(typed)) {
    const called = await unitsCalled(db, scope, name);
    const exact = called.filter((unit) => unit.name === name);
    const meant = (exact.length > 0 ? exact : called).filter(
      (unit) => above === null || withoutMarks(unit.above ?? '') === withoutMarks(above),
    );
    if (meant.length === 1 && meant[0]) return { id: meant[0].id };
    if (meant.length > 1) {
      const value = meant.slice(0, mostNamed).map(unitLabel).join('; ');
      return { problem: { code: 'ambiguous_unit', value } };
    }
  }
  return { problem: { code: 'unknown_unit', value: typed } };
}
