import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { GET } from '@/app/fonts/[version]/[file]/route';

const root = join(import.meta.dirname, '../..');
const addresses = [
  ...readFileSync(join(root, 'app/fonts.css'), 'utf8').matchAll(/url\("\/fonts\/([^/]+)\/([^"]+)"\)/g),
];

test('every font a page asks for is served, in the version that is installed', async () => {
  expect(addresses.length).toBeGreaterThanOrEqual(8);
  for (const [, version = '', file = ''] of addresses) {
    const answer = await GET(new Request('http://localhost/'), { params: Promise.resolve({ version, file }) });
    expect(answer.status, `${version}/${file}`).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  }
});

test('nothing else of the machine is served as a font', async () => {
  const [, version = ''] = addresses[0] ?? [];
  for (const file of ['../package.json', 'be-vietnam-pro-latin-400-normal.woff', '..%2Fpackage.json', '']) {
    expect((await GET(new Request('http://localhost/'), { params: Promise.resolve({ version, file }) })).status).toBe(
      404,
    );
  }
});
