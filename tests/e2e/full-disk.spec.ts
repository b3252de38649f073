import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { today } from '@/app/_session/today';
import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import type { Viewer } from '@/lib/domain/permissions';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { createPerson } from '@/lib/services/people/create-person';
import { submitReport } from '@/lib/services/reports/submit-report';
import { startApp } from '../support/app';
import { expect, demoPassword as password, test } from '../support/browsing';
import { command, posts, writing } from '../support/log/doors';
import { startFullServer } from '../support/log/full-server';
import { plantedIn } from '../support/log/planted-words';
import { failedRoutes, logIn } from '../support/log/printed';
import { floodComplaint } from '../support/report-page';
import { makeViewer, viewerOf } from '../support/world';

const megabyte = 1024 * 1024;
const report = {
  ...{ text: floodComplaint, place: 'q7', socialGroup: 'residents' },
  ...{ spread: 'few', certainty: 'witnessed', urgency: 'soon' },
};

/** Copies what is there until no more is taken, in ever smaller batches. */
async function fillUp(db: Db): Promise<void> {
  const [columns] = await db.$client`select string_agg(quote_ident(column_name), ', ') as names
    from information_schema.columns where table_name = 'opinion' and is_identity = 'NO' and is_generated = 'NEVER'`;
  const names = String(columns?.names);
  for (const batch of [1000, 50, 1]) {
    const copies =
      sql.raw(`insert into opinion (${names}) select ${names.replace(/\bfingerprint\b/, 'gen_random_uuid()')}
      from (select * from opinion limit 1) as opinion, generate_series(1, ${batch})`);
    let isTaken = true;
    while (isTaken) {
      isTaken = await db.execute(copies).then(
        () => true,
        () => false,
      );
    }
  }
}

test('with the disk of the database full, no word of a report, an import or a correction gets into any log', async ({
  browser,
}, testInfo) => {
  test.setTimeout(300_000);
  const server = await startFullServer();
  try {
    await migrate(server.url);
    const roomy = openDatabase(server.url, 2);
    const admin = await makeViewer(roomy, 'admin', { places: ['79'] });
    const people: Viewer[] = [];
    for (const [username, role] of [
      ['ctv', 'collaborator'],
      ['chuyenvien', 'analyst'],
    ] as const) {
      const person = { username, name: username, roles: [role], unitId: admin.unitId, password };
      people.push(await viewerOf(roomy, (await createPerson(admin, person, roomy)).id));
    }
    const { key } = await createKey(admin, { unitId: admin.unitId, label: 'nhật ký', places: '' }, today(), roomy);
    await submitReport(people[0]!, { ...report, day: today(), clientId: randomUUID() }, roomy);
    await roomy.$client.end({ timeout: 2 });

    const url = await server.fill(3 * megabyte);
    const db = openDatabase(url, 2);
    let said = '';
    const onSaid = (piece: string) => {
      said += piece;
    };
    await fillUp(db);
    const app = await startApp(url, {}, onSaid);
    const enter = async (username: string) => (await signIn({ username, password }, '127.0.0.1', db)).cookie;
    const file = testInfo.outputPath('posts.jsonl');
    writeFileSync(file, posts);
    const street = {
      ...{ url: app.url, databaseUrl: url, db, key, file, browser, password, onSaid },
      ...{ collaborator: await enter('ctv'), analyst: await enter('chuyenvien') },
    };
    const { '/login': _, ...kept } = writing;
    for (const door of [...Object.values(kept), command]) await (await door(street))();
    await app.stop();
    await db.$client.end({ timeout: 2 });

    expect(failedRoutes(logIn(said))).toEqual(expect.arrayContaining(Object.keys(kept)));
    expect(said.length).toBeLessThan(100_000);
    expect(plantedIn(said)).toEqual([]);
    expect(plantedIn(server.log())).toEqual([]);
  } finally {
    await server.remove();
  }
});
