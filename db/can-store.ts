import type { Db } from './client';
import { failedLately } from './failed-writes';

type Answer = { readonly at: number; readonly canStore: Promise<boolean> };

/** What each database answered last: asked anew once a second at most, and a hung server once, not once per caller. */
const answers = new WeakMap<Db, Answer & { pending: boolean }>();
const askedEveryMs = 1_000;
/** Sorted in 64 kB, these are written to the server's disk and removed again: some 300 kB. */
const rowsSpilled = 20_000;

/** Whether the database stores things: `late` when it does not say so within `timeoutMs`. Never throws. */
export async function canStore(db: Db, timeoutMs: number): Promise<boolean | 'late'> {
  if (failedLately(db.$client)) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs);
  });
  try {
    return await Promise.race([answerOf(db), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(db: Db): Promise<boolean> {
  const last = answers.get(db);
  if (last && (last.pending || performance.now() - last.at < askedEveryMs)) return last.canStore;
  const canStore = ask(db).catch(() => false);
  const answer = { at: performance.now(), canStore, pending: true };
  answers.set(db, answer);
  return canStore.finally(() => {
    answer.pending = false;
  });
}

/**
 * A standby, or a server set to read only, stores nothing; nor does one whose disk is full, which a small change would not
 * notice, since it finds room in what the server has already.
 */
function ask(db: Db): Promise<boolean> {
  return db.$client.begin(async (tx) => {
    const [server] = await tx<{ readOnly: boolean }[]>`
      select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "readOnly"`;
    if (server?.readOnly !== false) return false;
    await tx`set local work_mem = '64kB'`;
    await tx`select count(*) from (select n from generate_series(1, ${rowsSpilled}::int) as n order by n desc offset 0) as spilled`;
    return true;
  });
}
