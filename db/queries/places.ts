import { sql } from 'drizzle-orm';
import type { Place } from '@/lib/domain/places/place';
import type { Executor } from '../client';

/** All places with their successors. They are public facts, the same for everyone, so no scope is asked for. */
export async function allPlaces(db: Executor): Promise<Place[]> {
  const rows = await db.execute<{ place: Place }>(sql`
    select jsonb_build_object(
      'key', p.key, 'code', p.code, 'name', p.name, 'shortName', p.short_name, 'level', p.level,
      'parentKey', p.parent_key, 'districtKey', p.district_key,
      'validFrom', p.valid_from, 'validTo', p.valid_to,
      'successors', coalesce(s.links, '[]'::jsonb)) as place
    from place p
    left join (
      select place_key, jsonb_agg(jsonb_build_object('key', successor_key, 'primary', "primary") order by successor_key) as links
      from place_successor group by place_key
    ) s on s.place_key = p.key
    order by p.key`);
  return rows.map(({ place }) => place);
}
