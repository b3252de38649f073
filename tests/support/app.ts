import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn } from '@/db/embedded/turn';
import { type Product, startProduct } from '@/lib/cli/start-product';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { asksAbroad, watchedInto } from './watch-network';

const project = join(import.meta.dirname, '../..');
/** What the last build asked of the network. */
export const buildAsks = join(project, '.data', 'build-asks.jsonl');

/** Builds the product unless its source is as it was, with the network watched. */
export function ensureWatchedBuild(): Promise<void> {
  return inTurn(join(project, '.data', 'build-turn'), async () => {
    // A build that was not watched is made again.
    if (!existsSync(buildAsks)) rmSync(join(project, '.next'), { recursive: true, force: true });
    const draft = `${buildAsks}.draft`;
    mkdirSync(join(project, '.data'), { recursive: true });
    rmSync(draft, { force: true });
    const made = await ensureBuilt(project, undefined, watchedInto(draft));
    if (made === 'built') renameSync(draft, buildAsks);
  });
}

/**
 * Starts the built product on a free port, building it first when its source has changed since the last build. `settings`
 * are environment variables, `onSaid` is told what it prints. Stopping throws when it asked anything of another machine.
 */
export async function startApp(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
  onSaid?: (piece: string) => void,
): Promise<Product> {
  await ensureWatchedBuild();
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-asks-'));
  const asks = join(folder, 'asks.jsonl');
  const own = { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', ...watchedInto(asks), ...settings };
  const product = await startProduct(project, own, onSaid);
  return {
    ...product,
    stop: async () => {
      const code = await product.stop();
      const abroad = asksAbroad(asks);
      rmSync(folder, { recursive: true, force: true });
      if (abroad.length > 0) throw new Error(`the product asked other machines: ${abroad.join(', ')}`);
      return code;
    },
  };
}
