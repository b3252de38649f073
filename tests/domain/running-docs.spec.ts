import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fingerprintKeyOf } from '@/db/fingerprints/key';
import { ownMetrics } from '@/lib/services/metrics/own-metrics';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = read('docs/running.md');
const { start, migrate } = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const words = (list: string) => [...list.matchAll(/[^\s"',[\]]+/g)].map(([word]) => word).join(' ');

test('the service and the containers run just what npm run start and npm run migrate run', () => {
  const unit = /ExecStart=\/usr\/bin\/(.*)/.exec(guide)?.[1];
  const image = /^CMD \[(.*)\]$/m.exec(read('Dockerfile'))?.[1];
  const migration = /command: \[(node.*)\]/.exec(read('compose.yaml'))?.[1];
  expect([unit, words(image ?? ''), words(migration ?? '')]).toEqual([start, start, migrate]);
});

test('the line of the guide gives the fingerprint key that AUTH_SECRET stood for', () => {
  const secret = 'a secret that is long enough, and is renewed now';
  const [, program = ''] = /node -p "(.*)"/.exec(guide) ?? [];
  const env = { ...process.env, AUTH_SECRET: secret, FINGERPRINT_KEY: '' };
  const key = execFileSync(process.execPath, ['-p', program], { env, encoding: 'utf8' }).trim();
  const derived = execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `import('./db/fingerprints/key.ts').then((keys) => console.log(keys.fingerprintKey().check))`,
    ],
    { cwd: root, env, encoding: 'utf8' },
  ).trim();
  expect(fingerprintKeyOf(key).check).toBe(derived);
});

test('every metric stands in the guide with when to look into it, and none that is not told', async () => {
  const table = guide.slice(guide.indexOf('## Metrics'), guide.indexOf('## What it logs'));
  const told = [...table.matchAll(/`(nghe_dan_\w+)/g)].map(([, name]) => name ?? '');
  const made = (await ownMetrics().registry.getMetricsAsJSON()).map(({ name }) => name);
  expect([...new Set(told)].sort()).toEqual(made.sort());
});
