import { loadOf } from '@/db/bound-waiting';
import { openDatabase } from '@/db/client';
import { expect, test } from '../support/database';

test('how many connections are in use and who waits for one is known at any moment', async ({ url }) => {
  const db = openDatabase(url, 2);
  const client = db.$client;
  try {
    expect(loadOf(client)).toEqual({ inUse: 0, waiting: 0 });
    let end = () => {};
    const open = new Promise<void>((resolve) => {
      end = resolve;
    });
    const transaction = client.begin(async (tx) => {
      await tx`select 1`;
      await tx.savepoint((inner) => inner`select 1`);
      await open;
    });
    await expect.poll(() => loadOf(client)).toEqual({ inUse: 1, waiting: 0 });
    const reserved = await client.reserve();
    expect(loadOf(client)).toEqual({ inUse: 2, waiting: 0 });
    const late = [client`select 1`.execute(), client`select 2`.execute()];
    await expect.poll(() => loadOf(client)).toEqual({ inUse: 2, waiting: 2 });
    reserved.release();
    await Promise.all(late);
    expect(loadOf(client)).toEqual({ inUse: 1, waiting: 0 });
    end();
    await transaction;
    expect(loadOf(client)).toEqual({ inUse: 0, waiting: 0 });
  } finally {
    await client.end({ timeout: 1 });
  }
});
