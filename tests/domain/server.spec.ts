import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Brake } from '@/app/_server/brake';
import { callerAddress, trustedPeers } from '@/app/_server/peer';
import { type Running, type Serving, serve } from '@/app/_server/serve';

type Seen = { url: string | undefined; headers: IncomingHttpHeaders };
type Given = { handle?: (request: IncomingMessage, answer: ServerResponse) => unknown } & Partial<Serving>;

/** The server with a handler of the test's own, on a free port, ended with the test. */
async function withServer({ handle, ...serving }: Given, work: (server: Running, seen: Seen[]) => Promise<void>) {
  const seen: Seen[] = [];
  const server = await serve({
    port: 0,
    host: '127.0.0.1',
    appUrl: '',
    trustedProxy: '',
    ...serving,
    handler: async () => async (request, answer) => {
      seen.push({ url: request.url, headers: { ...request.headers } });
      if (handle) await handle(request, answer);
      else answer.end('fine');
    },
  });
  try {
    await work(server, seen);
  } finally {
    server.server.closeAllConnections();
    await server.drain(100);
  }
}

/** Writes `text` as it is and gives what comes back until the connection is closed. */
function raw(server: Running, text: string): { socket: Socket; heard: Promise<string> } {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
  const heard = new Promise<string>((resolve) => {
    let all = '';
    socket.on('data', (piece) => {
      all += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(all));
  });
  return { socket, heard };
}

test.describe('Who is asking', () => {
  test('without a proxy of ours, what a request says of its own address is not believed', async () => {
    await withServer({}, async (server, seen) => {
      await fetch(server.url, {
        headers: { 'x-forwarded-for': '8.8.8.8', 'x-nd-address': '9.9.9.9', forwarded: 'for=7.7.7.7' },
      });
      expect(seen[0]?.headers['x-nd-address']).toBe('127.0.0.1');
      expect(seen[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
      expect(seen[0]?.headers.forwarded).toBeUndefined();
    });
  });

  test('of the addresses a trusted proxy sends, the one it saw itself counts', async () => {
    await withServer({ trustedProxy: '127.0.0.1, 10.0.0.0/8' }, async (server, seen) => {
      const ask = (named: string) => fetch(server.url, { headers: { 'x-forwarded-for': named } });
      await ask('6.6.6.6, 203.0.113.7');
      await ask('6.6.6.6, 203.0.113.7, 10.2.3.4');
      await ask('[2001:db8::7]:4711');
      await ask('none, at all');
      expect(seen.map(({ headers }) => headers['x-nd-address'])).toEqual([
        '203.0.113.7',
        '203.0.113.7',
        '2001:db8::7',
        '127.0.0.1',
      ]);
    });
  });

  test('whatever a peer that is not trusted writes, its own address is what counts', () => {
    const trusted = trustedPeers('10.0.0.1');
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (named, peer) => {
        fc.pre(peer !== '10.0.0.1');
        return callerAddress({ 'x-forwarded-for': named }, peer, trusted) === peer;
      }),
    );
  });

  test('whatever is written before a trusted proxy’s own entry changes nothing', () => {
    const trusted = trustedPeers('10.0.0.1');
    fc.assert(
      fc.property(fc.string(), fc.ipV6(), (before, caller) => {
        const named = { 'x-forwarded-for': `${before},${caller}` };
        return (
          callerAddress(named, '::ffff:10.0.0.1', trusted) ===
          callerAddress({ 'x-forwarded-for': caller }, '10.0.0.1', trusted)
        );
      }),
    );
  });

  test('a trusted proxy that is written wrongly is refused by name at the start', () => {
    for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.1/', '1.2.3.4/8x']) {
      expect(() => trustedPeers(wrong), wrong).toThrow('TRUSTED_PROXY');
    }
    expect(trustedPeers('::1/128, 127.0.0.1').check('::1', 'ipv6')).toBe(true);
  });

  test('only a trusted proxy names the host; the rest of what it could claim is dropped', async () => {
    const claims = { 'x-forwarded-host': 'board.example', 'x-forwarded-proto': 'https', 'x-nd-path': '/people' };
    await withServer({}, async (server, seen) => {
      await fetch(`${server.url}/report?a=1&_rsc=x`, { headers: claims });
      expect(seen[0]?.headers['x-forwarded-host']).toBeUndefined();
      expect(seen[0]?.headers['x-forwarded-proto']).toBe('http');
      expect(seen[0]?.headers['x-nd-path']).toBe('/report?a=1');
    });
    await withServer({ trustedProxy: '127.0.0.1', appUrl: 'https://board.example' }, async (server, seen) => {
      await fetch(server.url, { headers: { ...claims, 'x-forwarded-proto': 'http' } });
      expect(seen[0]?.headers['x-forwarded-host']).toBe('board.example');
      expect(seen[0]?.headers['x-forwarded-proto']).toBe('https');
    });
  });
});

test.describe('What every answer says to the browser', () => {
  test('scripts need a nonce that is new with each answer, and the page is told which', async () => {
    await withServer({}, async (server, seen) => {
      const policies = [await fetch(server.url), await fetch(server.url)].map(
        (answer) => answer.headers.get('content-security-policy') ?? '',
      );
      expect(policies[0]).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
      expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/);
      expect(policies[0]).not.toBe(policies[1]);
      expect(seen.map(({ headers }) => headers['content-security-policy'])).toEqual(policies);
    });
  });

  test('a page’s own policy stands, and a policy sent by a visitor does not', async () => {
    const own = (_: IncomingMessage, answer: ServerResponse) =>
      answer.writeHead(200, { 'Content-Security-Policy': 'default-src none' }).end();
    await withServer({ handle: own }, async (server, seen) => {
      const answer = await fetch(server.url, { headers: { 'content-security-policy': "script-src 'nonce-mine'" } });
      expect(answer.headers.get('content-security-policy')).toBe('default-src none');
      expect(seen[0]?.headers['content-security-policy']).not.toContain('mine');
    });
  });

  test('browsers are told to keep to https only where people come by it', async () => {
    for (const [appUrl, told] of [
      ['https://board.example', true],
      ['http://localhost', false],
      ['', false],
    ] as const) {
      await withServer({ appUrl }, async (server) => {
        const { headers } = await fetch(server.url);
        expect(headers.has('strict-transport-security'), appUrl).toBe(told);
        expect(headers.get('permissions-policy')).toContain('camera=()');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      });
    }
  });
});

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

test.describe('Peers that keep us waiting', () => {
  const patience = { headersMs: 300, bodyMs: 600, silenceMs: 300, lookEveryMs: 50 };
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
      const drip = setInterval(() => dripping.socket.write('x'), 50);
      await wait(150);
      expect((await fetch(server.url)).status).toBe(200);
      expect(await silent.heard).toBe('');
      expect(await dripping.heard).toBe('');
      clearInterval(drip);
    });
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

test('what the framework asks itself while it answers needs no place of its own', async () => {
  const lane = { atOnce: 1, waiting: 0, longestWaitMs: 0 };
  const handle = (asked: IncomingMessage, answer: ServerResponse) => {
    if (asked.url !== '/outer') return answer.end(`inner of ${asked.headers['x-nd-address']}`);
    const { port } = new URL(`http://${asked.headers.host}`);
    request({ port, path: '/inner', headers: asked.headers }, (inner) => inner.pipe(answer)).end();
  };
  await withServer({ lanes: { usual: lane, long: lane, health: lane }, handle }, async (server) => {
    expect(await (await fetch(`${server.url}/outer`)).text()).toBe('inner of 127.0.0.1');
  });
});
