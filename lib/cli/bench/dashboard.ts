import { caretaker } from '@/lib/domain/permissions';
import { measureDashboard } from '@/lib/services/dashboard/measure-dashboard';

const rounds = 5;

/** The dashboard from the roll-up against plain group-bys over the items, at 100 k and at 1 M items. */
export async function run(): Promise<Record<string, unknown>> {
  const url = process.env.DATABASE_URL ?? '';
  const [few = 100_000, many = 1_000_000] = (process.env.BENCH_ITEMS ?? '').split(',').filter(Boolean).map(Number);
  const small = await measureDashboard(caretaker, { url, items: few, rounds });
  const large = await measureDashboard(caretaker, { url, items: many, rounds });
  const views = Object.entries(large.views).map(([view, at]) => {
    const before = small.views[view];
    return {
      view,
      rolledUpMs: { [few]: round(before?.rolledUpMs), [many]: round(at.rolledUpMs) },
      plainMs: { [few]: round(before?.plainMs), [many]: round(at.plainMs) },
      timesFaster: round(at.timesFaster),
      timesSlowerThanFew: round(at.rolledUpMs / (before?.rolledUpMs ?? Number.NaN)),
    };
  });
  const timesFaster = Math.min(...views.map((view) => view.timesFaster));
  const timesSlower = Math.max(...views.map((view) => view.timesSlowerThanFew));
  const target = { timesFaster: 20, timesSlowerThanFew: 1.5 };
  const met = timesFaster >= target.timesFaster && timesSlower <= target.timesSlowerThanFew;
  return { bench: 'dashboard', items: [few, many], views, ratio: timesFaster, timesSlower, target, met };
}

function round(value = Number.NaN): number {
  return Math.round(value * 100) / 100;
}
