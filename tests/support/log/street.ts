import { writeFileSync } from 'node:fs';
import { today } from '@/app/_session/today';
import { openDatabase } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { startApp } from '../app';
import { test as base, demoPassword } from '../browsing';
import { ensureDemoTemplate } from '../demo-template';
import { testServerUrl } from '../server';
import { createFromTemplate } from '../template';
import { viewerOf } from '../world';
import { type AdminStreet, posts } from './doors';

/** The product on a database of the test's own, to be harmed, and all that it and the commands beside it print. */
export const test = base.extend<{
  street: AdminStreet & { readonly said: () => string; readonly stop: () => Promise<unknown> };
}>({
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
        ...{ collaborator: await enter('ctv'), analyst: await enter('chuyenvien'), admin: await enter('quantri') },
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
