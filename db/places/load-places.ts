import { sql } from 'drizzle-orm';
import type { Db, Executor } from '../client';
import { readPlaces, type ShippedLink, type ShippedPlace } from './read-places';

const settingName = 'places_version';

/**
 * Brings the database's places in line with the shipped files and says how many there are. Does nothing when they were
 * loaded before; safe when several processes start at once. A place that left the files stays while anything uses it.
 */
export async function loadPlaces(db: Db): Promise<{ places: number; links: number }> {
  const shipped = await readPlaces();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${settingName}))`);
    const [loaded] = await tx.execute<{ value: string }>(sql`select value from setting where name = ${settingName}`);
    if (loaded?.value === shipped.version) return;
    await putPlaces(tx, shipped.places);
    await putLinks(tx, shipped.links);
    await dropOthers(tx, shipped.places);
    await tx.execute(sql`
      insert into setting (name, value) values (${settingName}, ${shipped.version})
      on conflict (name) do update set value = excluded.value`);
  });
  return { places: shipped.places.length, links: shipped.links.length };
}

async function putPlaces(tx: Executor, places: readonly ShippedPlace[]): Promise<void> {
  await tx.execute(sql`
    insert into place (key, code, name, short_name, level, parent_key, district_key, valid_from, valid_to)
    select key, code, name, "shortName", level, "parentKey", "districtKey", "validFrom", "validTo"
    from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as shipped (
      key text, code text, name text, "shortName" text, level text,
      "parentKey" text, "districtKey" text, "validFrom" date, "validTo" date)
    on conflict (key) do update set
      code = excluded.code, name = excluded.name, short_name = excluded.short_name, level = excluded.level,
      parent_key = excluded.parent_key, district_key = excluded.district_key,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`);
}

async function putLinks(tx: Executor, links: readonly ShippedLink[]): Promise<void> {
  await tx.execute(sql`delete from place_successor`);
  await tx.execute(sql`
    insert into place_successor (place_key, successor_key, "primary", confirmed)
    select key, successor, "primary", confirmed
    from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as shipped (
      key text, successor text, "primary" boolean, confirmed boolean)`);
}

async function dropOthers(tx: Executor, places: readonly ShippedPlace[]): Promise<void> {
  await tx.execute(sql`
    delete from place
    where key not in (select jsonb_array_elements_text(${JSON.stringify(places.map((place) => place.key))}::text::jsonb))
      and not exists (select from opinion where opinion.place_key = place.key)
      and not exists (select from unit_place where unit_place.place_key = place.key)`);
}
