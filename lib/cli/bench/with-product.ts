import { join } from 'node:path';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { startProduct } from '../start-product';

const project = join(import.meta.dirname, '../../..');

/** Runs `work` against the built product as it runs for a board, on a free port, over the database at `databaseUrl`. */
export async function withProduct<T>(databaseUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  await ensureBuilt(project);
  const product = await startProduct(project, { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1' });
  try {
    return await work(product.url);
  } finally {
    await product.stop();
  }
}
