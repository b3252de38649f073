import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Brake } from '@/app/_server/brake';
import { raw, withServer } from '../support/own-server';

test.describe('More than it can do', () => {
  const narrow = { atOnce: 2, waiting: 2, longestWaitMs: 1000 };
  const lanes = { usual: narrow, long: { atOnce: 1, waiting: 0, longestWaitMs: 0 }, health: narrow };

  test('whoever comes beyond what can be done is turned away at once and told when to come again', async () => {
    const held: ServerResponse[] = [];
    await withServer({ lanes, handle: (_, answer) => held.push(answer) }, async (server) => {
      const asked = [1, 2, 3, 4].map(() => fetch(server.url));
      await expect.poll(() => held.length).toBe(2);
      const refused = await fetch(server.url, { headers: { accept: 'text/html' } });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
      expect(await refused.text()).toContain('Máy chủ đang quá tải');
      expect((await (await fetch(server.url)).json()).error.code).toBe('busy');
      while (held.length > 0) {
        held.pop()?.end();
        await wait(20);
      }
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    });
  });

  test('while pages are at their limit health still answers, and so do uploads', async () => {
    const hold = ({ url }: IncomingMessage, answer: ServerResponse) => (url === '/' ? undefined : answer.end());
    await withServer({ lanes, handle: hold }, async (server) => {
      const stop = new AbortController();
      for (let n = 0; n < 4; n++) fetch(server.url, { signal: stop.signal }).catch(() => {});
      await wait(50);
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
      expect((await fetch(`${server.url}/api/posts`, { method: 'POST', body: 'x' })).status).toBe(200);
      stop.abort();
    });
  });

  test('who has gone while waiting is not worked for', async () => {
    const held: ServerResponse[] = [];
    await withServer({ lanes, handle: (_, answer) => held.push(answer) }, async (server, seen) => {
      const first = [fetch(server.url), fetch(server.url)];
      await expect.poll(() => held.length).toBe(2);
      const gone = new AbortController();
      const third = fetch(server.url, { signal: gone.signal }).catch(() => null);
      await wait(50);
      gone.abort();
      await third;
      await wait(50);
      for (const answer of held) answer.end();
      await Promise.all(first);
      await wait(50);
      expect(seen).toHaveLength(2);
    });
  });

  test('who leaves with questions behind one that is not answered yet keeps no place', async () => {
    const long = { atOnce: 3, waiting: 0, longestWaitMs: 0 };
    const usual = { atOnce: 10, waiting: 0, longestWaitMs: 0 };
    const handle = ({ url }: IncomingMessage, answer: ServerResponse) =>
      url === '/slow' ? undefined : answer.end('fine');
    await withServer({ lanes: { usual, long, health: narrow }, handle }, async (server, seen) => {
      const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
      const { socket, heard } = raw(server, ask('/slow') + ask('/exports/a').repeat(3) + ask('/').repeat(9));
      await expect.poll(() => seen.length).toBe(13);
      expect((await fetch(`${server.url}/exports/a`)).status).toBe(503);
      socket.destroy();
      await heard;
      await expect.poll(async () => (await fetch(`${server.url}/exports/a`)).status).toBe(200);
      expect((await fetch(server.url)).status).toBe(200);
    });
  });

  test('who has waited too long is turned away though nobody ahead was done', async () => {
    let now = 0;
    const brake = new Brake({ atOnce: 1, waiting: 5, longestWaitMs: 1000 }, () => now);
    const never = new AbortController().signal;
    await brake.enter(never);
    const second = brake.enter(never);
    now = 1500;
    expect(await brake.enter(never)).toBeNull();
    brake.sweep();
    expect(await second).toBeNull();
  });

  test('whatever comes and goes, no more are worked on than allowed, and each is let in or turned away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('come', 'done', 'leave', 'tick'), { maxLength: 60 }), async (acts) => {
        let now = 0;
        const brake = new Brake({ atOnce: 3, waiting: 4, longestWaitMs: 50 }, () => now);
        const inside: (() => void)[] = [];
        const waiting: AbortController[] = [];
        const answers: Promise<void>[] = [];
        let most = 0;
        for (const act of acts) {
          if (act === 'come') {
            const left = new AbortController();
            waiting.push(left);
            answers.push(
              brake.enter(left.signal).then((place) => {
                if (place) most = Math.max(most, inside.push(place));
              }),
            );
          } else if (act === 'done') inside.shift()?.();
          else if (act === 'leave') waiting.pop()?.abort();
          else {
            now += 30;
            brake.sweep();
          }
          await wait(0);
        }
        for (const left of waiting) left.abort();
        while (inside.length > 0) {
          inside.shift()?.();
          await wait(0);
        }
        await Promise.all(answers);
        return most <= 3;
      }),
      { numRuns: 30 },
    );
  });
});

