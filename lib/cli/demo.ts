import { createServer } from 'node:http';
import { join } from 'node:path';
import { AppError } from '@/lib/domain/errors';
import { parsePort } from '@/lib/domain/input/port';
import { dayInVietnam } from '@/lib/domain/period';
import { caretaker } from '@/lib/domain/permissions';
import { isStoreFailure } from '@/lib/domain/store-failure';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { demoCommandTexts } from '@/lib/strings/demo';
import { explainError } from '@/lib/strings/errors';
import { serverTexts } from '@/lib/strings/server';
import { beginDemoLog } from './demo-log';
import { ensureBuilt } from './ensure-built';
import { startProduct } from './start-product';

const root = join(import.meta.dirname, '..', '..');
const texts = demoCommandTexts.vi;
const stopping = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

/** The port asked for, or, when it is taken and nobody insisted on it, any free one. */
async function freePort(port: number): Promise<number> {
  const found = await new Promise<number | null>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
  if (found !== null) return found;
  if (process.env.PORT) throw new Error(texts.portTaken(port));
  return freePort(0);
}

function showProgress(step: 'reports' | 'posts', done: number, of: number): void {
  if (!process.stderr.isTTY) {
    if (done === of) process.stderr.write(`${texts.steps[step]}: ${of}\n`);
    return;
  }
  process.stderr.write(`\r${texts.steps[step]}: ${done}/${of}${done === of ? '\n' : ''}`);
}

async function main(): Promise<number> {
  const wanted = parsePort(process.env.PORT || '3000');
  if (wanted === null) throw new Error(serverTexts.vi.portNone(process.env.PORT ?? ''));
  const port = await freePort(wanted);
  const today = dayInVietnam(new Date());
  const loading = loadDemo(caretaker, {
    today,
    password: process.env.DEMO_PASSWORD || undefined,
    signal: stopping.signal,
    onProgress: showProgress,
  });
  const [accounts] = await Promise.all([loading, ensureBuilt(root, stopping.signal)]);
  await foldCounts(caretaker, {});
  const log = beginDemoLog(root);
  const product = await startProduct(root, { PORT: String(port) }, log.write);
  stopping.signal.addEventListener('abort', () => product.stop());
  if (stopping.signal.aborted) await product.stop();
  console.log(texts.ready(product.url.replace('127.0.0.1', 'localhost'), accounts, log.file));
  return product.ended;
}

try {
  process.exit(await main());
} catch (error) {
  if (stopping.signal.aborted) process.exit(130);
  console.error(
    error instanceof AppError || isStoreFailure(error) ? explainError(error, 'vi') : (error as Error).message,
  );
  process.exit(1);
}
