import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { callerAddress, trustedPeers } from '@/app/_server/peer';
import { withServer } from '../support/own-server';

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
  test('what asks by a method of no page, form or program goes no further', async () => {
    await withServer({}, async (server, seen) => {
      for (const method of ['TRACE', 'PUT', 'PATCH', 'PROPFIND']) {
        const status = await new Promise((resolve, reject) =>
          request(server.url, { method }, (answer) => resolve(answer.resume().statusCode))
            .once('error', reject)
            .end(),
        );
        expect([method, status]).toEqual([method, 405]);
      }
      expect(seen).toEqual([]);
    });
  });

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

  test('what no browser opens as a page is sent without the headers of one, a drawing with them', async () => {
    const handle = ({ url }: IncomingMessage, answer: ServerResponse) =>
      answer.writeHead(200, { 'Content-Type': (url ?? '').slice(1) }).end();
    await withServer({ handle }, async (server) => {
      const has = async (type: string) => (await fetch(`${server.url}/${type}`)).headers.has('content-security-policy');
      expect(
        await Promise.all(['text/javascript', 'application/json', 'image/png', 'font/woff2'].map(has)),
      ).not.toContain(true);
      expect(await Promise.all(['text/html', 'image/svg+xml', 'text/xml', ''].map(has))).not.toContain(false);
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

test('an address that nobody can read leads nowhere, and says so', async () => {
  await withServer({}, async (server, seen) => {
    for (const path of ['/opinions/%ud800', '/people/%c3%28', '/a%00b', '/%']) {
      const answer = await fetch(server.url + path);
      expect([answer.status, await answer.text()], path).toEqual([
        404,
        expect.stringContaining('Không tìm thấy trang'),
      ]);
    }
    expect((await fetch(`${server.url}/opinions?q=%ud800`)).status).toBe(200);
    expect(seen).toHaveLength(1);
  });
});

test('what is no path of ours leads nowhere, and never to the host it names', async () => {
  await withServer({}, async (server, seen) => {
    const { port } = new URL(server.url);
    for (const path of ['http://evil.example/login', '*']) {
      const status = await new Promise((resolve) =>
        request({ port, path }, (answer) => resolve(answer.resume().statusCode)).end(),
      );
      expect(status, path).toBe(404);
    }
    expect(seen).toEqual([]);
  });
});
