import { explainFailure } from './explain-failure';

/** Measurements by name. Each works in databases of its own, which it drops, and prints one JSON object. */
const benches: Readonly<Record<string, () => Promise<{ run(): Promise<Record<string, unknown>> }>>> = {
  backup: () => import('./bench/backup'),
  classify: () => import('./bench/classify'),
  dashboard: () => import('./bench/dashboard'),
  export: () => import('./bench/export'),
  reports: () => import('./bench/reports'),
  ingest: () => import('./bench/ingest'),
  'stalled-exports': () => import('./bench/stalled-exports'),
  stalls: () => import('./bench/stalls'),
};

const asked = process.argv[2] ?? '';
const load = Object.hasOwn(benches, asked) ? benches[asked] : undefined;
if (!load) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
try {
  const { run } = await load();
  console.log(JSON.stringify(await run(), null, 2));
  process.exit(0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
