import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Close enough together to tell seconds by, and no more work for the server than that takes. */
const everyMs = 200;
const reportEveryMs = 1000;
const patienceMs = 3000;

/** What somebody saw who asked again and again: in seconds, the longest time from the last good answer to the next, 0 when all were good. */
export type Watched = { readonly answers: number; readonly downSeconds: number };

/** Asks an address over and over until told to stop. */
export function watch(url: string): () => Promise<Watched> {
  const seen: { readonly at: number; readonly ok: boolean }[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const ok = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
        .then(async (answer) => Boolean(await answer.text()) && answer.status === 200)
        .catch(() => false);
      seen.push({ at: performance.now(), ok });
      await pause(everyMs);
    }
  })();
  return async () => {
    over = true;
    await watching;
    return { answers: seen.filter(({ ok }) => ok).length, downSeconds: longestWithout(seen) };
  };
}

function longestWithout(seen: readonly { readonly at: number; readonly ok: boolean }[]): number {
  let [longest, last, down] = [0, seen[0]?.at ?? 0, false];
  for (const { at, ok } of seen) {
    if (ok && down) longest = Math.max(longest, at - last);
    if (ok) last = at;
    down = !ok;
  }
  return down ? Number.POSITIVE_INFINITY : longest / 1000;
}

type Account = { readonly username: string; readonly password: string };

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** Fills in the plain form of a page and sends it, as a browser without JavaScript does. */
async function sendForm(url: string, fields: Readonly<Record<string, string>>, cookie: string): Promise<Response> {
  const signal = AbortSignal.timeout(10 * patienceMs);
  const page = await fetch(url, { headers: { cookie }, redirect: 'manual', signal });
  const form = new FormData();
  for (const [input] of (await page.text()).matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name) form.set(name, unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''));
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const headers = { cookie, origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' };
  return fetch(url, { method: 'POST', headers, body: form, redirect: 'manual', signal });
}

/** What every report of the sender says; its number makes it one of its own. */
export const reportText = (n: number) => `Hẻm ngập tới đầu gối lần ${n}, bà con rất bức xúc.`;

const report = {
  mainContent: 'Ngập nước',
  interest: 'Đi lại',
  suggestion: 'Khơi cống',
  socialGroup: 'traders',
  spread: 'few',
  certainty: 'witnessed',
  urgency: 'normal',
  place: 'quận 7',
};

/** A collaborator who sends one report after another until told to stop, each again until it is accepted. Gives how many were. */
export function sendReports(url: string, account: Account, day: string): () => Promise<number> {
  let over = false;
  let accepted = 0;
  const sending = (async () => {
    let cookie = '';
    while (!over) {
      const fields = { ...report, clientId: randomUUID(), text: reportText(accepted), day };
      for (let isKept = false; !isKept; await pause(isKept ? reportEveryMs : everyMs)) {
        cookie ||= await signIn(url, account).catch(() => '');
        const answer = cookie ? await sendForm(`${url}/report`, fields, cookie).catch(() => null) : null;
        isKept = answer?.status === 303 && /\/my-reports\/\d+/.test(answer.headers.get('location') ?? '');
        // Answered, and not kept: the session may have ended.
        if (answer && !isKept) cookie = '';
      }
      accepted++;
    }
  })();
  return async () => {
    over = true;
    await sending;
    return accepted;
  };
}

async function signIn(url: string, account: Account): Promise<string> {
  const answer = await sendForm(`${url}/login`, account, '');
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  return answer.status === 303 ? cookies.join('; ') : '';
}
