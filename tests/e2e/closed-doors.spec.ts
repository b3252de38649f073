import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { openDatabase } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { startApp } from '../support/app';
import { demoPassword, expect, test } from '../support/browsing';
import { ensureDemoTemplate } from '../support/demo-template';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';

const elsewhere = { origin: 'https://evil.example' };
const nowhere = { origin: 'null' };

const post = (url: string, path: string, headers: Record<string, string>) =>
  fetch(`${url}${path}`, { method: 'POST', headers, body: new URLSearchParams({ locale: 'en' }), redirect: 'manual' });

/** What the server answers to these bytes, and nothing more: it has to close the connection. */
function answerTo(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (piece) => (answer += piece));
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}

/** The status of a request that `fetch` would not send. */
function statusOf(url: string, method: string): Promise<number> {
  return new Promise((resolve, reject) =>
    httpRequest(url, { method }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .once('error', reject)
      .end(),
  );
}

test('no form of ours is taken from another site, nor from a page without one', async ({ app }) => {
  const cookie = `nd_session=${await app.cookieFor('analyst')}`;
  for (const from of [elsewhere, nowhere, { 'sec-fetch-site': 'cross-site' }]) {
    for (const path of ['/account/sign-out', '/account/preferences', '/report', '/api/intake']) {
      const answer = await post(app.url, path, { cookie, ...from } as Record<string, string>);
      expect([path, answer.status]).toEqual([path, 403]);
    }
  }
  const after = await fetch(`${app.url}/api/places?q=hoa`, { headers: { cookie } });
  expect(after.status).toBe(200);
});

test('signing in is taken from our own page alone, so that nobody can be signed in as somebody else', async ({
  app,
}) => {
  const page = await (await fetch(`${app.url}/login`)).text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const enter = (origin: string) => {
    const form = new FormData();
    for (const [, name = '', value = ''] of hidden)
      form.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    form.set('username', 'lanhdao');
    form.set('password', demoPassword);
    return fetch(`${app.url}/login`, { method: 'POST', headers: { origin }, body: form, redirect: 'manual' });
  };
  expect((await enter(app.url)).headers.get('set-cookie')).toContain('nd_session=');
  for (const origin of ['https://evil.example', 'null']) {
    const refused = await enter(origin);
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([500, null]);
  }
});

test('what is shown to somebody signed in is kept by no cache', async ({ app }) => {
  const paths = {
    analyst: ['/opinions', '/intake', '/my-reports', '/report', '/account', '/api/places?q=hoa'],
    leader: ['/dashboard', '/dashboard/places', '/api/dashboard/places', '/exports/opinions?format=csv'],
    admin: ['/people', '/units', '/channels', '/keys', '/admin/jobs'],
  } as const;
  for (const [role, asked] of Object.entries(paths) as ['analyst' | 'leader' | 'admin', readonly string[]][]) {
    const cookie = `nd_session=${await app.cookieFor(role)}`;
    for (const path of asked) {
      const answer = await fetch(`${app.url}${path}`, { headers: { cookie } });
      await answer.body?.cancel();
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('cache-control'), path).toContain('no-store');
    }
  }
});

test('every answer says what it is, and no browser may take it for something else or frame it', async ({ app }) => {
  const cookie = `nd_session=${await app.cookieFor('leader')}`;
  const kinds = {
    '/login': 'text/html; charset=utf-8',
    '/dashboard': 'text/html; charset=utf-8',
    '/unavailable': 'text/html; charset=utf-8',
    '/khong-co': 'text/html; charset=utf-8',
    '/api/health': 'application/json',
    '/api/places?q=hoa': 'application/json',
    '/exports/opinions?format=csv': 'text/csv; charset=utf-8',
  };
  for (const [path, kind] of Object.entries(kinds)) {
    const answer = await fetch(`${app.url}${path}`, { headers: { cookie } });
    await answer.body?.cancel();
    const { 'content-type': type, ...others } = Object.fromEntries(answer.headers);
    expect([path, type]).toEqual([path, kind]);
    expect(others['x-content-type-options'], path).toBe('nosniff');
    const policy = kind.startsWith('text/html') ? "frame-ancestors 'none'" : '';
    expect(others['content-security-policy'] ?? '', path).toContain(policy);
    expect(others['referrer-policy'], path).toBe('same-origin');
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
      expect(others).not.toHaveProperty(name);
  }
});

