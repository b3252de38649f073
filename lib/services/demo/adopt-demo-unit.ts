import type { Executor } from '@/db/client';
import { demoUnit, markDemoUnit, unmarkedDemoUnit } from '@/db/queries/demo';
import { demoUsers } from '@/lib/domain/demo/roles';
import type { Scope } from '@/lib/domain/permissions';
import { demoNames } from '@/lib/strings/demo-sentences';

/** Marks as the demonstration's what a loading that was cut off had made and not marked yet: its unit, its people. */
export async function adoptDemoUnit(tx: Executor, scope: Scope): Promise<void> {
  const unitId = (await demoUnit(tx, scope))?.unitId ?? (await unmarkedDemoUnit(tx, scope, demoNames.unit));
  if (unitId) await markDemoUnit(tx, scope, unitId, demoUsers);
}
