import { schema } from '@/db/client';
import { expect, test } from '../support/browsing';

test('the running product says it is healthy', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect([answer.status(), await answer.json()]).toEqual([200, { status: 'ok' }]);
});

test('the running product folds what has been counted within seconds', async ({ app }) => {
  const change = {
    areas: ['@nowhere'],
    topics: ['KHAC' as const],
    sentiment: 'neutral' as const,
    flags: [],
    day: '2020-01-01',
    source: 'report' as const,
  };
  await app.db.insert(schema.countDelta).values([
    { ...change, n: 1 },
    { ...change, n: -1 },
  ]);
  await expect.poll(() => app.db.$count(schema.countDelta), { timeout: 30_000 }).toBe(0);
});
