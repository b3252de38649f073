import type { Executor } from '@/db/client';
import type { ChainedDeed } from '@/db/queries/audit-chain';
import { auditNames } from '@/db/queries/audit-list';
import type { Scope } from '@/lib/domain/permissions';

/** An entry with what its ids are called; a person or a unit that is gone has no name. */
export type NamedDeed = ChainedDeed & { readonly nameOf: (id: string) => string | null };

/** Names the people, keys, units, channels and places that entries speak of. */
export async function nameDeeds(db: Executor, scope: Scope, deeds: readonly ChainedDeed[]): Promise<NamedDeed[]> {
  const spoken = deeds.flatMap(({ actor, unitId, subject, detail }) => [
    actor,
    unitId ?? '',
    keyIn(subject),
    ...[detail.unit, detail.channel, detail.place].flatMap((ids) => (typeof ids === 'string' ? ids.split(',') : [])),
  ]);
  const names = await auditNames(db, scope, [...new Set(spoken)]);
  const nameOf = (id: string) => names.get(id) ?? null;
  return deeds.map((deed) => ({ ...deed, nameOf }));
}

const keyIn = (subject: string) => subject.slice(subject.indexOf(':') + 1);
