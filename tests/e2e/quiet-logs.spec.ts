import { writeFileSync } from 'node:fs';
import { today } from '@/app/_session/today';
import { openDatabase } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { startApp } from '../support/app';
import { test as base, demoPassword, expect } from '../support/browsing';
import { ensureDemoTemplate } from '../support/demo-template';
import { command, posts, reading, type Street, writing } from '../support/log/doors';
import { harmed, harms } from '../support/log/harms';
import { plantedIn } from '../support/log/planted-words';
import { failedRoutes, logIn, toldBesides } from '../support/log/printed';
import { testServerLog, testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';
import { viewerOf } from '../support/world';

/** The product on a database of the test's own, to be harmed, and all that it and the commands beside it print. */
const test = base.extend<{ street: Street & { readonly said: () => string; readonly stop: () => Promise<unknown> } }>({
  street: [
    async ({ browser }, use, testInfo) => {
      const server = await testServerUrl();
      const own = await createFromTemplate(server, await ensureDemoTemplate(server, today(), demoPassword));
      const db = openDatabase(own.url, 3);
      let said = '';
      const onSaid = (piece: string) => {
        said += piece;
      };
      const app = await startApp(own.url, {}, onSaid);
      const [admin] = await db.$client`select id from person where username = 'quantri'`;
      const viewer = await viewerOf(db, admin?.id);
      const { key } = await createKey(viewer, { unitId: viewer.unitId, label: 'nhật ký', places: '' }, today(), db);
      const enter = async (username: string) =>
        (await signIn({ username, password: demoPassword }, '127.0.0.1', db)).cookie;
      const file = testInfo.outputPath('posts.jsonl');
      writeFileSync(file, posts);
      await use({
        ...{ url: app.url, databaseUrl: own.url, db, key, file, browser, password: demoPassword, onSaid },
        ...{ collaborator: await enter('ctv'), analyst: await enter('chuyenvien') },
        said: () => said,
        stop: app.stop,
      });
      await app.stop();
      await db.$client.end({ timeout: 2 });
      await own.drop();
    },
    { timeout: 600_000 },
  ],
});

for (const [what, harm] of Object.entries(harms)) {
  test(`when ${what}, no word of what was sent gets into a log, by whatever door it came`, async ({ street }) => {
    test.setTimeout(180_000);
    const doors = { ...writing, ...reading, ingest: command };
    const ready: (() => Promise<unknown>)[] = [];
    for (const make of Object.values(doors)) ready.push(await make(street));
    await harmed(street.db, harm, async () => {
      for (const knock of ready) await knock();
    });
    await street.stop();

    const lines = logIn(street.said());
    expect(failedRoutes(lines)).toEqual(expect.arrayContaining(Object.keys(writing)));
    expect(lines.map(({ route }) => route)).toEqual(
      expect.arrayContaining([...Object.keys(writing), ...Object.keys(reading)]),
    );
    for (const { time, level, request, method, route, status, ms } of lines.filter((line) => line.route)) {
      expect(Object.values({ time, level, request, method, route, status, ms })).not.toContain(undefined);
    }
    expect(toldBesides(street.said()).length).toBeLessThan(6);
    expect(street.said().length).toBeLessThan(200_000);
    expect(plantedIn(street.said())).toEqual([]);
    expect(street.said()).not.toContain(demoPassword);
    for (const secret of [street.analyst, street.collaborator, street.key]) expect(street.said()).not.toContain(secret);
    expect(plantedIn(await testServerLog())).toEqual([]);
  });
}

test('the page of an error shows the id under which the log tells of it', async ({ street }) => {
  test.setTimeout(180_000);
  await harmed(street.db, harms['columns are gone']!, async () => {
    const answer = await fetch(`${street.url}/opinions`, { headers: { cookie: `nd_session=${street.analyst}` } });
    const id = answer.headers.get('x-request-id') ?? 'none';
    expect([answer.status, (await answer.text()).includes(id)]).toEqual([500, true]);
    const told = () => logIn(street.said()).filter(({ request, failure }) => request === id && failure);
    await expect.poll(told).toMatchObject([{ level: 'error', failure: { sqlstate: '42703', digest: id } }]);
  });
});
