import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { today } from '@/app/_session/today';
import { openDatabase } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { startApp } from '../support/app';
import { demoPassword, expect, test } from '../support/browsing';
import { ensureDemoTemplate } from '../support/demo-template';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';

test('told to end, the product gives an upload that goes on its receipt, closes its batch, and ends', async () => {
  test.setTimeout(180_000);
  const own = await createFromTemplate(
    await testServerUrl(),
    await ensureDemoTemplate(await testServerUrl(), today(), demoPassword),
  );
  const db = openDatabase(own.url, 2);
  const app = await startApp(own.url, { HOST: '' });
  expect(app.url, 'without a setting it listens to this machine alone').toMatch(/^http:\/\/127\.0\.0\.1:/);
  try {
    const { cookie } = await signIn({ username: 'chuyenvien', password: demoPassword }, '127.0.0.1', db);
    const upload = request(`${app.url}/api/intake?run=a&dates=day-first&font=none`, {
      method: 'POST',
      headers: { cookie: `nd_session=${encodeURIComponent(cookie)}`, 'sec-fetch-site': 'same-origin' },
    });
    const answered = new Promise<string>((resolve, reject) => {
      upload.once('response', (answer) => resolve(text(answer)));
      upload.once('error', reject);
    });
    // An upload without an end: two thousand lines, then one every tenth of a second.
    let line = 0;
    const send = () => {
      const post = { id: `d${line}`, text: `Đường trước chợ ngập lần ${line++}`, date: today(), channel: 'Trang thử' };
      upload.write(`${JSON.stringify(post)}\n`);
    };
    while (line < 2000) send();
    const dripping = setInterval(send, 100);
    const kept = () => db.$client`select 1 from intake where door = 'page' and added > 0`;
    await expect.poll(kept, { timeout: 30_000 }).toHaveLength(1);
    const ended = app.stop();
    const told = await answered;
    clearInterval(dripping);
    upload.destroy();
    expect(await ended).toBe(0);
    const receipt = JSON.parse(told.trim().split('\n').at(-1) ?? '{}');
    expect(receipt).toMatchObject({ type: 'receipt', stopped: true });
    const [row] = await db.execute<{ open: number; added: number }>(sql`
      select count(*) filter (where ended_at is null)::int as open, sum(added) filter (where door = 'page')::int as added from intake`);
    expect(row).toEqual({ open: 0, added: receipt.added });
    expect(receipt.added).toBeGreaterThanOrEqual(1000);
  } finally {
    await app.stop();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  }
});
