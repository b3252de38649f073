import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import type { Viewer } from '@/lib/domain/permissions';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { submitReport } from '@/lib/services/reports/submit-report';
import { createUnit } from '@/lib/services/units/create-unit';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { demoPassword, expect, test } from '../support/browsing';
import { floodComplaint } from '../support/report-page';

/** Words no other item has, so that a search finds this one alone. */
const ownWord = () =>
  `dấu${randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .slice(0, 6)}`;
const civilToday = () => dayInVietnam(new Date());

async function reporter(db: Db): Promise<Viewer> {
  const [person] = await db.execute<{ id: string }>(sql`select id from person where username = 'ctv'`);
  return viewerForPerson(person?.id ?? '', db);
}

/** A flood complaint in District 7, sent by the demonstration's collaborator. */
async function sendReport(db: Db, text: string): Promise<number> {
  const form = {
    text,
    place: 'q7',
    day: civilToday(),
    socialGroup: 'residents',
    spread: 'few',
    certainty: 'witnessed',
  };
  const receipt = await submitReport(await reporter(db), { ...form, urgency: 'soon', clientId: randomUUID() }, db);
  return receipt.id;
}

test('The list finds words with or without marks, and the number on screen is the number of lines exported', async ({
  asRole,
  app,
}) => {
  const word = ownWord();
  const id = await sendReport(app.db, `${floodComplaint} ${word}`);
  const page = await asRole('analyst');
  await page.goto('/opinions');
  await page.getByLabel('Tìm trong nội dung').fill(word.replace('dấu', 'dau'));
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page.getByText('1 ý kiến')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: word })).toHaveAttribute(
    'href',
    `/opinions/${id}?q=${word.replace('dấu', 'dau')}`,
  );
  expect(new URL(page.url()).searchParams.has('topic')).toBe(false);
  const file = await page.request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
  const lines = (await file.text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(word);
});

test('What was searched for is marked in the list and on its page, a phrase over a line break too; an item is found by its number', async ({
  asRole,
  app,
}) => {
  const word = ownWord();
  const id = await sendReport(app.db, `${floodComplaint} Hẻm ${word}\n– cuối xóm ạ.`);
  const page = await asRole('analyst');
  const search = async (typed: string) => {
    await page.goto('/opinions');
    await page.getByLabel('Tìm trong nội dung').fill(typed);
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  };
  await search(`"${word.replace('dấu', 'DAU')} cuoi xom"`);
  const list = page.getByRole('main').getByRole('list').filter({ hasText: word });
  await expect(list.locator('mark').first()).toHaveText(new RegExp(`^${word}\\s+– cuối xóm$`));
  await page.getByRole('main').getByRole('link', { name: word }).click();
  await expect(
    page
      .locator('mark')
      .filter({ hasText: `${word}` })
      .last(),
  ).toContainText('xóm');
  await search(`#${id}`);
  await expect(page.getByRole('main').getByRole('link', { name: word })).toBeVisible();
  await search(`"${word} cuối xóm" -hẻm`);
  await expect(page.getByText('Không có ý kiến nào khớp')).toBeVisible();
  await search('%');
  await expect(page.getByText('Không có gì để tìm')).toBeVisible();
  await expect(page.getByText('0 ý kiến')).toBeVisible();
});

