import type postgres from 'postgres';
import { StoreBusy } from '../lib/domain/store-failure';
import { type AnswerWatch, type Patience, type PoolLoad, watchAnswers } from './answer-watch';
import { workBoundBy } from './bound-by';
import { preparedWhenAgain } from './statements-again';
import { answerMsOf } from './timeouts';
import { withoutValues } from './without-values';

type Waiting = {
  /** For a free connection. */
  readonly waitMs: number;
  /** For the answer to a statement, from when a connection has it; 0 is without an end. */
  readonly answerMs: number;
  /** Told once, when no answer came: the client is closed then. */
  readonly onSilent?: () => void;
};

/**
 * The driver's client, except that nobody waits longer than told for one of its connections, or for the answer of a database
 * that hangs: the driver itself would let them wait for ever. Whoever gave up is told `StoreBusy`, and nothing of theirs is
 * done later; or `StoreSilent`, and what they asked for may have been done.
 */
export function boundWaiting(client: postgres.Sql, { waitMs, answerMs, onSilent = () => {} }: Waiting): postgres.Sql {
  const watch = watchAnswers(client, waitMs, onSilent);
  const patience = { answerMs, waitsForConnection: true };
  const { unsafe, begin } = client;
  // In its place, since the driver sends its own `begin` this way.
  client.unsafe = ((...given: Parameters<typeof unsafe>) =>
    watch.statement(unsafe(...preparedWhenAgain(given)), patience)) as typeof unsafe;
  const bound = instead(client, (made) => watch.statement(made, patience), {
    begin: (...given: unknown[]) => begun(begin as Begin, given, watch, answerMs),
    reserve: () => reserved(client, watch, { waitMs, answerMs }),
  });
  loads.set(bound, watch.load);
  return bound;
}

const loads = new WeakMap<postgres.Sql, () => PoolLoad>();

/** How busy the connections of a client are that `boundWaiting` gave. */
export function loadOf(client: postgres.Sql): PoolLoad {
  return loads.get(client)?.() ?? { inUse: 0, waiting: 0 };
}

type Connection = postgres.TransactionSql | postgres.ReservedSql;
type Work = (tx: postgres.TransactionSql) => Promise<unknown>;
type Begin = (...given: unknown[]) => Promise<unknown>;

function begun(begin: Begin, given: unknown[], watch: AnswerWatch, answerMs: number): Promise<unknown> {
  const work = given.at(-1) as Work;
  const patience = { answerMs, waitsForConnection: false };
  // The driver's `begin` is watched as a statement.
  let letGo = () => {};
  const held = (inner: Work): Work => {
    return (tx) => {
      letGo = watch.count('held');
      return inner(tx);
    };
  };
  return watch
    .transaction((awaits) => begin(...given.slice(0, -1), held(within(work, { watch, patience, awaits }))), patience)
    .finally(() => letGo());
}

type Within = { readonly watch: AnswerWatch; readonly patience: Patience; readonly awaits: (answer: boolean) => void };

/** `work` on a connection that is watched; once it is done, the driver's commit or rollback is. */
function within(work: Work, { watch, patience, awaits }: Within): Work {
  return async (tx) => {
    awaits(false);
    try {
      return await work(onConnection(tx, watch, patience));
    } finally {
      awaits(true);
    }
  };
}

async function reserved(client: postgres.Sql, watch: AnswerWatch, { waitMs, answerMs }: Waiting) {
  const reserving = client.reserve();
  const arrived = watch.count('awaited');
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreBusy()), waitMs);
  });
  try {
    const connection = await Promise.race([reserving, tooLate]);
    const letGo = watch.count('held');
    const { release } = connection;
    connection.release = () => {
      letGo();
      release();
    };
    return onConnection(connection, watch, { answerMs, waitsForConnection: false });
  } catch (error) {
    reserving.then(
      (connection) => connection.release(),
      () => {},
    );
    throw withoutValues(error);
  } finally {
    arrived();
    clearTimeout(timer);
  }
}

/** The connection of a transaction, or one reserved, whose statements are watched; those told to take longer may. */
function onConnection<T extends Connection>(connection: T, watch: AnswerWatch, patience: Patience): T {
  const { savepoint } = connection as unknown as { savepoint?: Begin };
  return instead(connection, (made) => watch.statement(made, patience), {
    unsafe: (...given: Parameters<Connection['unsafe']>) => {
      const work = workBoundBy(given[0]);
      if (work) patience.answerMs = answerMsOf(work);
      return watch.statement(connection.unsafe(...preparedWhenAgain(given)), patience);
    },
    savepoint: (...given: unknown[]) =>
      watch.transaction(async (awaits) => {
        awaits(true);
        const work = within(given.at(-1) as Work, { watch, patience, awaits });
        return savepoint?.(...given.slice(0, -1), work);
      }, patience),
  });
}

/** `client`, except for `methods` and for what happens to a statement that it makes. */
function instead<T extends postgres.Sql | Connection>(client: T, made: <M>(statement: M) => M, methods: object): T {
  return new Proxy(client, {
    apply: (target, self, given) => made(Reflect.apply(target, self, given)),
    get: (target, name) => Reflect.get(Object.hasOwn(methods, name) ? methods : target, name),
  });
}
