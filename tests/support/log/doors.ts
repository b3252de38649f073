import type { Browser, Locator, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { fillReport } from '../report-page';
import { runCommand } from '../run-command';
import { planted } from './planted-words';

/** A product to knock at, and those who do. */
export type Street = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: Db;
  readonly key: string;
  readonly collaborator: string;
  readonly analyst: string;
  readonly password: string;
  /** A file of posts. */
  readonly file: string;
  readonly browser: Browser;
  /** Told what a command prints. */
  readonly onSaid: (said: string) => void;
};

/** Makes ready, and gives what then sends words that are to stay behind the door. */
type Door = (street: Street) => Promise<() => Promise<unknown>>;

/** A thousand posts, one JSON object a line. */
export const posts = Array.from({ length: 1000 }, (_, n) =>
  JSON.stringify({ id: `${planted.search}-${n}`, text: planted.text, date: '2026-01-05', channel: 'Báo Tuổi Trẻ' }),
).join('\n');

const search = encodeURIComponent(planted.search);

/** The product's doors by the route that the log names; those that only read, and a command, apart. */
export const writing: Readonly<Record<string, Door>> = {
  '/report': async (street) => {
    const page = await open(street, street.collaborator);
    await page.goto('/report');
    await fillReport(page, { text: planted.text });
    await page.getByLabel('Nội dung chính').fill(planted.why);
    return () => sent(page, page.getByRole('button', { name: 'Gửi báo cáo' }));
  },
  '/opinions/[id]': async (street) => {
    const page = await open(street, street.analyst);
    const [opinion] = await street.db.$client`select id from opinion order by id limit 1`;
    await page.goto(`/opinions/${opinion?.id}`);
    const chosen = page.locator('input[name=sentiment]:not(:checked)').first();
    await chosen.check();
    await page.getByLabel('Vì sao sửa').fill(planted.why);
    return () => sent(page, page.getByRole('button', { name: 'Lưu bản sửa' }));
  },
  '/login': async (street) => {
    const page = await open(street, null);
    await page.goto(`/login?next=${encodeURIComponent(`/opinions?q=${search}`)}`);
    await page.locator('input[name=username]').fill('lanhdao');
    await page.locator('input[name=password]').fill(street.password);
    return () => sent(page, page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }));
  },
  '/api/posts': async ({ url, key }) => {
    const headers = { authorization: `Bearer ${key}` };
    return () => heard(fetch(`${url}/api/posts`, { method: 'POST', headers, body: posts }));
  },
  '/api/intake': async ({ url, analyst }) => {
    const headers = { cookie: `nd_session=${analyst}` };
    const form = new FormData();
    form.set('file', new File([posts], `${planted.name}.jsonl`));
    return async () => {
      await heard(fetch(`${url}/api/intake?place=${search}`, { method: 'POST', headers, body: posts }));
      await heard(fetch(`${url}/api/intake`, { method: 'POST', headers, body: form, redirect: 'manual' }));
    };
  },
};

export const reading: Readonly<Record<string, Door>> = {
  '/exports/opinions': async (street) => () => get(street, `/exports/opinions?format=csv&preset=all&q=${search}`),
  '/opinions': async (street) => () => get(street, `/opinions?preset=all&q=${search}`),
  '/dashboard': async (street) => () => get(street, `/dashboard?preset=all&q=${search}`),
  '(nowhere)': async (street) => () => get(street, `/${encodeURIComponent(planted.name)}`),
};

export type AdminStreet = Street & { readonly admin: string };
type AdminDoor = (street: AdminStreet) => ReturnType<Door>;

/** The doors of administrators: a table is looked at, and what comes of it sent while nothing can be kept. */
export const adminWriting: Readonly<Record<string, AdminDoor>> = {
  '/admin/words': (street) =>
    table(street, '/admin/words', /^Dùng 1 mục này$/, [
      'Từ khoá,Việc,Loại,Mã,Mức,Chỉ khi có dấu,Ghi chú',
      `ngập lút ${planted.search},thêm,chủ đề,NGAP,2,,"${planted.why}"`,
    ]),
  '/people/import': (street) =>
    table(street, '/people/import', /^Thêm 1 tài khoản$/, ['Họ và tên,Vai trò', `${planted.name},Cộng tác viên`]),
};

export const adminReading: Readonly<Record<string, AdminDoor>> = {
  'how far an upload is': async ({ url, analyst }) => {
    const headers = { cookie: `nd_session=${analyst}` };
    return () => heard(fetch(`${url}/api/intake?run=${search}`, { headers }));
  },
  'stopping one': async ({ url, analyst }) => {
    const headers = { cookie: `nd_session=${analyst}`, origin: url };
    return () => heard(fetch(`${url}/api/intake?run=${search}`, { method: 'DELETE', headers }));
  },
  'a guide': async (street) => () => get(street, `/help/${search}?q=${encodeURIComponent(planted.name)}`),
};

/** Looks at a table and gives what sends it. */
async function table(street: AdminStreet, path: string, confirm: RegExp, lines: readonly string[]) {
  const page = await open(street, street.admin);
  await page.goto(path);
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page
    .getByRole('main')
    .locator('input[type=file]')
    .setInputFiles({ name: `${planted.name}.csv`, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const button = page.getByRole('button', { name: confirm });
  await button.waitFor();
  return () => sent(page, button);
}

export const command: Door = async ({ databaseUrl, file, onSaid }) => {
  return async () => {
    const { out, err } = await runCommand('ingest', [file], databaseUrl);
    onSaid(`${err}${out}`);
  };
};

/** A page without JavaScript, for whom the cookie names. */
async function open({ browser, url }: Street, cookie: string | null): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: url });
  if (cookie) await context.addCookies([{ name: 'nd_session', value: cookie, url }]);
  return context.newPage();
}

/** Presses a form's button, hears the answer and goes. */
async function sent(page: Page, button: Locator): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().method() === 'POST');
  await button.click();
  await answer;
  await page.context().close();
}

function get({ url, analyst }: Street, path: string): Promise<string> {
  return heard(fetch(`${url}${path}`, { headers: { cookie: `nd_session=${analyst}` } }));
}

/** An answer to its end, though it be broken off. */
async function heard(asked: Promise<Response>): Promise<string> {
  try {
    return await (await asked).text();
  } catch {
    return '';
  }
}
