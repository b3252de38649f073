import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { signIn } from '@/lib/services/account/sign-in';
import { signOut } from '@/lib/services/account/sign-out';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { demoPassword, expect, test } from '../support/browsing';
import { fillReport, floodComplaint } from '../support/report-page';

type App = Parameters<Parameters<typeof test>[2]>[0]['app'];
type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;

const broughtBack = 'Đã mở lại nội dung đang viết dở.';

/** A session of its own, for tests that end it. */
async function sessionOf(app: App, username: string): Promise<string> {
  return (await signIn({ username, password: demoPassword }, '127.0.0.1', app.db)).cookie;
}

/** The form in a browser that kept what `storage` holds, opened by the person of that session. */
async function openForm(browser: Browser, app: App, cookie: string, storage?: Storage): Promise<Page> {
  const kept = storage && { cookies: [], origins: storage.origins };
  const context = await browser.newContext({ baseURL: app.url, storageState: kept });
  await context.addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
  const page = await context.newPage();
  await page.goto('/report');
  return page;
}

/** Writes a report without sending it, until the browser has kept it. */
async function write(page: Page, text = floodComplaint): Promise<void> {
  await fillReport(page, { text });
  await expect.poll(() => kept(page)).toContain(text);
  // What is filled in last: nothing waits to be kept any more.
  await expect.poll(() => kept(page)).toContain('witnessed');
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test('A reload brings back what was being written, and it can be cleared', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await write(page);
  await page.reload();
  await expect(page.getByText(broughtBack)).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveValue('q7');
  await expect(page.getByLabel('Trực tiếp chứng kiến')).toBeChecked();
  await page.getByRole('button', { name: 'Xoá và viết mới' }).click();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue('');
  await expect(page.getByText(broughtBack)).toBeHidden();
});

test('A draft outlives a closed browser, for its writer and nobody else on the same phone, and goes once sent', async ({
  browser,
  app,
}) => {
  const first = await openForm(browser, app, await app.cookieFor('collaborator'));
  await write(first);
  const storage = await first.context().storageState();
  await first.context().close();

  const other = await openForm(browser, app, await app.cookieFor('analyst'), storage);
  await expect(other.getByRole('combobox', { name: 'Chuyện xảy ra ở đâu?' })).toBeVisible();
  await expect(other.getByText(broughtBack)).toBeHidden();
  await expect(other.getByLabel('Người dân nói gì?')).toHaveValue('');
  await other.context().close();

  const again = await openForm(browser, app, await app.cookieFor('collaborator'), storage);
  await expect(again.getByText(broughtBack)).toBeVisible();
  await expect(again.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await expect(again.getByLabel('Nhóm nào nói?')).toHaveValue('traders');
  await again.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await again.waitForURL(/\/my-reports\/\d+/);
  expect(await kept(again)).not.toContain(floodComplaint);
  await again.context().close();
});

for (const page of ['/report', '/my-reports'] as const) {
  test(`Signing out on ${page} clears the draft of who signs out, and of nobody else`, async ({ browser, app }) => {
    const cookie = await sessionOf(app, 'ctv');
    const mine = await openForm(browser, app, cookie);
    await write(mine);
    await mine.evaluate(() => {
      const values = { text: 'của người khác' };
      localStorage.setItem('nghe-dan-report-other', JSON.stringify({ values, writtenAt: Date.now() }));
    });
    await mine.goto(page);
    await mine.getByLabel('Mở danh mục tài khoản').click();
    await mine.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(mine).toHaveURL('/login');
    expect(await kept(mine)).not.toContain(floodComplaint);
    expect(await kept(mine)).toContain('của người khác');
    await mine.context().addCookies([{ name: 'nd_session', value: await sessionOf(app, 'ctv'), url: app.url }]);
    await mine.goto('/report');
    await expect(mine.getByLabel('Người dân nói gì?')).toHaveValue('');
    await mine.context().close();
  });
}

test('Signing out everywhere clears the draft on this phone too', async ({ browser, app }) => {
  const analyst = await app.db.query.person.findFirst({ where: (person, { eq }) => eq(person.username, 'chuyenvien') });
  const operator = await operatorViewer({ unitId: analyst?.unitId ?? '', role: 'admin' }, app.db);
  const username = `nhap_${randomBytes(5).toString('hex')}`;
  const person = {
    username,
    name: 'Người Viết Dở',
    roles: ['collaborator'],
    unitId: operator.unitId,
    password: demoPassword,
  };
  await createPerson(operator, person, app.db);
  const page = await openForm(browser, app, await sessionOf(app, username));
  await write(page);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
  await expect(page).toHaveURL('/login');
  expect(await kept(page)).toBe('{}');
  await page.context().close();
});

test('A session that ended keeps the draft, and it is back after signing in again', async ({ browser, app }) => {
  const cookie = await sessionOf(app, 'ctv');
  const page = await openForm(browser, app, cookie);
  await write(page);
  await signOut(cookie, app.db);
  await page.goto('/report');
  await expect(page).toHaveURL('/login?next=%2Freport');
  await page.getByLabel('Tên đăng nhập').fill('ctv');
  await page.getByLabel('Mật khẩu').fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText(broughtBack)).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await page.context().close();
});

