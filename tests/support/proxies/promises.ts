import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { dayInVietnam } from '@/lib/domain/period';
import { type Caller, call } from './caller';
import { signIn, signInCookies } from './sign-in';

const bytesPerMegabyte = 1024 * 1024;
/** What `/api/intake` takes at most, as docs/running.md says. */
export const limitMegabytes = 500;
const pieces = 12;
const pieceEveryMs = 400;
/** A line may be a million characters long: most of a large file is blanks, so that sending it is what is tried. */
const paddedLine = 900_000;

/** Throws unless it is so. */
export function see(so: boolean, otherwise: string): void {
  if (!so) throw new Error(otherwise);
}

export type Trial = {
  readonly caller: Caller;
  readonly other: Caller;
  readonly username: string;
  readonly password: string;
};
type Event = { readonly type: string; readonly cut?: boolean; readonly added?: number; readonly message?: string };
type Promised = (trial: Trial) => Promise<string>;

const run = randomBytes(4).toString('hex');
const askEveryMs = 150;
let made = 0;
const post = () => ({ id: `${run}-${++made}`, text: `Đường số ${made} ngập sau mưa`, date: dayInVietnam(new Date()) });

/** A file of exactly so many bytes, and the posts in it. */
function* padded(bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; ) {
    const length = Math.min(left, paddedLine);
    const line = Buffer.alloc(length, ' ');
    if (length > 400) line.write(JSON.stringify(post()));
    line.write('\n', length - 1);
    left -= length;
    yield line;
  }
}

/** Sends a file as the page does once it was tried: as a whole, asking beside it how far it is. */
async function upload(trial: Trial, body: Readable, bytes: number) {
  const { cookie } = await signIn(trial.caller, trial);
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const path = `/api/intake?run=${randomUUID()}&dates=day-first&font=none`;
  const told: { readonly at: number; readonly read: number; readonly percent: number | null }[] = [];
  const asking = new AbortController();
  const asked = (async () => {
    while (!asking.signal.aborted) {
      const { status, text } = await call(trial.caller, { path, headers });
      if (status === 200) told.push({ at: performance.now(), ...JSON.parse(text) });
      await pause(askEveryMs);
    }
  })();
  const answered = await call(trial.caller, {
    method: 'POST',
    path,
    headers: { ...headers, 'content-type': 'application/octet-stream', 'content-length': String(bytes) },
    body,
  });
  asking.abort();
  await asked;
  const events = answered.text.trim().split('\n');
  const last = answered.status === 200 ? (JSON.parse(events.at(-1) ?? '') as Event) : null;
  return { answered, told, last };
}

async function sendLarge(trial: Trial, bytes: number) {
  const began = performance.now();
  const sent = await upload(trial, Readable.from(padded(bytes)), bytes);
  return { ...sent, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** What a board may count on behind each proxy; each answers what was seen. */
export const promises: Readonly<Record<string, Promised>> = {
  'people sign in, and their cookie is for https and this host alone': async (trial) => {
    const cookies = await signInCookies(trial.caller, trial);
    const session = cookies.find((one) => one.startsWith('__Host-nd_session=')) ?? '';
    for (const part of [/; Secure/i, /; HttpOnly/i, /; Path=\/(;|$)/i]) see(part.test(session), `cookies: ${cookies}`);
    see(!/; Domain/i.test(session), `cookies: ${cookies}`);
    const { cookie } = await signIn(trial.caller, trial);
    const page = await call(trial.caller, { path: '/intake', headers: { cookie } });
    see(page.status === 200, `/intake answers ${page.status}`);
    return session.replace(/=[^;]+/, '=…');
  },

  'browsers are told to keep to https': async ({ caller }) => {
    const { headers } = await call(caller, { path: '/login' });
    const told = headers['strict-transport-security'];
    see(typeof told === 'string' && /max-age=\d{8}/.test(told), `HSTS: ${told}`);
    return String(told);
  },

  'a file of 100 MB goes in and tells how far it is meanwhile': async (trial) => {
    const { answered, told, last, seconds } = await sendLarge(trial, 100 * bytesPerMegabyte);
    see(
      answered.status === 200 && last?.type === 'receipt' && !last.cut,
      `${answered.status} ${answered.text.slice(-300)}`,
    );
    const steps = new Set(told.map(({ percent }) => percent));
    see(steps.size > 1, `told ${[...steps]} before the receipt`);
    return `${seconds} s, told at ${[...steps].join(', ')} %`;
  },

  'a file at the limit goes in whole': async (trial) => {
    const { answered, last, seconds } = await sendLarge(trial, limitMegabytes * bytesPerMegabyte);
    see(
      answered.status === 200 && last?.type === 'receipt' && !last.cut,
      `${answered.status} ${answered.text.slice(-300)}`,
    );
    return `${limitMegabytes} MB in ${seconds} s, ${last?.added} posts`;
  },

  'of one above the limit it is said in words that the rest was not read': async (trial) => {
    const { answered, last } = await sendLarge(trial, (limitMegabytes + 2) * bytesPerMegabyte);
    see(
      answered.status === 200 && last?.type === 'receipt' && last.cut === true,
      `${answered.status} ${answered.text.slice(-300)}`,
    );
    return 'the receipt says that the file was cut';
  },

  'a program that sends too much is refused in words': async ({ caller }) => {
    const { status, text } = await call(caller, {
      method: 'POST',
      path: '/api/posts',
      headers: { authorization: 'Bearer nd_no-such-key', 'content-type': 'application/x-ndjson' },
      body: Readable.from(padded(11 * bytesPerMegabyte)),
    });
    see(status === 401 && text.includes('"unknown_key"'), `${status} ${text.slice(0, 300)}`);
    return 'the product itself answers';
  },

  'wrong tries slow down the address they come from, and no other, whatever it says of itself': async (trial) => {
    const wrong = { username: `nobody-${randomBytes(3).toString('hex')}`, password: 'not the password' };
    const says = async (caller: Caller, forged?: string) =>
      (await signIn(caller, wrong, forged ? { 'x-forwarded-for': forged } : {})).page;
    let tries = 0;
    while (!/giây/.test(await says(trial.caller)) && tries < 9) tries++;
    see(tries < 9, 'nobody was slowed down');
    see(/giây/.test(await says(trial.caller, '203.0.113.9')), 'a forged address was believed');
    see(!/giây/.test(await says(trial.other)), 'another address was slowed down as well');
    return `after ${tries} wrong tries; ${trial.other.from} is not`;
  },
};

/** Only where what is sent is not gathered first: an upload that comes slowly is told of as it comes. */
export const piecewise: Promised = async (trial) => {
  const lines = Array.from({ length: pieces }, () =>
    Array.from({ length: 300 }, () => `${JSON.stringify(post())}\n`).join(''),
  );
  let lastSent = 0;
  async function* slowly() {
    for (const piece of lines) {
      lastSent = performance.now();
      yield piece;
      await pause(pieceEveryMs);
    }
  }
  const bytes = lines.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const { told, last } = await upload(trial, Readable.from(slowly()), bytes);
  const before = new Set(told.filter(({ at }) => at < lastSent).map(({ read }) => read));
  see(last?.type === 'receipt' && last.added === pieces * 300, JSON.stringify(last));
  see(before.size >= 3, `${before.size} of ${told.length} answers told of more before all was sent`);
  return `${before.size} steps before all was sent, over ${(pieces * pieceEveryMs) / 1000} s`;
};
