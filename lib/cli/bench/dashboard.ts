import { caretaker } from '@/lib/domain/permissions';
import { measureDashboard } from '@/lib/services/dashboard/measure-dashboard';

const target = { timesFaster: 20, timesSlower: 1.5 };

/** The dashboard from the roll-up against plain group-bys over the items, at 100 k and at 1 M items. */
export async function run(): Promise<Record<string, unknown>> {
  const url = process.env.DATABASE_URL ?? '';
  const [few = 100_000, many = 1_000_000] = (process.env.BENCH_ITEMS ?? '').split(',').filter(Boolean).map(Number);
  const views = await measureDashboard(caretaker, { url, few, many });
  const timesFaster = Math.min(...views.map((view) => view.timesFaster));
  const timesSlower = Math.max(...views.map((view) => view.timesSlower));
  return {
    bench: 'dashboard',
    items: { few, many },
    views: views.map((view) => ({
      ...view,
      few: { rolledUpMs: round(view.few.rolledUpMs), plainMs: round(view.few.plainMs) },
      many: { rolledUpMs: round(view.many.rolledUpMs), plainMs: round(view.many.plainMs) },
      timesFaster: round(view.timesFaster),
      timesSlower: round(view.timesSlower),
    })),
    ratio: round(timesFaster),
    timesSlower: round(timesSlower),
    target,
    met: timesFaster >= target.timesFaster && timesSlower <= target.timesSlower,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
