import { randomUUID } from 'node:crypto';
import { today } from '@/app/_session/today';
import { createKey } from '@/lib/services/keys/create-key';
import { explainRejected } from '@/lib/strings/intake';
import { expect, test } from '../support/browsing';
import { otherContainers } from '../support/other-containers';
import { viewerOf } from '../support/world';

test('files of other kinds are refused as what they are as soon as one is chosen, and so is what a program sends', async ({
  asRole,
  app,
}) => {
  test.setTimeout(120_000);
  const page = await asRole('analyst');
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const [row] = await app.db.$client`select id from person where username = 'quantri'`;
  const admin = await viewerOf(app.db, row?.id);
  const asked = { unitId: admin.unitId, label: `thử ${randomUUID()}`, places: '' };
  const authorization = `Bearer ${(await createKey(admin, asked, today(), app.db)).key}`;
  for (const [name, code, file] of otherContainers) {
    const says = explainRejected([{ field: 'file', code }], 'vi');
    await page
      .locator('#intake-file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
    await expect(page.getByText(name)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Bắt đầu nhập' })).toBeDisabled();
    const answer = await fetch(`${app.url}/api/posts`, {
      method: 'POST',
      body: new Uint8Array(file),
      headers: { authorization },
    });
    expect([name, answer.status]).toEqual([name, 422]);
    expect((await answer.json()).error.problems).toMatchObject([{ code, message: says }]);
  }
});