test('A draft of more than thirty days is dropped, whoever wrote it', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await write(page);
  await page.evaluate(() => {
    for (const [name, text] of Object.entries({ ...localStorage })) {
      const old = { ...JSON.parse(text), writtenAt: Date.now() - 31 * 24 * 60 * 60 * 1000 };
      localStorage.setItem(name, JSON.stringify(old));
      localStorage.setItem('nghe-dan-report-other', JSON.stringify(old));
    }
  });
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Chuyện xảy ra ở đâu?' })).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue('');
  expect(await kept(page)).toBe('{}');
});

test('Of two tabs the one written in last is kept, and both go on', async ({ asRole }) => {
  const one = await asRole('collaborator');
  await one.goto('/report');
  await write(one);
  const two = await one.context().newPage();
  await two.goto('/report');
  await expect(two.getByText(broughtBack)).toBeVisible();
  await write(two, `${floodComplaint} Viết ở tab thứ hai.`);
  await write(one, `${floodComplaint} Viết sau cùng.`);
  await two.close();
  const three = await one.context().newPage();
  await three.goto('/report');
  await expect(three.getByLabel('Người dân nói gì?')).toHaveValue(`${floodComplaint} Viết sau cùng.`);
});

for (const [how, spoil] of Object.entries({
  'switched off': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'full of nonsense': () => {
    Storage.prototype.getItem = () => '{"values":7';
  },
})) {
  test(`With storage ${how} the form is written and sent as ever`, async ({ asRole }) => {
    const page = await asRole('collaborator');
    await page.addInitScript(spoil);
    await page.goto('/report');
    await fillReport(page);
    await expect(page.getByRole('region', { name: 'Máy sẽ đọc như sau' })).toContainText('Ngập nước');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.waitForURL(/\/my-reports\/\d+/);
  });
}

test('A form left open by somebody who signed out keeps nothing any more, and is not sent as the next person', async ({
  browser,
  app,
}) => {
  const cookie = await sessionOf(app, 'ctv');
  const left = await openForm(browser, app, cookie);
  await write(left);
  const other = await left.context().newPage();
  await other.goto('/my-reports');
  await other.getByLabel('Tài khoản').click();
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await other.waitForURL('/login');
  await expect.poll(() => kept(left)).not.toContain(floodComplaint);
  await left.getByLabel('Người dân nói gì?').pressSequentially(' Thêm.');
  await left.waitForTimeout(1000);
  expect(await kept(left)).not.toContain('Thêm');

  await left.context().addCookies([{ name: 'nd_session', value: await sessionOf(app, 'chuyenvien'), url: app.url }]);
  await left.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(left.getByRole('alert')).toContainText('do người khác mở');
  await expect(left.getByLabel('Người dân nói gì?')).toHaveValue(/Thêm/);
  await left.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(left.getByRole('alert')).toContainText('CHƯA được gửi');
  await left.context().close();
});
