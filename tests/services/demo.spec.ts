import { sql } from 'drizzle-orm';
import { NotAllowed, RealUnitsThere } from '@/lib/domain/errors';
import { caretaker } from '@/lib/domain/permissions';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { keepMapping } from '@/lib/services/mappings/keep-mapping';
import { createAdmin } from '@/lib/services/people/create-admin';
import { submitReport } from '@/lib/services/reports/submit-report';
import { isDemoLoaded } from '@/lib/services/viewers/is-demo-loaded';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const today = '2026-11-20';
const password = 'mat-khau-thu-2026';
test.setTimeout(240_000);

test('the demonstration loads once, goes on after being cut off, and leaves without a trace in the figures', async ({
  db,
}) => {
  const cut = new AbortController();
  const onProgress = (_: string, done: number) => done >= 100 && cut.abort();
  await expect(loadDemo(caretaker, { today, password, signal: cut.signal, onProgress }, db)).rejects.toThrow();
  expect(await isDemoLoaded(db)).toBe(true);

  const accounts = await loadDemo(caretaker, { today, password }, db);
  expect(accounts.map((account) => account.username)).toEqual(['ctv', 'chuyenvien', 'lanhdao', 'quantri']);
  const items = async () => {
    const [row] = (await db.execute(sql`select count(*)::int as n from opinion`)) as unknown as { n: number }[];
    return row?.n ?? 0;
  };
  const loaded = await items();
  const phrases = async () => (await db.execute(sql`select from rising_phrase`)).length;
  expect(await phrases(), 'what rises is found before anybody looks').toBeGreaterThan(0);
  const early = new Date(`${today}T00:00:00+07:00`);
  const [ahead] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from opinion where posted_at >= ${early.toISOString()}`,
  );
  expect(ahead?.n, 'posts that lie ahead for who loads it at midnight').toBe(0);
  expect(loaded).toBeGreaterThan(6_000);
  await loadDemo(caretaker, { today: '2026-11-22', password }, db);
  expect(await items()).toBe(loaded);

  const [own] = (await db.execute(sql`select id from person where username = 'ctv'`)) as unknown as { id: string }[];
  const collaborator = await viewerForPerson(own?.id ?? '', db);
  const report = {
    clientId: '0123456789abcdef',
    text: 'Đường trước chợ ngập nặng sau mưa.',
    placeUnknown: true,
    day: today,
    socialGroup: 'traders',
    spread: 'few',
    certainty: 'witnessed',
    urgency: 'normal',
  };
  await submitReport(collaborator, report, db, new Date('2026-11-20T05:00:00Z'));
  const cleared = await clearDemo(caretaker, db);
  expect(cleared.items).toBe(loaded);
  expect(cleared.itemsKept).toBe(1);
  expect(await items()).toBe(1);
  expect(await phrases()).toBe(0);
  expect(await isDemoLoaded(db)).toBe(false);
  expect((await verifyCounts(caretaker, {}, db)).differences).toBe(0);
  const [person] = (await db.execute(sql`select active from person where username = 'ctv'`)) as unknown as {
    active: boolean;
  }[];
  expect(person?.active).toBe(false);
  await loadDemo(caretaker, { today, password }, db);
  expect(await items()).toBe(loaded + 1);
  expect((await viewerForPerson(own?.id ?? '', db)).roles).toEqual(['collaborator']);

  expect(await clearDemo(caretaker, db), 'what people added stays however often').toMatchObject({ itemsKept: 1 });
  const operator = await operatorViewer({ role: 'admin' }, db);
  const input = { username: 'quan.tri', name: 'Nguyễn Thị Quản Trị', unitName: 'Ban của phường', places: ['79'] };
  const { id: adminId } = await createAdmin(operator, input, today, db);
  const [made] = await db.execute(
    sql`select unit.name, unit.demo from person join unit on unit.id = unit_id where person.id = ${adminId}`,
  );
  expect(made, 'a real administrator is in no unit of the demonstration').toEqual({
    name: 'Ban của phường',
    demo: false,
  });
  await expect(loadDemo(caretaker, { today, password }, db)).rejects.toThrow(RealUnitsThere);
});

test('a unit of the demonstration goes with how it had its files read', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst');
  const given = { name: 'Sổ tay', headings: ['Lời dân', 'Hôm nào'], map: ['text=Lời dân', 'date=Hôm nào'] };
  await keepMapping(analyst, given, db);
  await db.execute(sql`update unit set demo = true where id = ${analyst.unitId}`);
  await db.execute(sql`delete from person where unit_id = ${analyst.unitId}`);
  await clearDemo(caretaker, db);
  expect(await db.execute(sql`select id from unit where id = ${analyst.unitId}`)).toHaveLength(0);
});

test('nobody but the server itself may load or clear the demonstration', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  await expect(loadDemo(admin, { today, password }, db)).rejects.toThrow(NotAllowed);
  await expect(clearDemo(admin, db)).rejects.toThrow(NotAllowed);
});
