import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { NotAllowed } from '@/lib/domain/errors';
import { caretaker, roles } from '@/lib/domain/permissions';
import { keepCountsFolded } from '@/lib/services/system/keep-counts-folded';

test('people may not run the folding of counts', () => {
  for (const role of roles.filter((known) => known !== 'system')) {
    expect(() => keepCountsFolded({ ...caretaker, kind: 'person', roles: [role] })).toThrow(NotAllowed);
  }
});

test('counts go on being folded after the database was away, and each change is said once', async () => {
  const said: unknown[] = [];
  let calls = 0;
  const fold = async () => {
    calls += 1;
    if (calls >= 3 && calls <= 6) throw away;
  };
  const away = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
  const end = keepCountsFolded(caretaker, {
    fold,
    everyMs: 1,
    longestPauseMs: 4,
    log: (...line) => said.push(line),
  });
  await expect.poll(() => calls).toBeGreaterThan(12);
  end();
  expect(said).toEqual([['counts_delayed', { error: away }], ['counts_again']]);
});

test('folding one batch ends before the next begins, and none begins after the end', async () => {
  let running = 0;
  let most = 0;
  let calls = 0;
  const fold = async () => {
    calls += 1;
    most = Math.max(most, ++running);
    await pause(5);
    running -= 1;
  };
  const end = keepCountsFolded(caretaker, { fold, everyMs: 1 });
  await expect.poll(() => calls).toBeGreaterThan(3);
  end();
  await expect.poll(() => running).toBe(0);
  const before = calls;
  await pause(30);
  expect([most, calls]).toEqual([1, before]);
});
