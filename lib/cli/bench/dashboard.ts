import { join } from 'node:path';
import { caretaker } from '@/lib/domain/permissions';
import { measureDashboard } from '@/lib/services/dashboard/measure-dashboard';
import { measurePages, type PageView } from '@/lib/services/dashboard/measure-pages';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { startProduct } from '../start-product';

const root = join(import.meta.dirname, '../../..');
const target = { timesFaster: 20, timesSlower: 1.5 };
const mostBytes: Readonly<Record<PageView, number>> = { demonstration: 300_000, city: 300_000, provinces: 600_000 };
const mostCpuMs = 60;

/**
 * The dashboard from the roll-up against plain group-bys over the items, at 100 k and at 1 M items; then what its page weighs
 * and costs the built product: of the demonstration, of a city of 100 k items (or `BENCH_POSTS`), and of all provinces.
 */
export async function run(): Promise<Record<string, unknown>> {
  const url = process.env.DATABASE_URL ?? '';
  const [few = 100_000, many = 1_000_000] = (process.env.BENCH_ITEMS ?? '').split(',').filter(Boolean).map(Number);
  const onPage = Number(process.env.BENCH_POSTS || 100_000);
  await ensureBuilt(root);
  const serve = (databaseUrl: string) =>
    startProduct(root, { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1' });
  const pages = await measurePages(caretaker, { url, items: onPage, serve });
  const views = await measureDashboard(caretaker, { url, few, many });
  const timesFaster = Math.min(...views.map((view) => view.timesFaster));
  const timesSlower = Math.max(...views.map((view) => view.timesSlower));
  const light = pages.every(({ view, bytes, cpuMs }) => bytes <= mostBytes[view] && (cpuMs ?? 0) <= mostCpuMs);
  return {
    bench: 'dashboard',
    items: { few, many, onPage },
    pages: pages.map(({ cpuMs, medianMs, ...page }) => ({
      ...page,
      cpuMs: cpuMs === null ? null : round(cpuMs),
      medianMs: round(medianMs),
    })),
    views: views.map((view) => ({
      ...view,
      few: { rolledUpMs: round(view.few.rolledUpMs), plainMs: round(view.few.plainMs) },
      many: { rolledUpMs: round(view.many.rolledUpMs), plainMs: round(view.many.plainMs) },
      timesFaster: round(view.timesFaster),
      timesSlower: round(view.timesSlower),
    })),
    ratio: round(timesFaster),
    timesSlower: round(timesSlower),
    target: { ...target, bytes: mostBytes, cpuMs: mostCpuMs },
    met: timesFaster >= target.timesFaster && timesSlower <= target.timesSlower && light,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
