import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { WrongUse } from '@/lib/cli/command';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { launchBrowser } from './browser';
import { runTool } from './run-tool';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };
const wall = { width: 1920, height: 1080 };
type Size = typeof phone;
type Shot = {
  name: string;
  role: string | null;
  path: string;
  size: Size;
  dark?: boolean;
  whole?: boolean;
  before?: (page: Page) => Promise<void>;
};

const said = 'Duong Nguyen Huu Canh lai ngap, k ai xu ly het. Lien he 0912 345 678';
const shots: Shot[] = [
  { name: 'login', role: null, path: '/login', size: desktop },
  { name: 'report-phone', role: 'ctv', path: '/report', size: phone, before: (page) => typeReport(page) },
  { name: 'dashboard-desktop', role: 'lanhdao', path: '/dashboard?period=90d', size: desktop, whole: true },
  { name: 'dashboard-phone', role: 'lanhdao', path: '/dashboard?period=90d', size: phone, whole: true },
  { name: 'dashboard-wall', role: 'lanhdao', path: '/dashboard?period=90d', size: wall },
  { name: 'dashboard-dark', role: 'lanhdao', path: '/dashboard?period=90d', size: desktop, dark: true, whole: true },
  { name: 'opinions', role: 'chuyenvien', path: '/opinions?period=90d', size: desktop },
  {
    name: 'opinion',
    role: 'chuyenvien',
    path: '/opinions?period=90d&flag=any',
    size: desktop,
    whole: true,
    before: openFirst,
  },
];

async function typeReport(page: Page): Promise<void> {
  await page.locator('textarea[name=text]').fill(said);
  await page.getByText(vocabularyTexts.vi.topics.NGAP).first().waitFor({ timeout: 15_000 });
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('main a[href^="/opinions/"]').first().click();
  await page.waitForURL(/\/opinions\/\d+/);
  await page.waitForLoadState('networkidle');
}

async function take(browser: Browser, shot: Shot, address: string, password: string): Promise<void> {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.dark ? 'dark' : 'light',
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (shot.role) {
    await page.goto(`${address}/login`);
    await page.locator('input[name=username]').fill(shot.role);
    await page.locator('input[name=password]').fill(password);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${address}${shot.path}`);
  await page.waitForLoadState('networkidle');
  await shot.before?.(page);
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.whole ?? false });
  await context.close();
}

await runTool(
  'DEMO_PASSWORD=… npm run screenshots -- [http://localhost:3000]\n' +
    'Makes docs/screenshots anew from a demonstration that runs beside: DEMO_PASSWORD=… npm run demo',
  {
    names: [0, 1],
    run: async ({ names: [address = 'http://localhost:3000'] }) => {
      const password = process.env.DEMO_PASSWORD;
      if (!password) throw new WrongUse('set DEMO_PASSWORD to the password the demonstration runs with');
      mkdirSync(folder, { recursive: true });
      const browser = await launchBrowser();
      try {
        for (const shot of shots) await take(browser, shot, address, password);
      } finally {
        await browser.close();
      }
      return 0;
    },
  },
);
