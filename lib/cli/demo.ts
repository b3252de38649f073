import { createServer } from 'node:http';
import { join } from 'node:path';
import { AppError } from '@/lib/domain/errors';
import { parsePort } from '@/lib/domain/input/port';
import { dayInVietnam } from '@/lib/domain/period';
import { caretaker } from '@/lib/domain/permissions';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { demoTexts } from '@/lib/strings/demo';
import { explainError } from '@/lib/strings/errors';
import { serverTexts } from '@/lib/strings/server';
import { runCommand } from './command';
import { beginDemoLog } from './demo-log';
import { startProduct } from './start-product';

const root = join(import.meta.dirname, '..', '..');
type Texts = (typeof demoTexts)['vi'];

await runCommand({
  texts: demoTexts,
  options: { 'yes-into-a-real-database': { type: 'boolean' } },
  explain: (error, locale) =>
    error instanceof AppError || isStoreFailure(error) ? explainError(error, locale) : (error as Error).message,
  run: async ({ values, texts, locale }) => {
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
    try {
      return await show(
        values['yes-into-a-real-database'] === true,
        stopping.signal,
        texts,
        await freePort(wantedPort(locale), texts),
      );
    } catch (error) {
      if (stopping.signal.aborted) return 130;
      throw error;
    }
  },
});

function wantedPort(locale: Locale): number {
  const port = parsePort(process.env.PORT || '3000');
  if (port === null) throw new Error(serverTexts[locale].portNone(process.env.PORT ?? ''));
  return port;
}

/** The port asked for, or, when it is taken and nobody insisted on it, any free one. */
async function freePort(port: number, texts: Texts): Promise<number> {
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
  return freePort(0, texts);
}

function showProgress(texts: Texts, step: 'reports' | 'posts', done: number, of: number): void {
  if (!process.stderr.isTTY) {
    if (done === of) process.stderr.write(`${texts.steps[step]}: ${of}\n`);
    return;
  }
  process.stderr.write(`\r${texts.steps[step]}: ${done}/${of}${done === of ? '\n' : ''}`);
}

async function show(intoReal: boolean, signal: AbortSignal, texts: Texts, port: number): Promise<number> {
  const today = dayInVietnam(new Date());
  const loading = loadDemo(caretaker, {
    today,
    password: process.env.DEMO_PASSWORD || undefined,
    intoReal,
    signal,
    onProgress: (step, done, of) => showProgress(texts, step, done, of),
  });
  const [accounts] = await Promise.all([loading, ensureBuilt(root, signal)]);
  await foldCounts(caretaker, {});
  const log = beginDemoLog(root);
  const product = await startProduct(root, { PORT: String(port) }, log.write);
  signal.addEventListener('abort', () => product.stop());
  if (signal.aborted) await product.stop();
  console.log(texts.ready(product.url.replace('127.0.0.1', 'localhost'), accounts, log.file));
  return product.ended;
}
