import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { dayInVietnam } from '@/lib/domain/period';
import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { ensureWatchedBuild } from '../support/app';
import { dumpPassword } from '../support/fill-release';
import { testFingerprintKey } from '../support/fingerprint-key';
import { freePort } from '../support/free-port';
import { expect, rowsOf, test } from '../support/old-database';
import { installNextVersion, isBuilding, removeVersion } from '../support/upgrade/next-version';
import { killScript, runScript, startScript } from '../support/upgrade/script';
import { sayUpgrade, upgrade } from '../support/upgrade/upgrade';
import { reportText } from '../support/upgrade/visitors';

const project = join(import.meta.dirname, '../..');
const buildingMs = 4000;
const settingsFor = (url: string) => ({
  DATABASE_URL: url,
  AUTH_SECRET: 'invented for this test, and used nowhere else',
  FINGERPRINT_KEY: testFingerprintKey,
});

test('the database of the last release goes on into the next version with no report lost, while people use it, even when the build is killed once', async ({
  old,
}) => {
  test.setTimeout(1_800_000);
  const settings = settingsFor(old.url);
  await ensureWatchedBuild();
  await migrateDatabase(old.url);
  const next = installNextVersion();
  try {
    const [before] = await old.db.execute<{ n: number }>(sql`select count(*)::int as n from opinion`);
    const seen = await upgrade({
      from: project,
      to: next,
      port: await freePort(),
      settings,
      collaborator: { username: 'ctv', password: dumpPassword },
      day: dayInVietnam(new Date()),
      before: async () => {
        const killed = startScript(next, 'build', settings);
        await expect.poll(() => isBuilding(next), { timeout: 60_000 }).toBe(true);
        await pause(buildingMs);
        killScript(killed);
        await killed.ended;
      },
    });
    console.log(sayUpgrade(seen));
    expect(seen.accepted).toBeGreaterThan(5);
    const texts = await old.db.execute<{ text: string }>(sql`select text from opinion order by id desc`);
    expect(texts.length).toBe((before?.n ?? 0) + seen.accepted);
    const sent = Array.from({ length: seen.accepted }, (_, n) => reportText(n)).reverse();
    expect(texts.slice(0, seen.accepted).map(({ text }) => text)).toEqual(sent);
    const columns = await old.db.execute(sql`select 1 from opinion where planted = 1`);
    expect(columns.length, 'the next version has done its work').toBe(texts.length);
    await runScript(next, 'counts:verify', settings);
  } finally {
    removeVersion(next);
  }
});

const moments = [0, 60, 200, 500, 900];

test('a migration of the last release’s database that is killed at any moment goes on when it is started again, and ends as one that was not', async ({
  old,
  twin,
}) => {
  test.setTimeout(300_000);
  await migrateDatabase(twin.url);
  let killed = 0;
  for (const afterMs of moments) {
    const run = startScript(project, 'migrate', settingsFor(old.url));
    const isAtWork = () => old.db.$client`select 1 from pg_stat_activity
        where datname = current_database() and application_name = 'nghe-dan migration'`;
    await expect.poll(async () => (await isAtWork()).length, { timeout: 30_000, intervals: [20] }).toBeGreaterThan(0);
    await pause(afterMs);
    killScript(run);
    if ((await run.ended).code !== 0) killed++;
  }
  expect(killed).toBeGreaterThan(1);
  await runScript(project, 'migrate', settingsFor(old.url));
  expect(await rowsOf(old.db)).toEqual(await rowsOf(twin.db));
  await runScript(project, 'counts:verify', settingsFor(old.url));
});
