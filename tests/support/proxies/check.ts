import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withScratchDatabase } from '@/db/scratch-database';
import { startProduct } from '@/lib/cli/start-product';
import { dayInVietnam } from '@/lib/domain/period';
import { caretaker } from '@/lib/domain/permissions';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { freePort } from '../free-port';
import { runTool } from '../run-tool';
import type { Trial } from './promises';
import { piecewise, promises } from './promises';
import { makeCertificate, proxies, startProxy, versionOf, type WebServer } from './proxies';

const project = join(import.meta.dirname, '../../..');
const password = 'Mười hai con giáp 12';
const slowly = 'an upload that comes piece by piece is told of as it comes';

await runTool(
  `npm run check:proxies
Starts the product behind nginx and Caddy, where they are installed, with the configurations of docs/running.md and a
certificate of its own, and tries what a board counts on. In a database of its own, which it drops.`,
  {
    run: async () => {
      const here = proxies.filter((proxy) => versionOf(proxy) !== null);
      if (here.length === 0)
        throw new Error('neither nginx nor caddy is installed: apt-get install nginx caddy openssl');
      await ensureBuilt(project);
      return withScratchDatabase(process.env.DATABASE_URL ?? '', async (db, url) => {
        const accounts = await loadDemo(caretaker, { today: dayInVietnam(new Date()), password }, db);
        const analyst = accounts.find(({ role }) => role === 'analyst')?.username ?? '';
        let broken = 0;
        for (const proxy of here) broken += await tryBehind(proxy, url, analyst);
        for (const { name } of proxies.filter((one) => !here.includes(one))) console.log(`${name}: not installed`);
        return broken > 0 ? 1 : 0;
      });
    },
  },
);

/** Tries everything behind one proxy, and says what came out; answers how many promises are broken. */
async function tryBehind(proxy: WebServer, url: string, username: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-proxy-'));
  const ca = makeCertificate(folder);
  const port = await freePort();
  const settings = { DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', TRUSTED_PROXY: '127.0.0.1' };
  const product = await startProduct(project, { ...settings, APP_URL: `https://localhost:${port}` });
  try {
    const stop = await startProxy(proxy, { port, product: Number(new URL(product.url).port), folder }, ca);
    const caller = { port, ca, from: '127.0.0.2' };
    const trial = { caller, other: { ...caller, from: '127.0.0.3' }, username, password };
    // Without the guide nginx gathers what is sent before it hands it on.
    const asked = proxy.name === 'nginx, bare' ? promises : { ...promises, [slowly]: piecewise };
    console.log(`${proxy.name} (${versionOf(proxy)})`);
    try {
      return await tryAll(asked, trial);
    } finally {
      await stop();
    }
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryAll(asked: typeof promises, trial: Trial): Promise<number> {
  let broken = 0;
  for (const [promise, kept] of Object.entries(asked)) {
    try {
      console.log(`  kept    ${promise}: ${await kept(trial)}`);
    } catch (error) {
      broken++;
      console.log(`  BROKEN  ${promise}: ${(error as Error).message}`);
    }
  }
  return broken;
}
