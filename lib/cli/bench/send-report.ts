import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { dayInVietnam } from '@/lib/domain/period';
import { samplePost } from '@/lib/strings/sample-posts';

const agent = new Agent({ keepAlive: true, maxSockets: 2000 });

/** What became of a report: `receipt` is its number when it was acknowledged; status 0 when no answer came. */
export type Answered = { readonly status: number; readonly receipt: string | null; readonly ms: number };

/** Sends one report as the form of a browser does, and hears the answer out. */
export async function sendReport(url: string, cookie: string, turn: number): Promise<Answered> {
  const form = new FormData();
  const today = dayInVietnam(new Date());
  const fields = {
    clientId: randomUUID(),
    text: String(samplePost(turn, 'report').text),
    place: 'Quận 1',
    placeKey: '26740',
    day: today,
    urgency: 'normal',
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const packed = new Response(form);
  const body = Buffer.from(await packed.arrayBuffer());
  const start = performance.now();
  return new Promise((resolve) => {
    const finish = (status: number, location?: string) =>
      resolve({
        status,
        receipt: /^\/my-reports\/(\d+)/.exec(location ?? '')?.[1] ?? null,
        ms: performance.now() - start,
      });
    const sending = request(
      `${url}/report`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': packed.headers.get('content-type') ?? '',
          'content-length': body.length,
          cookie: `nd_session=${encodeURIComponent(cookie)}`,
          accept: 'text/html',
          'sec-fetch-site': 'same-origin',
        },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => finish(answer.statusCode ?? 0, answer.headers.location));
        answer.once('error', () => finish(0));
      },
    );
    sending.once('error', () => finish(0));
    sending.end(body);
  });
}
