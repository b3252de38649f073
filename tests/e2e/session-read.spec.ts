import { expect, test } from '../support/browsing';

const asked = 12;

/** How often the sessions' table was looked into; PostgreSQL tells it a moment later. */
const looks = `select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as n from pg_stat_user_tables where relname = $1`;

for (const [role, path] of [
  ['collaborator', '/report'],
  ['leader', '/api/dashboard/places?period=90d'],
  ['leader', '/dashboard?period=90d'],
  ['analyst', '/exports/opinions?format=csv&period=7d'],
] as const) {
  test(`who is signed in is read once for each request of ${path}`, async ({ app }) => {
    const headers = { cookie: `nd_session=${await app.cookieFor(role)}` };
    const look = async (table: string) => Number((await app.db.$client.unsafe(looks, [table]))[0]?.n);
    const settled = async (table: string) => {
      let before = -1;
      await expect(async () => {
        const now = await look(table);
        const last = before;
        before = now;
        expect(now).toBe(last);
      }).toPass({ intervals: [1_500] });
      return before;
    };
    const ask = async () => {
      const answer = await fetch(`${app.url}${path}`, { headers });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    };
    await ask();
    const before = await settled('session');
    for (let n = 0; n < asked; n++) await ask();
    await expect.poll(() => look('session')).toBeGreaterThan(before);
    // By its token, and whose it is.
    expect((await settled('session')) - before).toBeLessThanOrEqual(2 * asked);
  });
}
