import type { Page, Route } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { expect, test } from '../support/browsing';
import { fillReport, floodComplaint } from '../support/report-page';

const receipt = /\/my-reports\/\d+/;
const busy = /Máy chủ đang bận, sẽ tự gửi lại sau \d+ giây/;

/** Answers what the form sends as an overloaded server does, until `answers` are used up; counts what was sent. */
async function overload(page: Page, answers: readonly ((route: Route) => Promise<void>)[]): Promise<{ sent: number }> {
  const counted = { sent: 0 };
  await page.route('**/report', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const answer = answers[counted.sent++];
    await (answer ? answer(route) : route.continue());
  });
  return counted;
}

const turnAway = (seconds: number) => (route: Route) =>
  route.fulfill({
    status: 503,
    headers: { 'retry-after': String(seconds) },
    body: '{}',
    contentType: 'application/json',
  });

const send = (page: Page) => page.getByRole('button', { name: 'Gửi báo cáo' });
const heard = (page: Page) => page.getByRole('status').filter({ hasText: busy });

test('Turned away twice by an overloaded server, the form keeps every word, sends itself again later and is kept once', async ({
  asRole,
  app,
}) => {
  test.setTimeout(180_000);
  const page = await asRole('collaborator');
  const lost = async (route: Route) => {
    // Kept by the server, but the answer gets lost on its way.
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  };
  const counted = await overload(page, [lost, turnAway(1), turnAway(1)]);
  await page.goto('/report');
  const text = `${floodComplaint} Lần gửi ${Date.now().toString(36)}.`;
  await fillReport(page, { text });
  await send(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Chưa kết nối được máy chủ' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(heard(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(text);
  await page.waitForURL(receipt, { timeout: 60_000 });
  expect(counted.sent).toBe(4);
  const kept = await app.db.execute(sql`select id from opinion where text = ${text}`);
  expect(kept).toHaveLength(1);
});

test('The form waits no less than the server asks for, each time longer', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await overload(page, [turnAway(2), turnAway(2)]);
  await page.goto('/report');
  await fillReport(page);
  const seconds = async () => Number(/sau (\d+) giây/.exec((await heard(page).textContent()) ?? '')?.[1]);
  await send(page).click();
  await expect(heard(page)).toBeVisible();
  const first = await seconds();
  const begun = Date.now();
  await expect.poll(seconds, { timeout: 15_000 }).toBeGreaterThan(first);
  expect(Date.now() - begun).toBeGreaterThan(1_500);
  expect(first).toBeGreaterThanOrEqual(2);
  expect(await seconds()).toBeGreaterThanOrEqual(4);
});

for (const [how, leaveOff] of [
  ['somebody says so', (page: Page) => page.getByRole('button', { name: 'Dừng tự gửi' }).click()],
  ['somebody writes on', (page: Page) => page.getByLabel('Nội dung chính').fill('Thêm một câu')],
] as const) {
  test(`Sending by itself ends when ${how}, and by hand it is sent at once`, async ({ asRole }) => {
    const page = await asRole('collaborator');
    const counted = await overload(page, [turnAway(1)]);
    await page.goto('/report');
    await fillReport(page);
    await send(page).click();
    await expect(heard(page)).toBeVisible();
    await leaveOff(page);
    await expect(page.getByRole('status').filter({ hasText: 'Đã dừng tự gửi' })).toBeVisible();
    await page.waitForTimeout(2_500);
    expect(counted.sent).toBe(1);
    await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
    await send(page).click();
    await page.waitForURL(receipt);
  });
}

test('What a server asks too long a wait for is left to the person, who is told that nothing is lost', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await overload(page, [turnAway(3_600)]);
  await page.goto('/report');
  await fillReport(page);
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('Chưa gửi được');
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await send(page).click();
  await page.waitForURL(receipt);
});
