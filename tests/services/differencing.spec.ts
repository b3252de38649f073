import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { type Db, schema } from '@/db/client';
import { addDays } from '@/lib/domain/period';
import type { Viewer } from '@/lib/domain/permissions';
import { apartFlag, type SocialGroup } from '@/lib/domain/vocabulary';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { submitReport } from '@/lib/services/reports/submit-report';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { type Answer, ask, everythingShown, type Look, learnedBySubtraction, looksOf } from '../support/attacker';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, operatorOf, viewerOf } from '../support/world';

const [goVap, tanMy] = ['26884', '27487'];
const wherever = [goVap, tanMy, '778-2025', null];
const firstDay = '2026-05-01';
const bounds = [0, 4, 9].map((n) => addDays(firstDay, n));
const asking = { places: ['764-2025', '778-2025'], days: bounds };

const item = fc.record({
  placeKey: fc.constantFrom(...wherever),
  day: fc.nat(9).map((n) => addDays(firstDay, n)),
  isApart: fc.boolean(),
  source: fc.constantFrom('report' as const, 'post' as const),
  sentiment: fc.constantFrom('negative' as const, 'positive' as const),
  topics: fc.constantFrom(['NGAP' as const], ['YTE' as const]),
});
const move = fc.record({ at: fc.nat(50), to: fc.constantFrom(...wherever), isRemoved: fc.boolean() });
const worlds = fc.record({
  items: fc.array(item, { minLength: 30, maxLength: 51 }),
  moves: fc.array(move, { minLength: 1, maxLength: 4 }),
});

type World = { readonly attacker: Viewer; readonly named: Viewer; readonly ids: readonly number[] };

/** An emptied database with these items, somebody named and somebody who is not. */
async function build(db: Db, items: readonly { isApart: boolean; placeKey: string | null }[]): Promise<World> {
  await db.execute(sql`truncate opinion, count_delta, count_cell, correction, report, opinion_earlier`);
  const { id: unitId } = await makeUnit(db, { places: ['79'] });
  const seen = await viewerAreas(unitId, db);
  const person = async (role: 'analyst' | 'leader') =>
    ({ ...(await viewerOf(db, (await makePerson(db, { role, unitId })).id)), ...seen }) as Viewer;
  const wishes = items.map(({ isApart, ...wish }, n) => ({
    ...wish,
    flags: isApart ? [apartFlag, ...(n % 3 ? [] : ['F1_KHANCAP' as const])] : n % 4 ? [] : ['F1_KHANCAP' as const],
    text: isApart ? 'Nửa khuya nghe tiếng kêu cứu.' : 'Đường ngập sau mưa.',
  }));
  const ids = await addOpinions(db, await operatorOf(db, unitId), wishes);
  return { attacker: await person('leader'), named: { ...(await person('analyst')), readsApart: true }, ids };
}

/** Moves an item, or takes it out with its counts. */
async function change(
  db: Db,
  { named, ids }: World,
  { at, to, isRemoved }: { at: number; to: string | null; isRemoved: boolean },
) {
  const id = ids[at % ids.length] ?? 0;
  const standing = await readOpinion(named, id, db).catch(() => null);
  if (!standing) return;
  if (isRemoved) {
    await db.execute(sql`with gone as (
        delete from opinion where id = ${id} returning areas, topics, sentiment, flags, day, source
      ) insert into count_delta (n, areas, topics, sentiment, flags, day, source)
      select -1, areas, topics, sentiment, flags, day, source from gone`);
    return;
  }
  if (standing.placeKey !== to) {
    const place = to === null ? { place: '' } : { placeKey: to };
    await correctOpinion(named, { id, basis: standing.basis, ...place, why: 'Sai địa bàn' }, db);
  }
}

/** How many are really kept apart in each look, as the table has it now. */
async function truthOf(db: Db, { attacker }: World) {
  const rows = await db.select().from(schema.opinion).where(sql`${apartFlag} = any(flags)`);
  const unplaced = `~${attacker.unitId}`;
  return ({ filter }: Look) =>
    rows.filter(
      (row) =>
        row.day >= filter.from &&
        row.day <= filter.to &&
        (!filter.place || row.areas.includes(filter.place)) &&
        (!filter.unplaced || row.areas.includes(unplaced)) &&
        (!filter.source || row.source === filter.source) &&
        (!filter.sentiment || row.sentiment === filter.sentiment) &&
        (!filter.topic || row.topics.includes(filter.topic)) &&
        (!filter.flag || filter.flag === 'any' || row.flags.includes(filter.flag)) &&
        (!filter.q || row.text.includes(filter.q)),
    ).length;
}

async function askAll(looks: readonly Look[], answer: (look: Look) => Promise<Answer>): Promise<Map<Look, Answer>> {
  const answers = new Map<Look, Answer>();
  for (const look of looks) answers.set(look, await answer(look));
  return answers;
}

