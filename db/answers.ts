import type { Db } from './client';

/** The question each database has been asked last, while it is open: a hung server is asked once, not once per caller. */
const asked = new WeakMap<Db, Promise<boolean>>();

/** Whether the database answers within `timeoutMs`. Never throws. */
export async function answers(db: Db, timeoutMs: number): Promise<boolean> {
  const answer = asked.get(db) ?? ask(db);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function ask(db: Db): Promise<boolean> {
  const answer = db.$client`select 1`.then(
    () => true,
    () => false,
  );
  asked.set(db, answer);
  return answer.finally(() => asked.delete(db));
}
