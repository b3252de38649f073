import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { today } from '@/app/_session/today';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/browsing';
import { parseFilter } from '../support/filters';

const place = (page: Page) => page.getByRole('combobox', { name: 'Địa bàn', exact: true });

/** A person at the screen, whose clicks and choices are counted; typing into a field and choosing what comes is one. */
function person(page: Page) {
  const did: string[] = [];
  const does = (what: string) => did.push(what);
  return {
    did,
    async clicks(role: 'link' | 'button', name: string) {
      does(`click ${name}`);
      await page.getByRole(role, { name, exact: true }).filter({ visible: true }).first().click();
    },
    async chooses(label: string, option: string) {
      does(`choose ${option}`);
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    async choosesPlace(typed: string, name: string) {
      does(`type ${typed} and choose ${name}`);
      await place(page).fill(typed);
      await page.getByRole('option', { name }).first().click();
    },
    async types(label: string, words: string, key?: 'Enter') {
      does(`type ${words}`);
      await page.getByLabel(label, { exact: true }).fill(words);
      if (key) await page.getByLabel(label, { exact: true }).press(key);
    },
  };
}

for (const from of ['/opinions', '/dashboard']) {
  test(`from ${from} to flooding in Quận 7, last month, negative, in at most five actions`, async ({ asRole, app }) => {
    const page = await asRole('leader');
    await page.goto(from);
    const leader = person(page);
    if (from === '/dashboard') await leader.clicks('link', 'Ý kiến');
    await leader.choosesPlace('q7', 'Quận 7');
    await leader.chooses('Kỳ', 'Tháng trước');
    await leader.chooses('Sắc thái', 'Tiêu cực');
    if (from === '/dashboard') await leader.types('Tìm trong nội dung', 'ngập', 'Enter');
    else {
      await leader.types('Tìm trong nội dung', 'ngập');
      await leader.clicks('button', 'Lọc');
    }
    expect(leader.did.length, leader.did.join(', ')).toBeLessThanOrEqual(5);
    await expect(page).toHaveURL(/\/opinions\?.*q=/);
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    expect(asked).toEqual({ period: 'last-month', place: '778-2025', sentiment: 'negative', q: 'ngập' });
    const chips = page.getByRole('list', { name: 'Điều kiện đang lọc' }).getByRole('link');
    await expect(chips).toHaveText(['Bỏ điều kiện “ngập”', 'Bỏ điều kiện Quận 7', 'Bỏ điều kiện Tiêu cực']);
    const [someone] = await app.db.$client`select id from person where username = 'lanhdao'`;
    const viewer = await viewerForPerson(someone?.id, app.db);
    const n = await countOpinions(viewer, parseFilter(new URL(page.url()).searchParams, today()), app.db);
    expect(n).toBeGreaterThan(0);
    await expect(page.getByText(`${n} ý kiến`, { exact: true })).toBeVisible();
    for (const line of await page.locator('main ol > li').all()) await expect(line).toContainText('Quận 7');
  });
}

test('several places are chosen by typing, each can be dropped, and the dashboard adds them up as the list does', async ({
  asRole,
  isMobile,
}) => {
  const page = await asRole('leader');
  await page.goto('/dashboard?period=90d');
  if (isMobile) await page.locator('.board-filter summary').click();
  for (const [typed, name] of [
    ['q7', 'Quận 7'],
    ['quan 1', 'Quận 1'],
    ['quận 8', 'Quận 8'],
  ]) {
    await place(page).fill(typed ?? '');
    await page.locator('[role=option]').first().waitFor();
    await place(page).press('ArrowDown');
    await expect(page.locator('[role=option][aria-selected=true]')).toContainText(name ?? '');
    await place(page).press('Enter');
    await expect(place(page)).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Bỏ Quận 8' }).click();
  await expect(place(page)).toBeFocused();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL(/place=778-2025%2C760-2025$/);
  const all = page.locator('.board-totals .board-figure').first();
  await expect(page.getByRole('link', { name: 'Quận 1 Bỏ điều kiện này' })).toBeVisible();
  await expect(page.locator('.board-totals').getByText('Chưa rõ địa bàn')).toHaveCount(0);
  const total = (await all.textContent())?.trim();
  await page.goto(page.url().replace('/dashboard', '/opinions'));
  await expect(page.getByText(`${total} ý kiến`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Bỏ điều kiện Quận 1' }).click();
  await expect(page).toHaveURL(/place=778-2025$/);
});

test('without JavaScript a place is found by what was typed, and of several of one name it is asked which', async ({
  browser,
  app,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('leader'), url: app.url }]);
  const page = await context.newPage();
  await page.goto('/opinions?period=90d&place=760-2025');
  await place(page).fill('q7');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL('/opinions?period=90d&place=760-2025%2C778-2025');
  await place(page).fill('tan phu');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  const question = page.getByRole('status').filter({ hasText: '“tan phu” là địa bàn nào?' });
  await expect(question).toContainText('đến 30/06/2025');
  await question.getByRole('link').first().click();
  await expect(page).toHaveURL(/place=760-2025%2C778-2025%2C[^&]+$/);
  await page.goto('/opinions?channel=khong+co&unit=x&batch=999999&place=99999&source=report');
  const said = page.getByRole('status').filter({ hasText: 'Có điều kiện chưa dùng được' });
  for (const label of ['Kênh: ', 'Đơn vị nhận: ', 'Lần nhập số: ', 'Địa bàn: '])
    await expect(said).toContainText(label);
  await expect(page.getByRole('link', { name: 'Bỏ điều kiện Báo cáo cộng tác viên' })).toBeVisible();
  await context.close();
});

test('files and tables are of just what the list shows, or say what they cannot follow', async ({ asRole, app }) => {
  const page = await asRole('leader');
  const get = async (path: string) => {
    const answer = await page.request.get(`${app.url}${path}`);
    return { status: answer.status(), text: await answer.text() };
  };
  await page.goto('/opinions?period=90d&placeName=q7');
  const said = await page.getByText(/^\d[\d.]* ý kiến$/).textContent();
  const count = Number(said?.replace(/\D/g, ''));
  const file = await get('/exports/opinions?format=csv&period=90d&placeName=q7');
  expect(file.text.trim().split('\n')).toHaveLength(count + 1);
  expect(await get('/api/dashboard/topics?period=90d&placeName=q7')).toEqual(
    await get('/api/dashboard/topics?period=90d&place=778-2025'),
  );
  for (const unfollowed of ['placeName=tan+phu', 'placeName=zzzz', 'batch=999999', 'channel=khong+co', 'period=x']) {
    expect((await get(`/exports/opinions?format=csv&${unfollowed}`)).status, unfollowed).toBe(422);
    expect((await get(`/api/dashboard/topics?${unfollowed}`)).status, unfollowed).toBe(422);
  }
  await page.goto('/dashboard/topics?placeName=tan+phu');
  await expect(page.getByRole('status').filter({ hasText: '“tan phu” là địa bàn nào?' })).toBeVisible();
});

test('a search of more than 200 words finds nothing and says so, and stays in its field', async ({ asRole, app }) => {
  const page = await asRole('leader');
  const many = 'ngập '.repeat(201).trim();
  await page.goto(`/opinions?period=90d&q=${encodeURIComponent(many)}`);
  await expect(page.getByText('Nội dung tìm dài quá')).toBeVisible();
  await expect(page.getByLabel('Tìm trong nội dung')).toHaveValue(many);
  await expect(page.locator('main ol > li')).toHaveCount(0);
  const file = await page.request.get(`${app.url}/exports/opinions?format=csv&q=${encodeURIComponent(many)}`);
  expect(file.status()).toBe(422);
});

test('what was opened of the filter stays open after filtering and on the next page, which leads back', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  await page.goto('/opinions?period=90d');
  const more = page.locator('details', { hasText: 'Thêm điều kiện' });
  await expect(more).not.toHaveAttribute('open');
  await more.locator('summary').click();
  await page.getByLabel('Tìm trong nội dung').fill('ngập');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(more).toHaveAttribute('open');
  await page.getByRole('link', { name: 'Khớp nhất' }).click();
  await expect(page).toHaveURL(/sort=relevance/);
  const first = await page.locator('main ol h2').allTextContents();
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/sort=relevance&after=/);
  await expect(more).toHaveAttribute('open');
  expect(await page.locator('main ol h2').allTextContents()).not.toEqual(first);
  await page.getByRole('link', { name: 'Trang trước' }).click();
  await expect(page).toHaveURL(/before=/);
  expect(await page.locator('main ol h2').allTextContents()).toEqual(first);
  await more.locator('summary').click();
  await page.goto('/opinions?period=90d&corrected=no');
  await expect(more).toHaveAttribute('open');
  await expect(page.getByRole('link', { name: 'Bỏ điều kiện Chưa sửa' })).toBeVisible();
});