test('The item page marks the words behind the reading, each with its reason, for keyboard and screen reader too', async ({
  asRole,
  app,
}) => {
  const id = await sendReport(app.db, `${floodComplaint} ${ownWord()}`);
  const page = await asRole('leader');
  await page.goto(`/opinions/${id}`);
  const marked = page.locator('mark a').filter({ hasText: 'bức xúc' });
  await marked.focus();
  await expect(marked).toBeFocused();
  await expect(marked).toHaveAccessibleDescription(/Tiêu cực/);
  await expect(page.getByRole('region', { name: 'Vì sao đọc như vậy' })).toContainText('Ngập nước');
  await expect(page.getByRole('main')).toContainText('Quận 7');
  await expect(page.getByRole('heading', { name: 'Sửa cách đọc' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mở tên người báo cáo' })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('ctv');
});

test('The item page says what the reading hangs on, each phrase leading to its mark; a part a person sets no longer hangs on words', async ({
  asRole,
  app,
}) => {
  const id = await sendReport(app.db, `Duong truoc cho lai ngap, k ai xu ly het ${ownWord()}`);
  const page = await asRole('analyst');
  await page.goto(`/opinions/${id}`);
  const hinges = page.getByRole('region', { name: 'Cách đọc này phụ thuộc vào đâu' });
  await expect(hinges).toContainText('thì sắc thái là Trung tính, không phải Tiêu cực.');
  await expect(hinges).toContainText('không phải Ngập nước, thoát nước, triều cường.');
  const phrase = hinges.getByRole('link', { name: 'ngap' }).first();
  await phrase.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark:has(:target)')).toContainText('ngap');
  await page.getByLabel('Tích cực').check();
  await page.getByLabel('Vì sao sửa').fill('Đọc lại thì khác.');
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await expect(hinges).toContainText('Phần do chuyên viên sửa không phụ thuộc vào từ nào: Sắc thái.');
  await expect(hinges).not.toContainText('thì sắc thái là');
  await app.db.execute(sql`update opinion set lexicon_version = 'older' where id = ${id}`);
  await page.goto(`/opinions/${id}`);
  await expect(hinges).toContainText('phiên bản bộ từ khoá cũ hơn');
  await expect(hinges.getByRole('listitem')).toHaveCount(0);
});

test('A topic the text nearly had is mentioned beside its topics and in the correction, not chosen', async ({
  asRole,
  app,
}) => {
  const id = await sendReport(app.db, `Miễn học phí cho học sinh là chính sách rất đáng mừng, phụ huynh đồng tình.`);
  const page = await asRole('analyst');
  await page.goto(`/opinions/${id}`);
  await expect(page.getByRole('main')).toContainText('Có thể còn: Chủ trương, chính sách mới');
  await expect(page.getByRole('group', { name: 'Chủ đề' })).toContainText('Máy thấy có thể còn: Chủ trương');
  await expect(page.getByLabel('Chủ đề 2')).toHaveValue('');
});

test('A correction moves the counts at once, is kept with who and why, and the reporter sees it', async ({
  asRole,
  app,
}) => {
  const word = ownWord();
  const id = await sendReport(app.db, `${floodComplaint} ${word}`);
  const page = await asRole('analyst');
  const found = async (sentiment: string) => {
    await page.goto(`/opinions?q=${encodeURIComponent(word)}&sentiment=${sentiment}`);
    return page.getByText(/^\d+ ý kiến$/).textContent();
  };
  expect(await found('negative')).toBe('1 ý kiến');
  await page.goto(`/opinions/${id}`);
  await page.getByLabel('Trung tính').check();
  await page.getByLabel('Chủ đề 2').selectOption('GIAOTHONG');
  await page.getByLabel('Vì sao sửa').fill('Đọc lại thì đây là lời hỏi.');
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await expect(page.getByText('Đã lưu bản sửa')).toBeVisible();
  const history = page.getByRole('region', { name: 'Lịch sử sửa' });
  await expect(history).toContainText('Đọc lại thì đây là lời hỏi.');
  await expect(history).toContainText('Trung tính');
  await expect(history).toContainText('Tiêu cực');
  expect(await found('negative')).toBe('0 ý kiến');
  expect(await found('neutral')).toBe('1 ý kiến');

  const own = await asRole('collaborator');
  await own.goto(`/my-reports/${id}`);
  await expect(own.getByRole('main')).toContainText('Sửa lúc');
  await expect(own.getByRole('main')).not.toContainText('Đọc lại thì đây là lời hỏi.');
});

test('A correction made on an older state is refused, and what was chosen stays', async ({ asRole, app }) => {
  const id = await sendReport(app.db, `${floodComplaint} ${ownWord()}`);
  const [first, second] = [await asRole('analyst'), await asRole('analyst')];
  for (const page of [first, second]) await page.goto(`/opinions/${id}`);
  for (const [page, choice] of [
    [first, 'Trung tính'],
    [second, 'Tích cực'],
  ] as const) {
    await page.getByLabel(choice).check();
    await page.getByLabel('Vì sao sửa').fill('Đọc lại nguyên văn.');
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  }
  await expect(second.getByRole('alert').filter({ hasText: 'Có người vừa sửa' })).toBeVisible();
  await expect(second.getByLabel('Tích cực')).toBeChecked();
  await second.getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(second.getByLabel('Trung tính')).toBeChecked();
});

test('Who reported an item is told to an analyst after a click, and the click is recorded', async ({ asRole, app }) => {
  const id = await sendReport(app.db, `${floodComplaint} ${ownWord()}`);
  const page = await asRole('analyst');
  await page.goto(`/opinions/${id}`);
  await expect(page.getByRole('main')).not.toContainText('ctv');
  await page.getByRole('button', { name: 'Mở tên người báo cáo' }).click();
  await expect(page.getByText('ctv', { exact: true })).toBeVisible();
  const [looked] = await app.db.execute<{ n: number }>(sql`
    select count(*)::int as n from audit_entry where task = 'reporter.read' and subject = ${`opinion:${id}`}`);
  expect(looked?.n).toBe(1);
});

test("A district's leader cannot open another district's item, by list or by address", async ({ browser, app }) => {
  const word = ownWord();
  const id = await sendReport(app.db, `${floodComplaint} ${word}`);
  const leader = `lanh_dao_gv_${randomUUID().slice(0, 6)}`;
  const top = await operatorViewer({ unitId: (await reporter(app.db)).unitId, role: 'admin' }, app.db);
  const wish = { name: `Ban Gò Vấp ${leader}`, kind: 'board', parentId: top.unitId, places: ['764-2025'] };
  const unit = await createUnit(top, wish, civilToday(), app.db);
  const inside = await operatorViewer({ unitId: unit.id, role: 'admin' }, app.db);
  const account = {
    username: leader,
    name: 'Lãnh đạo quận',
    roles: ['leader'],
    unitId: unit.id,
    password: demoPassword,
  };
  await createPerson(inside, account, app.db);
  const { cookie } = await signIn({ username: leader, password: demoPassword }, '127.0.0.1', app.db);
  const context = await browser.newContext({ baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
  const page = await context.newPage();
  expect((await page.goto(`/opinions/${id}`))?.status()).toBe(404);
  await page.goto(`/opinions?q=${encodeURIComponent(word)}`);
  await expect(page.getByText('0 ý kiến')).toBeVisible();
  await expect(page.getByText('Không có ý kiến nào khớp')).toBeVisible();
  await context.close();
});

test('The list pages to its end without JavaScript, each item once', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('leader'), url: app.url }]);
  const page = await context.newPage();
  await page.goto('/opinions?period=90d&flag=any&topic=NGAP');
  const total = Number((await page.getByText(/ ý kiến$/).textContent())?.replace(/\D/g, ''));
  const seen: string[] = [];
  for (;;) {
    const links = await page.locator('main ol h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    seen.push(...links);
    const next = page.getByRole('link', { name: 'Trang sau' });
    if ((await next.count()) === 0) break;
    await page.goto((await next.getAttribute('href')) ?? '');
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(total);
  await context.close();
});

test('A collaborator may not open the list', async ({ asRole }) => {
  const page = await asRole('collaborator');
  expect((await page.goto('/opinions'))?.status()).toBe(403);
});
