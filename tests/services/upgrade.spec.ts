import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import type { Filter } from '@/lib/domain/filter/filter';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { type Flag, flags, type Sentiment, sentiments } from '@/lib/domain/vocabulary';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { submitReport } from '@/lib/services/reports/submit-report';
import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { dumpPassword } from '../support/fill-release';
import { expect, releases, rowsOf, test } from '../support/old-database';
import { searchAgrees } from '../support/search-words';

const everything: Filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31' };
/** Renewed by bringing the database up to date, or counted and so checked by recounting. */
const notKept = ['activity', 'place', 'place_successor', 'setting', 'rate_limit', 'count_cell', 'count_delta'];

/** Rows of before that no row of now holds whole; a row may have gained columns. */
async function lostRows(db: Db, table: string, before: unknown[]): Promise<unknown[]> {
  const lost = await db.execute(sql`
    select row from jsonb_array_elements(${JSON.stringify(before)}::text::jsonb) as row
    where not exists (select from ${sql.identifier(table)} now where to_jsonb(now) @> row)`);
  return [...lost];
}

type Rows = Record<string, unknown[]>;

/** The same items with their fingerprints brought under the key of this installation, unless that release did so. */
function underKey(rows: Rows): Rows {
  if ((rows.setting as { name: string }[]).some(({ name }) => name === 'fingerprint_key_check')) return rows;
  const opinion = (rows.opinion as { fingerprint: string }[]).map((row) => ({
    ...row,
    fingerprint: fingerprintKey().keyed(row.fingerprint),
  }));
  return { ...rows, opinion };
}

/** The one role of an account, of before it could have several, as the set it is now. */
function withRoles(rows: Rows): Rows {
  const person = (rows.person as { role?: string }[]).map(({ role, ...row }) =>
    role ? { ...row, roles: [role] } : row,
  );
  return { ...rows, person };
}

/** The search words of before were cut by PostgreSQL and are made anew; reasons are packed, as `reasons-kept.spec.ts` compares. */
function withoutRemade(rows: Rows): Rows {
  const opinion = (rows.opinion as { search?: string; reasons?: unknown }[]).map(
    ({ search: _, reasons: __, ...row }) => row,
  );
  return { ...rows, opinion };
}

/** What is to be left of channels that batches made by themselves: nothing, and of their posts all but channel and link. */
function withoutUnregistered(rows: Rows): Rows {
  const registered = new Set((rows.activity as { subject: string }[]).map(({ subject }) => subject));
  const isKept = ({ id, kind }: { id: string; kind: string }) => kind !== 'other' || registered.has(`channel:${id}`);
  const channel = (rows.channel as { id: string; kind: string }[]).filter(isKept);
  const ids = new Set([...channel.map(({ id }) => id), null]);
  const opinion = (rows.opinion as { channel_id: string | null }[]).map((row) =>
    ids.has(row.channel_id) ? row : { ...row, channel_id: null, link: null },
  );
  return { ...rows, channel, opinion };
}