test('no subtraction of what is told, before and after items are moved or removed, gives a cell of fewer than ten', async ({
  db,
}) => {
  test.slow();
  await fc.assert(
    fc.asyncProperty(worlds, async ({ items, moves }) => {
      const world = await build(db, items);
      const looks = looksOf(asking);
      const again = looks.map((look) => ({ ...look }));
      const before = await askAll(looks, (look) => ask(db, world.attacker, look));
      const then = await truthOf(db, world);
      for (const one of moves) await change(db, world, one);
      const after = await askAll(again, (look) => ask(db, world.attacker, look));
      const now = await truthOf(db, world);
      const truth = (look: Look) => (before.has(look) ? then(look) : now(look));
      return learnedBySubtraction(new Map([...before, ...after]), truth).length === 0;
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test('it would, were every number of ten and more told as it is', async ({ db }) => {
  const days = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4];
  const world = await build(
    db,
    days.map((n) => ({ isApart: true, placeKey: goVap, day: addDays(firstDay, n) })),
  );
  const looks = looksOf({ ...asking, places: [] });
  const truth = await truthOf(db, world);
  const careless = async (look: Look): Promise<Answer> => {
    const { rows } = await ask(db, world.attacker, look);
    return { rows, told: [rows + (truth(look) < 10 ? 0 : truth(look))] };
  };
  expect(learnedBySubtraction(await askAll(looks, careless), truth)).not.toEqual([]);
  expect(learnedBySubtraction(await askAll(looks, (look) => ask(db, world.attacker, look)), truth)).toEqual([]);
});

test('it would, were totals to count what lists do not show', async ({ db }) => {
  const world = await build(
    db,
    [0, 1, 2].map(() => ({ isApart: true, placeKey: goVap, day: firstDay })),
  );
  const looks = looksOf({ places: [], days: [firstDay] });
  const truth = await truthOf(db, world);
  const careless = async (look: Look): Promise<Answer> => {
    const { rows } = await ask(db, world.attacker, look);
    return { rows, told: [rows + truth(look)] };
  };
  expect(learnedBySubtraction(await askAll(looks, careless), truth)).not.toEqual([]);
});

test('whatever somebody named changes about what is kept apart but its place, the others are shown just the same', async ({
  db,
}) => {
  const days = [0, 0, 1, 1, 2, 3, 3, 3, 4, 4, 5, 9, 9];
  const world = await build(
    db,
    days.flatMap((n) => [true, false].map((isApart) => ({ isApart, placeKey: goVap, day: addDays(firstDay, n) }))),
  );
  const looks = looksOf({ places: ['764-2025'], days: bounds.slice(1) });
  const before = await everythingShown(db, world.attacker, looks, world.ids);
  for (const id of world.ids.filter((_, n) => n % 2 === 0)) {
    const { basis } = await readOpinion(world.named, id, db);
    const reading = { sentiment: 'positive', topics: ['NGAP', 'YTE'], flags: [apartFlag, 'F3_KEODAI'] };
    await correctOpinion(world.named, { id, basis, ...reading, why: 'Đọc lại' }, db);
  }
  await db.update(schema.opinion).set({ reach: 7 }).where(sql`${apartFlag} = any(flags)`);
  const after = await everythingShown(db, world.attacker, looks, world.ids);
  expect(before).toContain('Đường ngập');
  expect(before).not.toContain('kêu cứu');
  expect(after === before).toBe(true);
});

const groups = ['traders', 'women', 'youth', 'workers'] as const;
const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('send' as const), group: fc.constantFrom(...groups), n: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('move' as const, 'remove' as const), n: fc.nat(30) }) },
);

test('a group that was hidden is never told later, and whatever leaves a district closes the same', async ({ db }) => {
  test.slow();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 26, maxLength: 40 }), async (steps) => {
      const { attacker, named } = await build(db, []);
      const there = new Map<number, string>();
      let told = new Set<number>();
      const tellsNow = async () => {
        const groupsOf = await Promise.all(
          [...there.keys()].map(async (id) => [id, (await readOpinion(attacker, id, db)).report?.socialGroup] as const),
        );
        return new Set(groupsOf.filter(([, group]) => group !== 'hidden').map(([id]) => id));
      };
      for (const one of steps) {
        const [id = 0, district = ''] = [...there][one.n % Math.max(1, there.size)] ?? [];
        if (one.kind === 'send') {
          const placeKey = one.n === 0 ? goVap : tanMy;
          const sent = await send(db, named, one.group, placeKey ?? '');
          there.set(sent, placeKey ?? '');
          const now = await tellsNow();
          if ([...now].some((known) => known !== sent && !told.has(known))) return false;
          told = now;
          continue;
        }
        if (!id) continue;
        if (one.kind === 'remove') {
          await db.delete(schema.opinion).where(eq(schema.opinion.id, id));
          there.delete(id);
        } else {
          const to = district === goVap ? tanMy : goVap;
          const { basis } = await readOpinion(named, id, db);
          await correctOpinion(named, { id, basis, placeKey: to, why: 'Sai địa bàn' }, db);
          there.set(id, to ?? '');
        }
        const expected = [...told].filter((known) => known !== id && there.get(known) !== district).sort();
        told = await tellsNow();
        if ([...told].sort().join() !== expected.join()) return false;
      }
      return true;
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

async function send(db: Db, { unitId }: Viewer, socialGroup: SocialGroup, placeKey: string): Promise<number> {
  const reporter = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId })).id);
  const form = { clientId: randomUUID(), text: 'Hẻm sau chợ ngập.', mainContent: 'Ngập', placeKey, day: '2026-05-20' };
  const words = { spread: 'few', certainty: 'witnessed', urgency: 'soon', socialGroup };
  return (await submitReport(reporter, { ...form, ...words }, db, new Date('2026-05-21T03:00:00Z'))).id;
}
