import { join } from 'node:path';
import { caretaker } from '@/lib/domain/permissions';
import { measureStalledExports, type StalledRound } from '@/lib/services/opinions/measure-stalled-exports';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { startProduct } from '../start-product';

const root = join(import.meta.dirname, '../../..');
const readers = 12;
const rounds = 5;
const target = 3;

/** Signing in, the dashboard and health over HTTP while 12 people read nothing of the file they asked for: at most 3 times idle. */
export async function run(): Promise<Record<string, unknown>> {
  const items = Number(process.env.BENCH_ITEMS ?? 150_000);
  const url = process.env.DATABASE_URL ?? '';
  await ensureBuilt(root);
  const serve = (databaseUrl: string) =>
    startProduct(root, { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1' });
  const measured = await measureStalledExports(caretaker, { url, items, readers, rounds, serve });
  const ratios = {
    signIn: median(measured.map(({ idle, stalled }) => stalled.signInMs / idle.signInMs)),
    dashboard: median(measured.map(({ idle, stalled }) => stalled.dashboardMs / idle.dashboardMs)),
  };
  const ratio = Math.max(ratios.signIn, ratios.dashboard);
  return {
    bench: 'stalled-exports',
    items,
    readers,
    rounds: measured.map(shown),
    ratios,
    ratio,
    target,
    met: ratio <= target,
  };
}

function shown({ idle, stalled, answers }: StalledRound) {
  const rounded = (times: StalledRound['idle']) =>
    Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms)]));
  return { idle: rounded(idle), stalled: rounded(stalled), answers };
}

function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return Math.round(middle * 100) / 100;
}
