import { canStore } from '@/db/can-store';
import { type Db, database, dropPool } from '@/db/client';
import { arePagesThere } from './are-pages-there';

const timeoutMs = 1_800;

/**
 * Whether the product can work: the database says within 2 s that it stores things, and the pages can be served. It has a
 * connection of its own, so that a busy product is not taken for a dead one. Anyone may ask; nothing else is told.
 */
export async function checkHealth(db?: Db): Promise<boolean> {
  try {
    if (!arePagesThere()) return false;
    const answer = await canStore(db ?? database('health'), timeoutMs);
    if (answer === 'late' && !db) dropPool('health');
    return answer === true;
  } catch {
    return false;
  }
}