async function sumsOf(db: Db) {
  const count = async (condition: ReturnType<typeof sql>) => {
    const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion where ${condition}`);
    return row?.n ?? 0;
  };
  const bySentiment: Partial<Record<Sentiment, number>> = {};
  for (const code of sentiments) bySentiment[code] = await count(sql`sentiment = ${code}`);
  const byFlag: { code: Flag; n: number }[] = [];
  for (const code of flags) byFlag.push({ code, n: await count(sql`${code} = any(flags)`) });
  return { all: await count(sql`true`), bySentiment, byFlag };
}

async function viewerNamed(db: Db, username: string): Promise<Viewer> {
  const { cookie } = await signIn({ username, password: dumpPassword }, '192.0.2.1', db);
  const session = await readSession(cookie, db);
  if (!session) throw new Error(`${username} signed in and has no session`);
  return session.viewer;
}

for (const release of releases) {
  test.describe(`a board's database of release ${release}`, () => {
    test.use({ release });

    test('holds what a board keeps, and counts not yet folded', async ({ old }) => {
      const { count_delta, count_cell, ...rows } = await rowsOf(old.db);
      expect(count_cell?.length).toBeGreaterThan(500);
      expect(count_delta?.length).toBeGreaterThan(20);
      expect(rows.opinion?.length).toBeGreaterThan(100);
      expect(rows.correction?.length).toBeGreaterThan(20);
      const empty = Object.keys(rows).filter((table) => rows[table]?.length === 0);
      expect(empty).toEqual(['place_successor', 'verification']);
      const reports = (rows.report ?? []) as Record<string, unknown>[];
      expect(reports.filter((report) => Object.values(report).every(Boolean)).length).toBeGreaterThan(20);
      const { bySentiment, byFlag } = await sumsOf(old.db);
      expect([...Object.values(bySentiment), ...byFlag.map(({ n }) => n)].filter((n) => n > 0).length).toBeGreaterThan(
        9,
      );
    });

    test('loses no row when it is brought up to date, and a second time changes nothing', async ({ old }) => {
      const before = withoutRemade(withRoles(underKey(withoutUnregistered(await rowsOf(old.db)))));
      await migrateDatabase(old.url);
      const after = await rowsOf(old.db);
      for (const table of Object.keys(before).filter((name) => !notKept.includes(name))) {
        expect(await lostRows(old.db, table, before[table] ?? []), table).toEqual([]);
        expect(after[table]?.length, table).toBe(before[table]?.length);
      }
      expect(after.place?.length).toBeGreaterThan(10_000);
      expect(after.setting).toEqual(expect.arrayContaining(before.setting ?? []));
      await searchAgrees(old.db);
      await migrateDatabase(old.url);
      expect(await rowsOf(old.db)).toEqual(after);
    });

    test('has what it noted brought into the audit in its order, all but who sent which report', async ({ old }) => {
      const noted = ((await rowsOf(old.db)).activity ?? []) as { id: number; task: string; subject: string }[];
      const kept = noted.filter(({ task }) => task !== 'report.submit').sort((one, other) => one.id - other.id);
      expect(kept.length).toBeGreaterThan(40);
      await migrateDatabase(old.url);
      const entries = await old.db.select().from(schema.auditEntry).orderBy(schema.auditEntry.seq);
      const said = ({ task, subject }: { task: string; subject: string }) => `${task} ${subject}`;
      expect(entries.map(said)).toEqual(kept.map(said));
      expect(entries.filter(({ unitId }) => unitId !== null).length).toBeGreaterThan(30);
      expect(await verifyAudit(caretaker, {}, old.db)).toMatchObject({ entries: kept.length, ok: true });
    });

    test('loses the channels that nobody registered, and keeps those that somebody did', async ({ old }) => {
      const before = await rowsOf(old.db);
      const kept = withoutUnregistered(before);
      expect(kept.channel?.length).toBeGreaterThan(5);
      expect(kept.channel?.length).toBeLessThan(before.channel?.length ?? 0);
      expect(kept.opinion).not.toEqual(before.opinion);
      await migrateDatabase(old.url);
      expect((await rowsOf(old.db)).channel).toEqual(kept.channel);
    });

    test('shows the figures it showed, folded or not', async ({ old }) => {
      const before = await sumsOf(old.db);
      await migrateDatabase(old.url);
      expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
      const leader = { ...(await viewerNamed(old.db, 'lanhdao')), readsApart: true };
      const shown = await readDashboard(leader, everything, old.db);
      expect(shown.totals).toMatchObject({ all: before.all, ...before.bySentiment });
      expect(shown.flags).toEqual(before.byFlag);
      expect((await foldCounts(caretaker, {}, old.db)).folded).toBeGreaterThan(20);
      expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
      expect(await readDashboard(leader, everything, old.db)).toEqual(shown);
    });

    test('is read and added to by its people, who sign in as before', async ({ old }) => {
      await migrateDatabase(old.url);
      const analyst = await viewerNamed(old.db, 'chuyenvien');
      const { items } = await listOpinions(analyst, { filter: everything, limit: 200 }, old.db);
      expect(items).toHaveLength(200);
      const oldest = await readOpinion(analyst, Math.min(...items.map(({ id }) => id)), old.db);
      expect(oldest.text.length).toBeGreaterThan(20);
      const before = await sumsOf(old.db);
      const report = {
        clientId: 'sau-khi-nang-cap-0001',
        text: 'Hẻm ngập tới đầu gối, bà con rất bức xúc.',
        mainContent: 'Ngập nước',
        interest: 'Đi lại',
        suggestion: 'Khơi cống',
        socialGroup: 'traders',
        spread: 'few',
        certainty: 'witnessed',
        urgency: 'normal',
        day: '2026-11-29',
        place: 'quận 7',
      };
      await submitReport(await viewerNamed(old.db, 'ctv'), report, old.db, new Date('2026-12-01T03:00:00Z'));
      const leader = await viewerNamed(old.db, 'lanhdao');
      expect(leader.readsApart, 'an upgrade names nobody').toBe(false);
      const after = await readDashboard({ ...leader, readsApart: true }, everything, old.db);
      expect(after.totals.all).toBe(before.all + 1);
      expect(after.totals.negative).toBe((before.bySentiment.negative ?? 0) + 1);
      expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
    });

    test('keeps its corrections when every item is read again', async ({ old }) => {
      await migrateDatabase(old.url);
      const corrected = async () =>
        old.db.execute<{ id: string; said: unknown }>(sql`
          select id, corrected, case when 'sentiment' = any(corrected) then sentiment end as sentiment,
            case when 'topics' = any(corrected) then topics end as topics,
            case when 'flags' = any(corrected) then flags end as flags,
            case when 'place' = any(corrected) then place_key end as place
          from opinion where corrected <> '{}' order by id`);
      const before = await corrected();
      expect(before.length).toBeGreaterThan(20);
      await old.db.update(schema.opinion).set({ lexiconVersion: 'of-an-older-lexicon' });
      const { read, kept } = await reclassifyOpinions(await operatorViewer({}, old.db), {}, old.db);
      expect(read).toBe((await sumsOf(old.db)).all);
      expect(kept).toBe(before.length);
      expect(await corrected()).toEqual(before);
      expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
    });
  });
}

test('this release has its database kept, as every one before it', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(releases, `npm run dump:release -- ${version}`).toContain(version);
});
