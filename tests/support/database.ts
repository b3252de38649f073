import { test as base } from '@playwright/test';
import { type Db, openDatabase } from '@/db/client';
import { testServerUrl } from './server';
import { createFromTemplate, ensureTemplate } from './template';

export { expect } from '@playwright/test';

type TestFixtures = {
  /** Address of a migrated database of this test's own, with the places loaded. Dropped afterwards. */
  url: string;
  /** A pool of up to 10 connections to `url`. */
  db: Db;
};

type WorkerFixtures = { server: { url: string; template: string } };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const url = await testServerUrl();
      await use({ url, template: await ensureTemplate(url) });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  url: async ({ server }, use) => {
    const own = await createFromTemplate(server.url, server.template);
    await use(own.url);
    await own.drop();
  },
  db: async ({ url }, use) => {
    const db = openDatabase(url);
    await use(db);
    await db.$client.end({ timeout: 2 });
  },
});