test('what names no path leads nowhere and is not asked of the pages', async () => {
  await withServer({}, async (server, seen) => {
    for (const target of ['OPTIONS *', 'GET *']) {
      const { heard } = raw(server, `${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(await heard).toContain(' 404 ');
    }
    expect(seen).toEqual([]);
  });
});

test.describe('Peers that keep us waiting', () => {
  const patience = { headersMs: 300, placeMs: 100, bodyMs: 600, silenceMs: 300, lookEveryMs: 50 };
  const lane = { atOnce: 1, waiting: 5, longestWaitMs: 1000 };
  const lanes = { usual: lane, long: lane, health: lane };
  const swallow = async (request: IncomingMessage, answer: ServerResponse) => {
    for await (const _ of request);
    answer.end('read');
  };

  test('one that sends headers for ever is cut off', async () => {
    await withServer({ patience }, async (server) => {
      const { socket, heard } = raw(server, 'GET / HTTP/1.1\r\nHost: x\r\n');
      const drip = setInterval(() => socket.write('a: b\r\n'), 50);
      expect(await heard).toContain('408');
      clearInterval(drip);
    });
  });

  test('one that never ends its form is cut off, silent or dripping, and others are served meanwhile', async () => {
    await withServer({ patience, lanes, handle: swallow }, async (server) => {
      const head = 'POST /report HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n';
      const silent = raw(server, head);
      const dripping = raw(server, head);
      const drip = setInterval(() => dripping.socket.write('x'), 20);
      await wait(250);
      expect((await fetch(server.url)).status).toBe(200);
      expect(await silent.heard).toBe('');
      expect(await dripping.heard).toBe('');
      clearInterval(drip);
    });
  });

  test('one that was answered and never ends its body is cut off, whatever it asked for', async () => {
    await withServer({ patience, lanes, handle: (_, answer) => answer.writeHead(401).end() }, async (server) => {
      const asked = ['POST /api/intake', 'GET /api/health', 'TRACE /', 'GET /%00'].map((line) =>
        raw(server, `${line} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx`),
      );
      const drip = setInterval(() => asked[0]?.socket.write('x'), 50);
      for (const { heard } of asked) expect(await heard).toMatch(/^HTTP\/1.1 40[145]/);
      clearInterval(drip);
    });
  });

  test('however many are slow to send a form, none of them holds a place', async () => {
    await withServer(
      { patience: { ...patience, bodyMs: 5000, silenceMs: 5000 }, lanes, handle: swallow },
      async (server) => {
        const slow = Array.from({ length: 20 }, () =>
          raw(server, 'POST /report HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx'),
        );
        await wait(100);
        expect((await fetch(server.url)).status).toBe(200);
        expect((await fetch(server.url, { method: 'POST', body: 'a whole form' })).status).toBe(200);
        for (const { socket } of slow) socket.destroy();
      },
    );
  });

  test('an upload may take long as long as something comes, and is cut off when nothing does', async () => {
    await withServer({ patience, lanes, handle: swallow }, async (server) => {
      const head = 'POST /api/intake HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 20\r\n\r\n';
      const slow = raw(server, head);
      for (let n = 0; n < 20; n++) {
        await wait(60);
        slow.socket.write('x');
      }
      expect(await slow.heard).toContain('read');
      expect(await raw(server, head).heard).toBe('');
    });
  });

  test('one that does not read its answer holds no place, and is cut off', async () => {
    const much = Buffer.alloc(64 * 1024 * 1024);
    const handle = ({ url }: IncomingMessage, answer: ServerResponse) => answer.end(url === '/much' ? much : 'fine');
    await withServer({ patience, lanes, handle }, async (server) => {
      const deaf = raw(server, '');
      deaf.socket.pause();
      deaf.socket.write('GET /much HTTP/1.1\r\nHost: x\r\n\r\n');
      await wait(150);
      expect((await fetch(server.url)).status).toBe(200);
      await wait(600);
      deaf.socket.resume();
      expect((await deaf.heard).length).toBeLessThan(much.length);
    });
  });
});

test.describe('Told to end', () => {
  test('what goes on is finished, what comes then is asked to come again, and nothing is left', async () => {
    const held: ServerResponse[] = [];
    await withServer({ handle: (_, answer) => held.push(answer) }, async (server) => {
      const going = fetch(`${server.url}/a`);
      await expect.poll(() => held.length).toBe(1);
      const ended = server.drain(5000);
      await expect(fetch(`${server.url}/b`)).rejects.toThrow();
      held[0]?.end('finished');
      const answer = await going;
      expect([answer.status, await answer.text()]).toEqual([200, 'finished']);
      await ended;
    });
  });

  test('a connection kept open is told so on its next request and closed', async () => {
    const held: ServerResponse[] = [];
    const handle = ({ url }: IncomingMessage, answer: ServerResponse) =>
      url === '/a' ? held.push(answer) : answer.end();
    await withServer({ handle }, async (server) => {
      const { heard } = raw(server, 'GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n');
      await expect.poll(() => held.length).toBe(1);
      const ended = server.drain(5000);
      held[0]?.end('finished');
      expect(await heard).toMatch(/200 OK[\s\S]*finished/);
      await ended;
    });
  });

  test('a connection that has become something else than HTTP does not hold the end up', async () => {
    await withServer({}, async (server) => {
      const upgraded = new Promise((resolve) => server.server.once('upgrade', resolve));
      const { socket } = raw(server, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      await upgraded;
      await server.drain(200);
      socket.destroy();
    });
  });

  test('what is not done in time is cut off', async () => {
    await withServer({ handle: () => {} }, async (server) => {
      const going = fetch(server.url).catch(() => 'cut off');
      await wait(50);
      const start = performance.now();
      await server.drain(200);
      expect(performance.now() - start).toBeLessThan(3000);
      expect(await going).toBe('cut off');
    });
  });
});
