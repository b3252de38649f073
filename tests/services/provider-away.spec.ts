import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { schema } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { beginProviderSignIn } from '@/lib/services/provider/begin-provider-sign-in';
import { finishProviderSignIn } from '@/lib/services/provider/finish-provider-sign-in';
import { inTime } from '@/lib/services/provider/in-time';
import { expect } from '../support/database';
import { leaderPassword, reasonOf, test, travel } from '../support/provider';

const discovery = '/.well-known/openid-configuration';

test('a provider that is down, before the way there or before the way back, is told as away', async ({
  db,
  issuer,
  leader: _,
}) => {
  const { answer, attempt } = await travel(db);
  await issuer.stop();
  expect(await reasonOf(beginProviderSignIn(db))).toBe('away');
  expect(await reasonOf(finishProviderSignIn(answer, attempt, db))).toBe('away');
});

test('a provider that answers with errors, or with another document, is told as away', async ({ db, issuer }) => {
  const document = await (await fetch(issuer.url + discovery)).text();
  const answers: ((path: string, response: ServerResponse) => boolean)[] = [
    (_, response) => Boolean(response.writeHead(503).end()),
    (_, response) => Boolean(response.writeHead(200).end('<html>Bảo trì</html>')),
    (_, response) => Boolean(response.writeHead(200).end('null')),
    (path, response) =>
      Boolean(path === discovery ? response.writeHead(302, { location: '/moved' }).end() : response.end(document)),
    (_, response) => Boolean(response.destroy()),
    // better-auth asks a second time
    (path, response) =>
      issuer.asked.filter((asked) => asked === path).length % 2 === 0 && Boolean(response.writeHead(503).end()),
  ];
  for (const answer of answers) {
    issuer.asked.length = 0;
    issuer.spoilt = { answer };
    expect(await reasonOf(beginProviderSignIn(db))).toBe('away');
  }
  const changes = [
    { issuer: 'https://evil.example' },
    { issuer: `${issuer.url}/` },
    { authorization_endpoint: undefined },
    { token_endpoint: 'http://169.254.169.254/latest' },
    { userinfo_endpoint: 'file:///etc/passwd' },
    { jwks_uri: 'http://evil.example/keys' },
    { id_token_signing_alg_values_supported: [] },
  ];
  for (const change of changes) {
    issuer.spoilt = { discovery: (document) => ({ ...document, ...change }) };
    expect.soft(await reasonOf(beginProviderSignIn(db)), JSON.stringify(change)).toBe('away');
  }
});

test('a provider that never answers holds nobody for more than five seconds, and nobody with a password at all', async ({
  db,
  issuer,
  leader: _,
}) => {
  issuer.spoilt = { answer: () => true };
  const begun = Date.now();
  const waiting = reasonOf(beginProviderSignIn(db));
  await expect.poll(() => issuer.asked).toContain(discovery);
  await signIn({ username: 'lanhdao', password: leaderPassword }, '192.0.2.1', db);
  expect(Date.now() - begun).toBeLessThan(4000);
  expect(await waiting).toBe('away');
  expect(Date.now() - begun).toBeLessThan(6000);
});

test('no more than eight wait for a provider that hangs, so that pages and forms keep half of their places', async ({
  db,
  issuer,
}) => {
  issuer.spoilt = { answer: () => true };
  const begun = Date.now();
  const waiting = Array.from({ length: 8 }, () => reasonOf(beginProviderSignIn(db)));
  expect(await reasonOf(beginProviderSignIn(db))).toBe('away');
  expect(Date.now() - begun).toBeLessThan(3000);
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'away'));
  issuer.spoilt = {};
  expect(await reasonOf(beginProviderSignIn(db))).toBe('no error');
});

test('a provider that answers without end is not listened to', async ({ db, issuer }) => {
  let kilobytes = 0;
  const goOn = (response: ServerResponse) => {
    while (!response.destroyed && response.write(Buffer.alloc(1024, ' '))) kilobytes++;
  };
  issuer.spoilt = {
    answer: (_, response) => Boolean(goOn(response.writeHead(200).on('drain', () => goOn(response))) ?? true),
  };
  const begun = Date.now();
  expect(await reasonOf(beginProviderSignIn(db))).toBe('away');
  expect(Date.now() - begun).toBeLessThan(4000);
  expect(kilobytes).toBeLessThan(10_000);
});

test('the five seconds are for the provider alone: once it has said all, our own work may take longer', async () => {
  const slow = inTime(async ({ met }) => {
    met();
    await pause(5300);
    return 'đã xong';
  });
  const never = inTime(() => new Promise(() => {}));
  expect(await reasonOf(never)).toBe('away');
  expect(await slow).toBe('đã xong');
});

test('an answer that comes after the five seconds opens nothing and links nobody', async ({
  db,
  issuer,
  leader: _,
}) => {
  const { answer, attempt } = await travel(db);
  issuer.spoilt.delayMs = { '/token': 5500 };
  expect(await reasonOf(finishProviderSignIn(answer, attempt, db))).toBe('away');
  await expect.poll(() => issuer.asked, { timeout: 10_000 }).toContain('/keys');
  await pause(500);
  expect(await db.select().from(schema.session)).toEqual([]);
  expect((await db.select().from(schema.account)).map(({ providerId }) => providerId)).toEqual(['credential']);
});
