import { expect, test } from '../support/browsing';

const asked = 12;
/** A connection tells what it looked into when it ends, and may keep it to itself for seconds before. */
const endOthers = `
  select pg_terminate_backend(pid, 10000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state = 'idle'`;
const looks = `select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as n from pg_stat_user_tables where relname = 'session'`;

test('who is signed in is read once for each request of a page, a table and a file', async ({ app, isMobile }) => {
  test.skip(isMobile, 'the server does the same');
  const looked = async () => {
    await app.db.$client.unsafe(endOthers);
    return Number((await app.db.$client.unsafe(looks))[0]?.n);
  };
  const ask = async (role: 'collaborator' | 'leader' | 'analyst', path: string) => {
    const answer = await fetch(`${app.url}${path}`, { headers: { cookie: `nd_session=${await app.cookieFor(role)}` } });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  };
  for (const [role, path] of [
    ['collaborator', '/report'],
    ['leader', '/api/dashboard/places?period=90d'],
    ['leader', '/dashboard?period=90d'],
    ['analyst', '/exports/opinions?format=csv&period=7d'],
  ] as const) {
    await ask(role, path);
    const before = await looked();
    for (let n = 0; n < asked; n++) await ask(role, path);
    const times = (await looked()) - before;
    expect(times, path).toBeGreaterThan(0);
    // By its token, and whose it is; read twice it would be 48, and jobs look now and then.
    expect(times, path).toBeLessThan(3 * asked);
  }
});
