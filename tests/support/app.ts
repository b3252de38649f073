import { join } from 'node:path';
import { inTurn } from '@/db/embedded/turn';
import { ensureBuilt } from '@/lib/cli/ensure-built';
import { type Product, startProduct } from '@/lib/cli/start-product';

const project = join(import.meta.dirname, '../..');

/**
 * Starts the built product on a free port, building it first when its source has changed since the last build. `settings`
 * are environment variables.
 */
export async function startApp(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  await inTurn(join(project, '.data', 'build-turn'), () => ensureBuilt(project));
  return startProduct(project, { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', ...settings });
}
