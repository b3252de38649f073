import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pools } from '@/db/client';
import { connectionWaitMs, timeouts } from '@/db/timeouts';
import { storeFailureTexts } from '@/lib/strings/store-failures';

const running = readFileSync(join(import.meta.dirname, '../../docs/running.md'), 'utf8');
const seconds = (ms: number) => (ms === 0 ? 'without end' : `${ms / 1000} s`);

test('docs/running.md names how long each kind of work may go on, and none that is not there', () => {
  const rows = [...running.matchAll(/^\| `([a-z]+)`[^|]*\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    Object.entries(timeouts).map(([work, { statementMs, lockMs, idleInTransactionMs }]) => [
      work,
      ...[statementMs, lockMs, idleInTransactionMs].map(seconds),
    ]),
  );
});

test('docs/running.md names every way in which the database may fail', () => {
  const named = [...running.matchAll(/^\| ((?:`store_\w+`(?:, )?)+) \|/gm)].flatMap(
    ([, codes]) => codes?.match(/\w+/g) ?? [],
  );
  expect(named.sort()).toEqual(Object.keys(storeFailureTexts.vi).sort());
});

test('docs/running.md adds up the connections a server opens, and says how long one is waited for', () => {
  const all = Object.values(pools).map(({ connections }) => connections);
  expect(running).toContain(`at most ${all.reduce<number>((sum, count) => sum + count, 0)} connections`);
  for (const [pool, { connections }] of Object.entries(pools))
    expect(running).toContain(`${connections} for \`${pool}\``);
  expect(running.replace(/\s+/g, ' ')).toContain(`whoever waits ${seconds(connectionWaitMs)} for a free one`);
});
