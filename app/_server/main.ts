import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parsePort } from '@/lib/domain/input/port';
import { endJobs } from '@/lib/services/jobs/end-jobs';
import { closeLog } from '@/lib/services/log/close-log';
import { logRequest } from '@/lib/services/log/log-request';
import { countRequest } from '@/lib/services/metrics/count-request';
import { stopAllIntakes } from '@/lib/services/posts/stop-all-intakes';
import { aboutBuild, currentBuild, serveBuild } from '@/lib/services/system/builds';
import { serverTexts } from '@/lib/strings/server';
import { quietConsole } from './quiet-console';
import { serve } from './serve';
import { stayAtHome } from './stay-at-home';

/**
 * `tsx app/_server/main.ts [--dev]`: the product on `HOST`:`PORT`, 127.0.0.1:3000 unless they say otherwise. Told to end,
 * it takes nothing new and finishes what goes on, for up to 20 s; uploads that take longer get their receipts before that, and
 * a job that does is handed back.
 */
const project = join(import.meta.dirname, '../..');
const given = process.argv.slice(2);
const dev = given.includes('--dev');
const drainSeconds = 20;
const receiptSeconds = 5;
const lastLinesMs = 500;
const texts = serverTexts.vi;
const usage = dev ? texts.devUsage : texts.usage;

async function main(): Promise<void> {
  const unknown = given.find((word) => word !== '--dev');
  if (unknown !== undefined) {
    if (unknown !== '--help' && unknown !== '-h') throw new Error(`${texts.unknownWord(unknown)}\n${usage}`);
    say(process.stderr, usage);
    return;
  }
  if (process.env.NGHE_DAN_READ_CALL_ONLY) return;
  // The framework and its renderer are chosen by this when they are loaded.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  if (!dev) serveCurrentBuild();
  // Whoever works on the product reads what the framework says; its data are not a board's.
  if (dev) stayAtHome();
  else quietConsole();
  const running = await serve({
    host: process.env.HOST || '127.0.0.1',
    port: wantedPort(process.env.PORT || '3000'),
    appUrl: process.env.APP_URL ?? '',
    trustedProxy: process.env.TRUSTED_PROXY ?? '',
    dev,
    handler: framework,
    onAnswered: (answered) => {
      logRequest(answered);
      countRequest(answered);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      setTimeout(() => say(process.stderr, texts.draining(drainSeconds)), 1000).unref();
      const late = wait(drainSeconds * 1000);
      setTimeout(stopAllIntakes, (drainSeconds - receiptSeconds) * 1000).unref();
      const jobsEnded = endJobs((drainSeconds - receiptSeconds) * 1000);
      await running.drain(drainSeconds * 1000);
      await Promise.race([jobsEnded, late]);
      await closeLog(lastLinesMs);
      process.exit(0);
    });
  }
  say(process.stdout, texts.listening(running.url));
}

/** What is current now stays until this process ends, whatever is built meanwhile. */
function serveCurrentBuild(): void {
  const build = currentBuild(project);
  if (build === null) throw new Error(texts.notBuilt);
  process.env.NGHE_DAN_BUILD = build;
  serveBuild(project, build);
  const { made, isOfSources } = aboutBuild(project, build);
  if (!isOfSources) say(process.stderr, texts.olderBuild(build, made));
}

/** To whoever started it. */
function say(stream: NodeJS.WriteStream, words: string): void {
  stream.write(`${words}\n`);
}

function wantedPort(given: string): number {
  const port = parsePort(given);
  if (port === null) throw new Error(texts.portNone(given));
  return port;
}

/** Asks itself, for the page an action leads to, at this server's own address, whatever host a request names. */
async function framework(origin: string) {
  const { hostname, port } = new URL(origin);
  Object.assign(process.env, { __NEXT_PRIVATE_ORIGIN: origin });
  const { default: next } = await import('next');
  // It would listen for upgrades and, for most paths, leave their connections open for ever: it gets a server nobody reaches.
  const unreached = dev ? {} : { httpServer: createServer() };
  const app = next({ dev, dir: project, hostname, port: Number(port), ...unreached });
  await app.prepare();
  return app.getRequestHandler();
}

try {
  await main();
} catch (error) {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const isHost = code && ['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN'].includes(code);
  const said = isHost ? texts.hostNone(process.env.HOST ?? '') : port && code === 'EADDRINUSE' && texts.portTaken(port);
  say(process.stderr, `nghe-dan: ${said || message}`);
  process.exit(1);
}
