import { request as plainRequest } from 'node:http';
import { expect, type SignedInRole, test } from '../support/browsing';

/** What browsers and programs can put into an address or a field, and PostgreSQL, headers or URLs choke on. */
const odd = ['%00', '%0d%0aset-cookie:%20x=1', '%0a', 'a%00b', '%ef%bb%bf', '..%2f..%2f', '%09'];
/** Not even well formed. */
const broken = ['%ud800', '%c3%28', '%'];

const doors: readonly (readonly [SignedInRole, (value: string) => string])[] = [
  ['leader', (value) => `/login?next=${value}`],
  ['leader', (value) => `/login?next=/${value}`],
  ['leader', (value) => `/unavailable?back=/${value}`],
  ['leader', (value) => `/opinions?q=${value}`],
  ['leader', (value) => `/opinions?place=${value}&topic=${value}&from=${value}&channel=${value}&after=${value}`],
  ['leader', (value) => `/opinions/${value}`],
  ['leader', (value) => `/dashboard?place=${value}&from=${value}`],
  ['leader', (value) => `/exports/opinions?format=csv&q=${value}`],
  ['leader', (value) => `/api/places?q=${value}&day=${value}`],
  ['collaborator', (value) => `/my-reports?before=${value}`],
  ['collaborator', (value) => `/my-reports/${value}`],
  ['admin', (value) => `/people/${value}`],
  ['admin', (value) => `/units/${value}`],
  ['admin', (value) => `/fonts/${value}/x`],
  ['analyst', (value) => `/intake?batch=${value}&problem=${value}`],
];

test('No odd character in an address makes an error page, a strange header or a way to another site', async ({
  app,
  request,
}) => {
  for (const [role, address] of doors) {
    const cookie = `nd_session=${await app.cookieFor(role)}`;
    for (const value of [...odd, ...broken]) {
      const path = address(value);
      const answered = await request.get(path, { headers: { cookie, accept: 'text/html' }, maxRedirects: 0 });
      expect(answered.status(), path).toBeLessThan(500 + (path.startsWith('/unavailable') ? 4 : 0));
      expect(answered.headers()['set-cookie'], path).toBeUndefined();
      expect(new URL(answered.headers().location ?? '/', app.url).origin, path).toBe(app.url);
    }
  }
});

test('No number in an address that none of ours can be makes an error page', async ({ app, request }) => {
  const numbers = [
    '1e300',
    '1e%2B300',
    'Infinity',
    'NaN',
    '1.5',
    '-1',
    '0x10',
    '9223372036854775808',
    '9007199254740993',
  ];
  const after = (sort: string) => (n: string) => `/opinions?period=all&q=a&sort=${sort}&after=${n}`;
  const numbered: typeof doors = [
    ['admin', (n) => `/audit?before=${n}`],
    ['admin', (n) => `/people?after=${n}`],
    ['admin', (n) => `/units?after=${n}`],
    ['admin', (n) => `/channels?after=${n}`],
    ['admin', (n) => `/keys?after=${n}`],
    ['analyst', (n) => `/intake?before=${n}&batch=${n}&limit=${n}&own=${n}`],
    ['analyst', (n) => `/intake/${n}/undo?removed=${n}`],
    ['analyst', (n) => `/opinions/${n}`],
    ['analyst', (n) => `/opinions?period=all&batch=${n}&q=%23${n}`],
    ['analyst', (n) => after('day')(`2026-01-01_${n}`)],
    ['analyst', (n) => after('relevance')(`0.1_2026-01-01_${n}`)],
    ['analyst', (n) => after('relevance')(`${n}_2026-01-01_1`)],
    ['collaborator', (n) => `/my-reports?before=${n}`],
    ['collaborator', (n) => `/my-reports/${n}`],
  ];
  for (const [role, address] of numbered) {
    const headers = { cookie: `nd_session=${await app.cookieFor(role)}`, accept: 'text/html' };
    for (const number of [...numbers, '1e999', '1e-999', '1e%2B39', '1e-46']) {
      const answered = await request.get(address(number), { headers, maxRedirects: 0 });
      expect(answered.status(), address(number)).toBeLessThan(500);
    }
  }
});

test('Nor does one in what a form sends', async ({ app, request }) => {
  const cookie = `nd_session=${await app.cookieFor('collaborator')}`;
  for (const value of ['\0', '/\r\nset-cookie: x=1', '/\0', '//evil.example', '/.//evil.example', 'a\0b', '\ud800']) {
    for (const path of ['/account/preferences', '/account/sign-out', '/report']) {
      const form = {
        back: value,
        locale: value,
        person: value,
        text: value,
        place: value,
        clientId: value,
        writer: '',
      };
      const headers = { cookie: path === '/account/sign-out' ? '' : cookie };
      const answered = await request.post(path, { form, headers, maxRedirects: 0 });
      expect(answered.status(), `${path} ${JSON.stringify(value)}`).toBeLessThan(500);
      expect(new URL(answered.headers().location ?? '/', app.url).origin, path).toBe(app.url);
    }
  }
});

test('A name or a password with characters no keyboard has is simply wrong', async ({ page }) => {
  await page.goto('/login');
  const form = page.getByRole('main').locator('form');
  for (const [username, password] of [
    ['lanh\0dao', 'x'],
    ['lanhdao', 'x\0'],
    ['\ud800', '\ud800'],
    ['lanhdao\r\n', '\r\n x'],
  ] as const) {
    await form.evaluate(
      (shown, given) => {
        for (const [name, value] of Object.entries(given)) {
          const field = shown.querySelector<HTMLInputElement>(`[name="${name}"]`);
          if (!field) continue;
          field.type = 'hidden';
          field.value = value;
        }
      },
      { username, password },
    );
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'mật khẩu không đúng' })).toBeVisible();
    await page.reload();
  }
});

test('A request that wants to become a socket is answered like any other, and keeps no connection open', async ({
  app,
}) => {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' };
  for (const [path, status] of [
    ['/login', 200],
    ['/khong-co-trang-nay', 404],
    ['/api/health', 200],
  ] as const) {
    const told = await new Promise((resolve, reject) => {
      const asked = plainRequest(`${app.url}${path}`, { headers, timeout: 5000 });
      asked.once('response', (answer) => resolve(answer.resume().statusCode));
      asked.once('timeout', () => asked.destroy(new Error(`no answer: ${path}`)));
      asked.once('error', reject).end();
    });
    expect(told, path).toBe(status);
  }
});
