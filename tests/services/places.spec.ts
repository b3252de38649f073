import { loadPlaces } from '@/db/places/load-places';
import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { searchPlaces } from '@/lib/services/places/search-places';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { expect, test } from '../support/database';

const day = '2026-11-23';

function viewer(change: Partial<Viewer> = {}): Viewer {
  return {
    kind: 'person',
    id: 'p',
    roles: ['collaborator'],
    unitId: 'u',
    units: ['u'],
    duty: null,
    areas: ['79', '79-2025', '~u'],
    ...change,
  };
}

test('a migrated database holds the places of today and of before', async ({ db }) => {
  const rows = await db.$client`
    select level, valid_to::text as until, count(*)::int as n from place
    where valid_to is null or valid_to = '2025-06-30' group by 1, 2 order by 2, 1`;
  expect(rows.map(({ level, until, n }) => [level, until, n])).toEqual([
    ['district', '2025-06-30', 696],
    ['province', '2025-06-30', 63],
    ['ward', '2025-06-30', 10035],
    ['province', null, 34],
    ['ward', null, 3321],
  ]);
});

test('the directory of the database is the one that is shipped', async ({ db }) => {
  const [stored, shipped] = await Promise.all([placeDirectory(db), shippedPlaceDirectory()]);
  const byKey = (directory: typeof stored) =>
    new Map(
      directory.atlas.all.map((place) => [
        place.key,
        { ...place, successors: new Set(place.successors.map((link) => `${link.key} ${link.primary}`)) },
      ]),
    );
  expect(byKey(stored)).toEqual(byKey(shipped));
});

test('loading again, also twice at once, changes nothing', async ({ db }) => {
  const state = () => db.$client`
    select (select count(*)::int from place) as places, (select count(*)::int from place_successor) as links,
      (select max(xmin::text::bigint) from place)::text as written`;
  const [before] = await state();
  const results = await Promise.all([loadPlaces(db), loadPlaces(db), loadPlaces(db)]);
  expect(await state()).toEqual([before]);
  expect(results).toEqual(results.map(() => ({ places: before!.places, links: before!.links })));
});

test('another version of the places is brought in line, and keeps a place that is in use', async ({ db }) => {
  await db.$client`update setting set value = 'another' where name = 'places_version'`;
  await db.$client`update place set name = 'Sai' where key = '79'`;
  await db.$client`insert into place (key, code, name, short_name, level, valid_from) values
    ('99998-1999', '99998', 'Xã Đã Bỏ', 'Đã Bỏ', 'ward', '1990-01-01'), ('99999-1999', '99999', 'Xã Còn Dùng', 'Còn Dùng', 'ward', '1990-01-01')`;
  await db.$client`insert into unit (id, name, kind) values ('u', 'Ban', 'board')`;
  await db.$client`insert into unit_place (unit_id, place_key) values ('u', '99999-1999')`;
  await Promise.all([loadPlaces(db), loadPlaces(db)]);
  const rows =
    await db.$client`select key, name from place where key in ('79', '99998-1999', '99999-1999') order by key`;
  expect(rows.map(({ key, name }) => [key, name])).toEqual([
    ['79', 'Thành phố Hồ Chí Minh'],
    ['99999-1999', 'Xã Còn Dùng'],
  ]);
});

test('a place field offers old and new names with what became of them', async ({ db }) => {
  expect(await searchPlaces(viewer(), { q: 'q7', day }, db)).toEqual([
    { key: '778-2025', name: 'Quận 7', where: 'Thành phố Hồ Chí Minh · nay là nhóm 4 phường', ended: true },
  ]);
  expect((await searchPlaces(viewer(), { q: 'p. tân phú', day }, db)).slice(0, 1)).toEqual([
    { key: '27031', name: 'Phường Tân Phú', where: 'Thành phố Hồ Chí Minh · khu vực Quận Tân Phú cũ', ended: false },
  ]);
  expect(await searchPlaces(viewer(), { q: 'tan phu, quan 7', day }, db)).toEqual([
    {
      key: '27487-2025',
      name: 'Phường Tân Phú',
      where: 'Quận 7, Thành phố Hồ Chí Minh · nay là Phường Tân Mỹ',
      ended: true,
    },
  ]);
  expect((await searchPlaces(viewer(), { q: 'q7', day: '2025-06-01' }, db))[0]?.ended).toBe(false);
});

test('a slip of the finger still finds the place', async ({ db }) => {
  expect((await searchPlaces(viewer(), { q: 'hoc mom', day }, db)).map(({ name }) => name)).toContain('Huyện Hóc Môn');
});

test('a member of one district is not offered the places of another', async ({ db }) => {
  const own = viewer({ areas: ['778-2025', '~u'] });
  expect(await searchPlaces(own, { q: 'gò vấp', day }, db)).toEqual([]);
  expect(await searchPlaces(own, { q: 'q7', day }, db)).toHaveLength(1);
});

test('a unit without places of its own is offered every place', async ({ db }) => {
  const found = await searchPlaces(viewer({ areas: ['@u'] }), { q: 'Bình Thuỷ', day }, db);
  expect(found.map(({ name }) => name)).toContain('Phường Bình Thuỷ');
});

test('a program may not search places', async ({ db }) => {
  await expect(searchPlaces(viewer({ roles: ['system'] }), { q: 'q7', day }, db)).rejects.toThrow(NotAllowed);
});

test('a search without text, on no real day or for too many places is refused by field', async ({ db }) => {
  const refusal = async (input: unknown) => {
    const error = await searchPlaces(viewer(), input, db).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(InvalidInput);
    return (error as InvalidInput).problems.map(({ field, code }) => `${field} ${code}`);
  };
  expect(await refusal({ day })).toEqual(['q required']);
  expect(await refusal({ q: 'x'.repeat(201), day })).toEqual(['q too_long']);
  expect(await refusal({ q: 'q7', day: '2025-02-30' })).toEqual(['day not_a_day']);
  expect(await refusal({ q: 'q7', day, limit: '5000' })).toEqual(['limit out_of_range']);
});
