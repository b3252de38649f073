import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { type Db, schema } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { conditionNames } from '@/lib/domain/filter/conditions';
import type { Filter } from '@/lib/domain/filter/filter';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { certainties, spreads, urgencies } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { countOpinions, countUsual } from '@/lib/services/opinions/count-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { expect, test } from '../support/database';
import { anyFilter, singleFilters } from '../support/filters';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makeUnit, makeViewer } from '../support/world';

const spring: Filter = { preset: 'custom', from: '2025-06-01', to: '2026-05-31' };
const asked = {
  places: ['79', '778-2025', '760-2025', '27475', '778-2025,760-2025', '27475,778-2025', '27475,760-2025,79'],
  words: ['ngập', 'mưa', '"rất lâu"', 'ngap -mưa', '%', '#3'],
  channel: ['news', 'page', 'nobody'],
  unit: ['below'],
};
const filters = anyFilter(
  fc.record({
    preset: fc.constant('custom' as const),
    from: fc.constantFrom('2025-06-01', '2026-05-01'),
    to: fc.constantFrom('2026-05-10', '2026-05-31'),
  }),
  asked,
);
const batch = 1;
const texts = ['Đường ngập sau mưa.', 'Chờ rất lâu.', 'Mưa to, ngập rất lâu.'];

/** Every third item came in with this batch. */
async function inBatch(db: Db, unitId: string, number: number): Promise<void> {
  await db.execute(
    sql`insert into intake (id, unit_id, actor, door) overriding system value values (${number}, ${unitId}, 'operator', 'command')`,
  );
  await db.execute(sql`update opinion set intake_id = ${number} where id % 3 = 0`);
}

/** Of the reports most have answers, and every fifth item was corrected. */
async function answered(db: Db): Promise<void> {
  const one = (codes: readonly string[]) => sql`(${sql.param([...codes])}::text[])[1 + id % ${codes.length}::int]`;
  await db.execute(sql`
    insert into report (opinion_id, urgency, certainty, spread)
    select id, ${one(urgencies)}, ${one(certainties)}, ${one(spreads)} from opinion where source = 'report' and id % 7 <> 0`);
  await db.execute(sql`update opinion set corrected = '{topics}' where id % 5 = 0`);
}

async function lengthOfList(viewer: Viewer, filter: Filter, db: Db): Promise<number> {
  let length = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listOpinions(viewer, { filter, after, limit: 200 }, db);
    length += page.items.length;
    after = page.next;
  }
  return length;
}

for (const [unit, places] of [
  ['a city board', ['79']],
  ['a university', []],
] as const) {
  test(`${unit} is told as many items as its list has, whatever it filters`, async ({ db }) => {
    const made = await makeViewer(db, 'analyst', { places: [...places] });
    await makeUnit(db, { id: 'below', parentId: made.unitId });
    for (const id of ['news', 'page']) await db.insert(schema.channel).values({ id, name: id, foldedName: id });
    const analyst = { ...made, ...(await viewerAreas(made.unitId, db)) };
    const random = randomNumbers(11);
    const where = ['778-2025', '27475', '760-2025', '79', null];
    const day = () =>
      random() < 0.3 ? '2025-06-15' : `2026-05-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const wish = (_: unknown, n: number) => ({
      ...randomReading(random),
      day: day(),
      placeKey: where[n % 5] ?? null,
      text: texts[n % 3],
      channelId: ['news', 'page', null][n % 7] ?? null,
      unitId: n % 4 === 0 ? 'below' : analyst.unitId,
    });
    const named = (placeKey: string | null, on: string) =>
      placeKey === '27475' && on < '2025-07-01' ? null : placeKey;
    const wishes = Array.from({ length: 400 }, wish).map((one) => ({ ...one, placeKey: named(one.placeKey, one.day) }));
    await addOpinions(db, analyst, wishes.slice(0, 300));
    await foldCounts(caretaker, {}, db);
    await addOpinions(db, analyst, wishes.slice(300));
    await inBatch(db, analyst.unitId, batch);
    await answered(db);
    const all = await countOpinions(analyst, spring, db);
    const narrowing = new Set<string>();
    for (const [name, filter] of singleFilters(spring, asked)) {
      const counted = await countOpinions(analyst, filter, db);
      expect(counted, JSON.stringify(filter)).toBe(await lengthOfList(analyst, filter, db));
      if (counted > 0 && counted < all) narrowing.add(name);
    }
    expect([...narrowing], 'conditions that keep some items and leave some out').toEqual(conditionNames);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const counted = await countOpinions(analyst, filter, db);
        found += counted;
        return counted === (await lengthOfList(analyst, filter, db));
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(0);
  });
}

test('collaborators and administrators may not count items, nor anyone those of a place outside their area', async ({
  db,
}) => {
  const filter: Filter = { preset: 'custom', from: '2026-05-01', to: '2026-05-31' };
  for (const role of ['collaborator', 'admin', 'system'] as const) {
    await expect(countOpinions(await makeViewer(db, role), filter, db)).rejects.toThrow(NotAllowed);
  }
  const district = await makeViewer(db, 'leader', { places: ['778-2025'] });
  await expect(countOpinions(district, { ...filter, place: '760-2025' }, db)).rejects.toThrow(NotAllowed);
});

test('beyond 10,000 found the usual count says that there are more, and all are counted when that is asked for', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  await addOpinions(db, { ...analyst, roles: ['system'] }, [{ text: 'Hẻm ngập', day: '2026-05-10' }]);
  const same = [
    'source, unit_id, day, text, search, masked, place_from, areas, sentiment, score, topics, topic_scores, flags',
    'reasons, lexicon_version',
  ].join(', ');
  const copy = (n: number) =>
    db.execute(sql`
      insert into opinion (fingerprint, ${sql.raw(same)})
      select gen_random_uuid(), ${sql.raw(same)} from (select * from opinion limit 1) as one, generate_series(1, ${n}::int)`);
  const found = { ...spring, q: 'ngap' };
  await copy(9_999);
  expect(await countUsual(analyst, found, db)).toEqual({ n: 10_000, isMore: false });
  await copy(3);
  expect(await countUsual(analyst, found, db)).toEqual({ n: 10_000, isMore: true });
  expect(await countOpinions(analyst, found, db)).toBe(10_003);
  expect((await listOpinions(analyst, { filter: found }, db)).items).toHaveLength(30);
  await expect(countUsual({ ...analyst, roles: ['collaborator'] }, found, db)).rejects.toThrow(NotAllowed);
});
