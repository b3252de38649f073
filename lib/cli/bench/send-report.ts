import { randomUUID } from 'node:crypto';
import { dayInVietnam } from '@/lib/domain/period';
import { samplePost } from '@/lib/strings/sample-posts';

/** What became of a report: `receipt` is its number when it was acknowledged; status 0 when no answer came. */
export type Answered = { readonly status: number; readonly receipt: string | null; readonly ms: number };

/** Sends one report as the form of a browser does, for whoever holds `session`, and hears the answer out. */
export async function sendReport(url: string, session: string, turn: number): Promise<Answered> {
  const body = new FormData();
  const text = String(samplePost(turn, 'report').text);
  const fields = { clientId: randomUUID(), text, placeKey: '26740', day: dayInVietnam(new Date()), urgency: 'normal' };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { cookie: `nd_session=${encodeURIComponent(session)}`, 'sec-fetch-site': 'same-origin' };
  const start = performance.now();
  try {
    const answer = await fetch(`${url}/report`, { method: 'POST', body, headers, redirect: 'manual' });
    await answer.arrayBuffer();
    const receipt = /^\/my-reports\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? null;
    return { status: answer.status, receipt, ms: performance.now() - start };
  } catch {
    return { status: 0, receipt: null, ms: performance.now() - start };
  }
}
