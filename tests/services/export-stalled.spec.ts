import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { openDatabase, pools } from '@/db/client';
import { exportRows } from '@/db/queries/opinion-export';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow } from '@/lib/domain/permissions';
import { streamFile } from '@/lib/services/exports/stream-file';
import { mostPerPerson, takeExportPlace } from '@/lib/services/exports/take-export-place';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const everything: Filter = { preset: 'custom', from: '2024-01-01', to: '2026-12-31' };
const asked = { filter: everything, format: 'csv', locale: 'vi' } as const;
const mostExports = pools.export.connections;
const soon = { stalledMs: 150, wholeMs: 60_000 };

test('A download whose reader stops is broken off, visibly, and its connection is given back', async ({ db, url }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  await addOpinions(
    db,
    analyst,
    Array.from({ length: 1_500 }, () => ({})),
  );
  const only = openDatabase(url, 1);
  const scope = allow(analyst, 'opinion.export');
  async function* bytes() {
    for await (const rows of exportRows(only, scope, await opinionsMatching(only, scope, everything)))
      yield Buffer.from(JSON.stringify(rows));
  }
  let ended = 0;
  const reader = streamFile(bytes(), () => ended++, soon).getReader();
  expect((await reader.read()).done).toBe(false);
  await wait(600);
  await expect(reader.read()).rejects.toMatchObject({ name: 'AbortError' });
  expect(ended).toBe(1);
  expect(await only.execute(sql`select 1 as one`)).toMatchObject([{ one: 1 }]);
  await only.$client.end({ timeout: 1 });
});

test('a download that takes too long altogether is broken off, one whose reader leaves or that fails lets go at once', async () => {
  async function* endless() {
    for (;;) {
      await wait(20);
      yield new Uint8Array(10);
    }
  }
  const outcomes: string[] = [];
  const slow = streamFile(endless(), () => outcomes.push('took too long'), { stalledMs: 60_000, wholeMs: 200 });
  await expect(new Response(slow).arrayBuffer()).rejects.toThrow();
  const left = streamFile(endless(), () => outcomes.push('left'), soon);
  await left.cancel();
  async function* failing() {
    yield new Uint8Array(10);
    throw new Error('the cursor is gone');
  }
  const failed = streamFile(failing(), () => outcomes.push('failed'), soon);
  await expect(new Response(failed).arrayBuffer()).rejects.toThrow();
  streamFile(endless(), () => outcomes.push('never read'), soon);
  await wait(400);
  expect(outcomes.sort()).toEqual(['failed', 'left', 'never read', 'took too long']);
});

test('nobody takes more files at once than a person may, all together no more than there are connections', () => {
  const step = fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), takes: fc.boolean(), twice: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const held: { who: string; giveBack: () => void }[] = [];
      let exact = true;
      for (const { who, takes, twice } of steps) {
        const own = held.filter((one) => one.who === who).length;
        if (!takes) {
          const [given] = held.splice(0, 1);
          given?.giveBack();
          if (twice) given?.giveBack();
          continue;
        }
        try {
          held.push({ who, giveBack: takeExportPlace(who) });
          exact &&= own < mostPerPerson && held.length <= mostExports;
        } catch (error) {
          const { code } = error as { code: string };
          exact &&= code === (own >= mostPerPerson ? 'too_many_exports' : 'exports_busy');
          exact &&= own >= mostPerPerson || held.length >= mostExports;
        }
      }
      for (const { giveBack } of held) giveBack();
      return exact;
    }),
  );
});

test('the third file of one person and the fourth of all are refused plainly, and let in when one has ended', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const other = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const third = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const open = [
    await exportOpinions(analyst, asked, db),
    await exportOpinions(analyst, asked, db),
    await exportOpinions(other, asked, db),
  ];
  await expect(exportOpinions(analyst, asked, db)).rejects.toMatchObject({ code: 'too_many_exports' });
  await expect(exportOpinions(third, asked, db)).rejects.toMatchObject({ code: 'exports_busy' });
  const taken = await db.execute(sql`select count(*)::int as n from audit_entry where task = 'opinion.export'`);
  expect(taken).toMatchObject([{ n: 3 }]);
  await open[0]?.stream.cancel();
  open.push(await exportOpinions(third, asked, db));
  for (const { stream } of open.slice(1)) await new Response(stream).arrayBuffer();
  expect((await exportOpinions(analyst, asked, db)).filename).toContain('2024');
});
