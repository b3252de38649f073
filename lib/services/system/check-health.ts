import { answers } from '@/db/answers';
import { type Db, database } from '@/db/client';

const timeoutMs = 2000;

/** Whether the product can work: the database answers within 2 s. Anyone may ask; nothing else is told. */
export async function checkHealth(db?: Db): Promise<boolean> {
  try {
    return await answers(db ?? database(), timeoutMs);
  } catch {
    return false;
  }
}
