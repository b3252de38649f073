import { join } from 'node:path';
import { serve } from './serve';

/**
 * `tsx app/_server/main.ts [--dev]`: the product on `HOST`:`PORT`, 127.0.0.1:3000 unless they say otherwise. Told to end,
 * it takes nothing new, finishes what goes on for up to 20 s, and ends uploads with their receipts before that.
 */
const project = join(import.meta.dirname, '../..');
const dev = process.argv.includes('--dev');
const drainMs = 20_000;

async function main(): Promise<void> {
  // The framework and its renderer are chosen by this when they are loaded.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const running = await serve({
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT ?? 3000),
    appUrl: process.env.APP_URL ?? '',
    trustedProxy: process.env.TRUSTED_PROXY ?? '',
    dev,
    handler: framework,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await running.drain(drainMs);
      process.exit(0);
    });
  }
  console.log(`Nghe Dân: ${running.url}`);
}

/** Where the framework asks itself for the page an action leads to: this server, whatever host a request names. */
async function framework(origin: string) {
  const { hostname, port } = new URL(origin);
  process.env.__NEXT_PRIVATE_ORIGIN = origin;
  const { default: next } = await import('next');
  const app = next({ dev, dir: project, hostname, port: Number(port) });
  await app.prepare();
  const answer = app.getRequestHandler();
  return (request: Parameters<typeof answer>[0], response: Parameters<typeof answer>[1]) => answer(request, response);
}

try {
  await main();
} catch (error) {
  console.error(`nghe-dan: ${(error as Error).message}`);
  process.exit(1);
}
