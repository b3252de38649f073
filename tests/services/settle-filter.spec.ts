import { schema } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { offerNamed } from '@/lib/services/opinions/offer-named';
import { settleFilter } from '@/lib/services/opinions/settle-filter';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const day = '2026-05-15';
const usual: Filter = { preset: '30d', from: '2026-04-16', to: day };

test('places typed by name are found with or without marks; a name of several becomes a question with where and when each is', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const settle = (...typedPlaces: string[]) => settleFilter(analyst, { filter: usual, typedPlaces, day }, db);
  for (const typed of ['q7', 'quan 7', 'Quận 7', 'QUẬN 7']) {
    const { filter, problems, questions } = await settle(typed);
    expect([filter.place, problems, questions], typed).toEqual(['778-2025', [], []]);
  }
  expect((await settle('q7', 'Quận 1')).filter.place).toBe('778-2025,760-2025');
  expect((await settle('tan phong')).filter.place).toBe('27490-2025');
  const { filter, questions } = await settle('tan phu');
  expect(filter.place).toBeUndefined();
  expect(questions).toHaveLength(1);
  expect(questions[0]?.typed).toBe('tan phu');
  expect(questions[0]?.places.length).toBeGreaterThan(1);
  for (const { where } of questions[0]?.places ?? []) expect(where).toMatch(/(đến 30\/06\/2025|từ 01\/07\/2025)/);
  expect((await settle('không đâu cả')).problems).toEqual([
    { field: 'place', code: 'unknown_place', value: 'không đâu cả' },
  ]);
});

test('a place of others typed by name is refused by name, and by its key is not allowed', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['778-2025'] });
  const settle = (filter: Filter, ...typedPlaces: string[]) => settleFilter(analyst, { filter, typedPlaces, day }, db);
  expect((await settle(usual, 'quận 1')).problems).toEqual([{ field: 'place', code: 'outside_area', value: 'quận 1' }]);
  const { filter, problems } = await settle({ ...usual, place: '778-2025,760-2025,99999', unplaced: true });
  expect([filter.place, filter.unplaced]).toEqual(['778-2025,760-2025', undefined]);
  expect(problems).toEqual([{ field: 'place', code: 'unknown_place', value: '99999' }]);
  for (const work of [listOpinions(analyst, { filter }, db), countOpinions(analyst, filter, db)]) {
    await expect(work).rejects.toThrow(NotAllowed);
  }
});

test('channels, units and batches that are not there, and those of others, are left out and said in the same words', async ({
  db,
}) => {
  const city = await makeViewer(db, 'analyst', { id: 'city', places: ['79'] });
  await makeUnit(db, { id: 'below', name: 'Tổ dưới', parentId: 'city' });
  await makeUnit(db, { id: 'other', name: 'Đơn vị khác', places: ['01'] });
  await db.insert(schema.channel).values({ id: 'news', name: 'Báo Thử', foldedName: 'bao thu' });
  await db.insert(schema.intake).values([
    { unitId: 'below', actor: 'operator', door: 'command' },
    { unitId: 'other', actor: 'operator', door: 'command' },
  ]);
  const intakes = await db.select().from(schema.intake);
  const [own, others] = ['below', 'other'].map((unit) => intakes.find(({ unitId }) => unitId === unit)!.id);
  const analyst = await viewerOf(db, city.id);
  const settle = async (change: Partial<Filter>) =>
    settleFilter(analyst, { filter: { ...usual, ...change }, typedPlaces: [], day }, db);
  expect((await settle({ channel: 'BÁO THỬ' })).filter.channel).toBe('news');
  expect((await settle({ channel: 'news' })).filter.channel).toBe('news');
  expect((await settle({ unit: 'to duoi' })).filter.unit).toBe('below');
  expect((await settle({ batch: own })).filter.batch).toBe(own);
  for (const change of [
    { channel: 'nobody' },
    { unit: 'other' },
    { unit: 'Đơn vị khác' },
    { unit: 'x' },
    { batch: others },
    { batch: 999_999 },
  ]) {
    const { filter, problems } = await settle(change);
    const [[field, value]] = Object.entries(change) as [[string, string | number]];
    expect(filter).toEqual(usual);
    expect(problems).toEqual([{ field, code: `unknown_${field}`, value: String(value) }]);
  }
});

test('by a unit of others nothing is listed, counted or downloaded, also by who sees its items', async ({ db }) => {
  const ward = await makeViewer(db, 'analyst', { id: 'ward', places: ['778-2025'] });
  await makeUnit(db, { id: 'city', places: ['79'] });
  await addOpinions(db, await operatorOf(db, 'city'), [{ placeKey: '778-2025', day: '2026-05-10' }]);
  expect((await listOpinions(ward, { filter: usual }, db)).items).toHaveLength(1);
  const filter = { ...usual, unit: 'city' };
  await expect(listOpinions(ward, { filter }, db)).rejects.toThrow(NotAllowed);
  await expect(countOpinions(ward, filter, db)).rejects.toThrow(NotAllowed);
  await expect(exportOpinions(ward, { filter, format: 'csv', locale: 'vi' }, db)).rejects.toThrow(NotAllowed);
});

test('units are offered to whom several belong, channels by name to all who read; what is chosen is always offered', async ({
  db,
}) => {
  const { unitId } = await makeViewer(db, 'leader', { id: 'city', places: ['79'] });
  const leader = await viewerOf(db, (await makePerson(db, { role: 'leader', unitId })).id);
  const many = Array.from({ length: 230 }, (_, n) => `kenh ${String(n).padStart(3, '0')}`);
  await db.insert(schema.channel).values(many.map((name) => ({ id: name, name, foldedName: name })));
  const alone = await offerNamed(leader, { ...usual, channel: 'kenh 229' }, db);
  expect(alone.unit).toEqual([]);
  expect(alone.channel).toHaveLength(201);
  expect(alone.channel.at(-1)).toEqual({ id: 'kenh 229', name: 'kenh 229' });
  await makeUnit(db, { id: 'below', name: 'Tổ dưới', parentId: 'city' });
  const { unit } = await offerNamed(await viewerOf(db, leader.id), usual, db);
  expect(unit.map(({ id }) => id)).toEqual(['city', 'below']);
  await expect(offerNamed({ ...leader, roles: ['collaborator'] }, usual, db)).rejects.toThrow(NotAllowed);
});
