import { Readable } from 'node:stream';
import { type Caller, call, hostOf } from './caller';

type Account = { readonly username: string; readonly password: string };
type Headers = Readonly<Record<string, string>>;

/** Sends the form of the sign-in page as a browser without JavaScript does. */
async function sendForm(caller: Caller, { username, password }: Account, more: Headers) {
  const page = await call(caller, { path: '/login', headers: more });
  const form = new FormData();
  for (const [input] of page.text.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name) form.set(name, unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''));
  }
  form.set('username', username);
  form.set('password', password);
  const written = new Response(form);
  return call(caller, {
    method: 'POST',
    path: '/login',
    headers: {
      ...more,
      origin: `https://${hostOf(caller)}`,
      'sec-fetch-site': 'same-origin',
      'content-type': written.headers.get('content-type') ?? '',
    },
    body: Readable.from(Buffer.from(await written.arrayBuffer())),
  });
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** The cookies that signing in sets, as the answer writes them. */
export async function signInCookies(caller: Caller, account: Account): Promise<readonly string[]> {
  const { status, headers, text } = await sendForm(caller, account, {});
  const cookies = [headers['set-cookie'] ?? []].flat();
  if (status !== 303) throw new Error(`signing in answers ${status}: ${text.slice(0, 300)}`);
  return cookies;
}

/** Signs in; `page` is what is shown when that is refused. */
export async function signIn(caller: Caller, account: Account, more: Headers = {}) {
  const { headers, text } = await sendForm(caller, account, more);
  const cookie = [headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  return { cookie, page: text };
}