test('a ward that was there only before the period says so, and what it is today', async ({ asRole }) => {
  const page = await asRole('leader');
  await page.goto('/opinions?period=90d&place=27490-2025');
  const said = page.getByText(/^Kỳ này không có ý kiến nào ghi ở Phường Tân Phong/);
  await expect(said).toContainText('nay là Phường Tân Hưng');
  await page.goto('/opinions?period=all&place=27490-2025');
  await expect(page.getByRole('heading', { name: 'Ý kiến', level: 1 })).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('an item looked for by its number is offered when it is of another period', async ({ asRole, app }) => {
  const [old] = await app.db
    .$client`select id from opinion where day < current_date - 40 and flags = '{}' order by id limit 1`;
  const page = await asRole('leader');
  await page.goto(`/opinions?q=%23${old?.id}`);
  await expect(page.getByText(`Có ý kiến số ${old?.id} ngoài kỳ này.`)).toBeVisible();
  await page.getByRole('link', { name: `Mở ý kiến số ${old?.id}` }).click();
  await expect(page).toHaveURL(`/opinions/${old?.id}`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing of the filter keeps a screen reader out or runs off the screen (${colorScheme})`, async ({
    asRole,
  }) => {
    const page = await asRole('analyst');
    await page.emulateMedia({ colorScheme });
    for (const address of [
      '/opinions?period=90d&q=ng%E1%BA%ADp&place=778-2025%2C760-2025&urgency=soon&corrected=no',
      '/opinions?placeName=tan+phu&batch=999999',
    ]) {
      await page.goto(address);
      await place(page).fill('tan p');
      await page.getByRole('option').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([]);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(content).toBeLessThanOrEqual(screen ?? 0);
    }
  });
}
