import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Db, openDatabase } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { startApp } from './app';
import { launchBrowser } from './browser';
import { ensureDemoTemplate } from './demo-template';
import { testServerUrl } from './server';
import { createFromTemplate } from './template';

export { expect };

const usernames = { collaborator: 'ctv', analyst: 'chuyenvien', leader: 'lanhdao', admin: 'quantri' } as const;
export type SignedInRole = keyof typeof usernames;

/** Password of the demonstration's four accounts in the tests. */
export const demoPassword = process.env.DEMO_PASSWORD || 'mật khẩu chỉ để thử';

type App = {
  readonly url: string;
  readonly db: Db;
  readonly databaseUrl: string;
  readonly cookieFor: (role: SignedInRole) => Promise<string>;
};

type WorkerFixtures = {
  /** Settings the product is started with besides its database. */
  settings: Record<string, string>;
  /** The built product with the demonstration loaded, one for each worker, on a database of its own. */
  app: App;
};

type TestFixtures = {
  /** A page signed in as the demonstration's person of that role, in a browser context of its own. */
  asRole: (role: SignedInRole) => Promise<Page>;
  /** What a page did that it never should: called another machine, threw, or tried what its policy forbids. Empty at the end of every test. */
  misdeeds: string[];
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  settings: [{}, { scope: 'worker' }],
  app: [
    async ({ settings }, use) => {
      const running = await runningApp(settings);
      const db = openDatabase(running.databaseUrl, 5);
      await use({ ...running, db, cookieFor: rememberCookies(db) });
      await db.$client.end({ timeout: 2 });
      await running.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  misdeeds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const misdeeds: string[] = [];
      await use(misdeeds);
      expect(misdeeds).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, app, misdeeds }, use) => {
    watch(context, app.url, misdeeds);
    await use(context);
  },
  asRole: async ({ browser, app, misdeeds }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context, app.url, misdeeds);
      await context.addCookies([{ name: 'nd_session', value: await app.cookieFor(role), url: app.url }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** The product to browse: one that already runs at `NGHE_DAN_APP_URL` on `DATABASE_URL`, or one started for this worker. */
async function runningApp(settings: Record<string, string>) {
  const given = process.env.NGHE_DAN_APP_URL;
  if (given) return { url: given, databaseUrl: process.env.DATABASE_URL ?? '', stop: async () => {} };
  const serverUrl = await testServerUrl();
  const day = dayInVietnam(new Date());
  const own = await createFromTemplate(serverUrl, await ensureDemoTemplate(serverUrl, day, demoPassword));
  const app = await startApp(own.url, settings);
  const stop = async () => {
    await app.stop();
    await own.drop();
  };
  return { url: app.url, databaseUrl: own.url, stop };
}

/** Signs each role in once: hashing a password is slow on purpose. */
function rememberCookies(db: Db): App['cookieFor'] {
  const cookies = new Map<SignedInRole, Promise<string>>();
  return (role) => {
    const cookie =
      cookies.get(role) ??
      signIn({ username: usernames[role], password: demoPassword }, '127.0.0.1', db).then((opened) => opened.cookie);
    cookies.set(role, cookie);
    return cookie;
  };
}

function watch(context: BrowserContext, home: string, misdeeds: string[]): void {
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && /^(https?|wss?):/.test(request.url())) {
      misdeeds.push(`called ${request.url()}`);
    }
  });
  context.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) misdeeds.push(said.text());
  });
  context.on('weberror', (thrown) => misdeeds.push(`threw ${thrown.error().message}`));
}