test('downloads are saved under a name of ours, never shown', async ({ app }) => {
  const cookie = `nd_session=${await app.cookieFor('leader')}`;
  for (const format of ['csv', 'xlsx']) {
    const answer = await fetch(`${app.url}/exports/opinions?format=${format}&filename=x.html`, { headers: { cookie } });
    await answer.body?.cancel();
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(
        `^attachment; filename="[a-z-]+-\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d-nk\\d+-[0-9a-f]{20}\\.${format}"$`,
      ),
    );
  }
});

test('nothing of the house itself is served: no source, no settings, no folder, no trace', async ({ app }) => {
  const paths = [
    '/.git/config',
    '/.env',
    '/package.json',
    '/db/start.ts',
    '/_next/static/',
    '/fonts/..%2f..%2fpackage.json/x',
  ];
  for (const path of paths) {
    const answer = await fetch(`${app.url}${path}`);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).not.toMatch(/"dependencies"|\[core\]|AUTH_SECRET/);
  }
  for (const path of ['/', '/api/health']) expect(await statusOf(`${app.url}${path}`, 'TRACE')).toBe(405);
});

test('what changes something is asked for by POST alone', async ({ app }) => {
  const cookie = `nd_session=${await app.cookieFor('analyst')}`;
  const asked = async (path: string) =>
    (await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' })).status;
  for (const path of ['/account/sign-out', '/account/preferences', '/api/posts'])
    expect([path, await asked(path)]).toEqual([path, 405]);
  expect(await asked('/api/intake'), 'asked by GET it tells how far an upload is, and there is none').toBe(404);
});

test('a request whose end can be read in two ways is refused, so that none hides in another', async ({ app }) => {
  const twoEnds = 'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
  const twoLengths = 'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde';
  for (const request of [twoEnds, twoLengths]) expect(await answerTo(app.url, request)).toMatch(/^HTTP\/1.1 400 /);
});

test('a password is typed hidden, may be pasted, and is offered to password managers', async ({ page }) => {
  await page.goto('/login');
  const field = page.locator('input[name=password]');
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'current-password');
  await field.focus();
  await page.evaluate(() => document.execCommand('insertText', false, 'dán vào đây'));
  await expect(field).toHaveValue('dán vào đây');
});

test('over https cookies are for this host alone and never go over plain http, nor does anything else', async () => {
  const server = await testServerUrl();
  const own = await createFromTemplate(
    server,
    await ensureDemoTemplate(server, dayInVietnam(new Date()), demoPassword),
  );
  const db = openDatabase(own.url, 2);
  const { cookie: session } = await signIn({ username: 'lanhdao', password: demoPassword }, '127.0.0.1', db);
  const secured = await startApp(own.url, { APP_URL: 'https://nghedan.example.gov.vn' });
  try {
    const { headers } = await fetch(`${secured.url}/login`);
    const [, seconds] = /^max-age=(\d+); includeSubDomains$/.exec(headers.get('strict-transport-security') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 3600);
    const chosen = await post(secured.url, '/account/preferences', {});
    const [cookie = ''] = chosen.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-nd_locale=en;/);
    for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=lax']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    const shown = async (name: string) =>
      (
        await fetch(`${secured.url}/dashboard`, {
          headers: { cookie: `${name}=${session}` },
          redirect: 'manual',
        })
      ).status;
    expect([await shown('__Host-nd_session'), await shown('nd_session')]).toEqual([200, 307]);
  } finally {
    await secured.stop();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  }
});
