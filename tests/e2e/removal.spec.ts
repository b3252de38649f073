import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { caretaker } from '@/lib/domain/permissions';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/browsing';

/** So long ago that no other test looks there. */
const day = '2001-03-04';

async function person(db: Db, username: string) {
  const [found] = await db.execute<{ id: string }>(sql`select id from person where username = ${username}`);
  return viewerForPerson(found?.id ?? '', db);
}

/** A batch of posts of its own. Answers its number and those of its items. */
async function sendBatch(db: Db, n: number): Promise<{ batch: number; ids: number[] }> {
  const name = randomUUID();
  // What one test removes for good must not keep out what another sends.
  const own = name.replaceAll(/[^a-f]/g, '');
  async function* lines(): AsyncGenerator<PostLine> {
    for (let at = 0; at < n; at++) {
      const record = { id: `${name}-${at}`, text: `Cống nghẹt lần ${at}, bà con kêu trời ${own}`, date: day };
      yield { line: at + 1, record, raw: '' };
    }
  }
  const { intakeId } = await ingestPosts(await person(db, 'chuyenvien'), { rows: lines(), door: 'page' }, db);
  const rows = await db.execute<{ id: string }>(sql`select id from opinion where intake_id = ${intakeId}`);
  return { batch: intakeId, ids: rows.map(({ id }) => Number(id)) };
}

const countsAgree = async (db: Db) => expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });

test('An analyst removes an item, and its page says since when and why it is gone; a leader is offered no such thing', async ({
  asRole,
  app,
}) => {
  const { ids } = await sendBatch(app.db, 1);
  const path = `/opinions/${ids[0]}`;
  const leader = await asRole('leader');
  await leader.goto(path);
  await expect(leader.getByText('Cống nghẹt lần 0')).toBeVisible();
  await expect(leader.getByText('Gỡ ý kiến này')).toHaveCount(0);
  const page = await asRole('analyst');
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.getByText('Gỡ ý kiến này…').click();
  await page.getByRole('radio', { name: 'Lộ thông tin cá nhân' }).check();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Gỡ ý kiến' }).click();
  await expect(page.getByText('Cống nghẹt lần 0'), 'not without being sure').toBeVisible();
  await page.getByRole('checkbox', { name: 'Tôi hiểu' }).check();
  await page.getByRole('button', { name: 'Gỡ ý kiến' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ý kiến số ${ids[0]} đã được gỡ`);
  await expect(page.getByText('Lý do: Lộ thông tin cá nhân')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await leader.reload();
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText(`Ý kiến số ${ids[0]} đã được gỡ`);
  expect((await page.goto('/opinions/999999999'))?.status()).toBe(404);
  await countsAgree(app.db);
});

test('An item that a colleague corrects meanwhile is not removed unseen', async ({ asRole, app }) => {
  const { ids } = await sendBatch(app.db, 1);
  const page = await asRole('analyst');
  await page.goto(`/opinions/${ids[0]}`);
  await page.waitForLoadState('networkidle');
  const colleague = await person(app.db, 'chuyenvien');
  const { basis } = await readOpinion(colleague, ids[0] ?? 0, app.db);
  const correction = { id: ids[0], basis, topics: ['YTE'], why: 'Đọc lại thì khác' };
  await correctOpinion(colleague, correction, app.db);
  await page.getByText('Gỡ ý kiến này…').click();
  await page.getByRole('radio', { name: 'Nội dung rác' }).check();
  await page.getByRole('checkbox', { name: 'Tôi hiểu' }).check();
  await page.getByRole('button', { name: 'Gỡ ý kiến' }).click();
  await expect(page.getByText('Có người vừa sửa ý kiến này')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xem bản mới nhất' })).toHaveAttribute('href', `/opinions/${ids[0]}`);
  await countsAgree(app.db);
});

test('An analyst undoes a batch from the list of batches, knowing what goes with it', async ({ asRole, app }) => {
  const { batch, ids } = await sendBatch(app.db, 3);
  const other = await sendBatch(app.db, 2);
  await app.db.execute(sql`update opinion set corrected = '{topics}' where id = ${ids[0]}`);
  const page = await asRole('analyst');
  await page.goto('/intake');
  await page.locator(`a[href="/intake/${batch}/undo"]`).click();
  await expect(page.getByText('1 ý kiến đã được chuyên viên sửa')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.waitForLoadState('networkidle');
  await page.getByRole('checkbox', { name: '3 ý kiến bị xoá hẳn' }).check();
  await page.getByRole('button', { name: 'Gỡ 3 ý kiến' }).click();
  await expect(page.getByText('Đã gỡ 3 ý kiến.')).toBeVisible();
  await page.getByRole('link', { name: 'Về trang nhập bài đăng' }).click();
  await expect(page.getByText('Đã hoàn tác lúc').first()).toBeVisible();
  await expect(page.locator(`a[href="/intake/${batch}/undo"]`)).toHaveCount(0);
  await expect(page.locator(`a[href="/intake/${other.batch}/undo"]`)).toHaveCount(1);
  await page.goto(`/opinions/${ids[0]}`);
  await expect(page.getByText('Lý do: Nhập nhầm')).toBeVisible();
  expect((await (await asRole('leader')).goto(`/intake/${other.batch}/undo`))?.status()).toBe(403);
  await app.db.execute(sql`update opinion set corrected = '{}' where id = ${ids[0]}`);
});

test('A report that was removed and is sent again is not kept, and its sender is told so', async ({ asRole, app }) => {
  const sender = await person(app.db, 'ctv');
  const form = { clientId: randomUUID(), text: 'Bà con kể chuyện đường ngập suốt buổi sáng.', place: 'q7' };
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const { id } = await submitReport(sender, { ...form, day: today }, app.db);
  await removeOpinion(await person(app.db, 'chuyenvien'), { id, why: 'spam' }, app.db);
  const page = await asRole('collaborator');
  const sent = await page.request.post('/report', {
    form: { ...form, day: today },
    headers: { origin: app.url },
    maxRedirects: 0,
  });
  expect([sent.status(), sent.headers().location]).toEqual([303, `/my-reports/${id}?sent=1`]);
  await page.goto(`/my-reports/${id}?sent=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Báo cáo số ${id} đã được gỡ`);
  await expect(page.getByText('Nội dung vừa gửi lại không được lưu.')).toBeVisible();
});

test('Where words were kept for their term stands a line, on the list and on the item’s page', async ({
  asRole,
  app,
}) => {
  const { ids } = await sendBatch(app.db, 1);
  await app.db.execute(sql`
    update opinion set text = '', search = '', reasons = '', text_gone_at = '2026-11-30T18:30:00Z' where id = ${ids[0]}`);
  const page = await asRole('analyst');
  await page.goto(`/opinions?from=${day}&to=${day}`);
  const line = page.locator(`a[href="/opinions/${ids[0]}"]`);
  await expect(line).toContainText('Nội dung đã được xoá theo thời hạn lưu ngày 01/12/2026.');
  await line.click();
  await expect(page.getByText('Nội dung đã được xoá theo thời hạn lưu')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('radio', { name: 'Tích cực' }).check();
  await page.getByLabel('Vì sao sửa').fill('Đọc trên bản giấy');
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await expect(page.getByText('Đã lưu bản sửa')).toBeVisible();
  const shown = await readOpinion(await person(app.db, 'chuyenvien'), ids[0] ?? 0, app.db);
  expect(shown).toMatchObject({ sentiment: 'positive', text: '' });
  await countsAgree(app.db);
});

test('An administrator says on a unit’s form for how long it keeps words and reporters', async ({ asRole }) => {
  const page = await asRole('admin');
  await page.goto('/units');
  await page.locator('main a[href^="/units/"]').filter({ hasNotText: 'Thêm' }).first().click();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Thời hạn lưu nội dung (tháng)').fill('24');
  await page.getByLabel('Thời hạn lưu tên người báo cáo (tháng)').fill('6');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByText('Đã lưu thay đổi.')).toBeVisible();
  await page.goto('/units');
  await expect(page.getByText('nội dung 24 tháng; người báo cáo 6 tháng')).toBeVisible();
});
