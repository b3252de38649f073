import { benchTexts } from '@/lib/strings/bench';
import { runCommand, WrongUse } from './command';

/** Measurements by name. Each works in databases of its own, which it drops, and prints one JSON object. */
const benches: Readonly<Record<string, () => Promise<{ run(): Promise<Record<string, unknown>> }>>> = {
  audit: () => import('./bench/audit'),
  backup: () => import('./bench/backup'),
  classify: () => import('./bench/classify'),
  dashboard: () => import('./bench/dashboard'),
  export: () => import('./bench/export'),
  reports: () => import('./bench/reports'),
  rising: () => import('./bench/rising'),
  ingest: () => import('./bench/ingest'),
  mapping: () => import('./bench/mapping'),
  prepare: () => import('./bench/prepare'),
  'stalled-exports': () => import('./bench/stalled-exports'),
  search: () => import('./bench/search'),
  stalls: () => import('./bench/stalls'),
};
const names = Object.keys(benches).join(' | ');

await runCommand({
  texts: { vi: { usage: benchTexts.vi.usage(names) }, en: { usage: benchTexts.en.usage(names) } },
  options: {},
  names: [1, 1],
  run: async ({ names: [asked = ''] }) => {
    const load = Object.hasOwn(benches, asked) ? benches[asked] : undefined;
    if (!load) throw new WrongUse();
    const { run } = await load();
    console.log(JSON.stringify(await run(), null, 2));
    return 0;
  },
});
