import type postgres from 'postgres';
import { StoreBusy } from '../lib/domain/store-failure';
import { noteFailure } from './failed-writes';

/** What the driver knows of a statement: `executed` once it was asked for, `state` once a connection has taken it. */
type Asked = Promise<unknown> & { readonly executed: boolean; readonly state: unknown };
type Cancellable = { reject(error: unknown): void; cancel(): void };

/**
 * The driver's client, except that nobody waits longer than `waitMs` for one of its connections: the driver itself would
 * let them wait for ever. Whoever gave up is told `StoreBusy`, and nothing of theirs is done later.
 */
export function boundWaiting(client: postgres.Sql, waitMs: number): postgres.Sql {
  const bounded = {
    unsafe: (...given: Parameters<postgres.Sql['unsafe']>) => watched(client, client.unsafe(...given), waitMs),
    begin: (...given: unknown[]) => begun(client, given, waitMs),
    reserve: () => reserved(client, waitMs),
  };
  return new Proxy(client, {
    apply: (target, self, given) => watched(client, Reflect.apply(target, self, given), waitMs),
    get: (target, name) =>
      Object.hasOwn(bounded, name) ? bounded[name as keyof typeof bounded] : Reflect.get(target, name),
  });
}

function watched<T>(client: postgres.Sql, made: T, waitMs: number): T {
  if (!(made instanceof Promise)) return made;
  const asked = made as unknown as Asked & Cancellable;
  const timer = setTimeout(() => {
    if (!asked.executed || asked.state) return;
    asked.reject(new StoreBusy());
    asked.cancel();
  }, waitMs);
  // The statement's own `then` would send it.
  Promise.prototype.then.call(
    asked,
    () => clearTimeout(timer),
    (error) => {
      clearTimeout(timer);
      noteFailure(client, error);
    },
  );
  return made;
}

async function begun(client: postgres.Sql, given: unknown[], waitMs: number): Promise<unknown> {
  const work = given.at(-1) as (tx: postgres.TransactionSql) => Promise<unknown>;
  const begin = client.begin as (...args: unknown[]) => Promise<unknown>;
  let timer: NodeJS.Timeout | undefined;
  let isTooLate = false;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isTooLate = true;
      reject(new StoreBusy());
    }, waitMs);
  });
  const done = begin(...given.slice(0, -1), (tx: postgres.TransactionSql) => {
    clearTimeout(timer);
    if (isTooLate) throw new StoreBusy();
    return work(tx);
  });
  try {
    return await Promise.race([done, tooLate]);
  } catch (error) {
    done.catch(() => {});
    noteFailure(client, error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function reserved(client: postgres.Sql, waitMs: number): Promise<postgres.ReservedSql> {
  const reserving = client.reserve();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreBusy()), waitMs);
  });
  try {
    return await Promise.race([reserving, tooLate]);
  } catch (error) {
    reserving.then(
      (connection) => connection.release(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
