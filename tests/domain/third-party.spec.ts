import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');
const notices = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8');
/** How a file says under what it may hold what others made. */
const licence = /\((?:ISC|MIT|BSD|Apache|CC0|CC BY|OFL)[^)]*\)/g;

test('what is copied from others has the notice its licence asks for, and the notice names the file', () => {
  const copied = [...readSource(root)].filter(([path, text]) => !path.startsWith('tests/') && text.match(licence));
  expect(copied.map(([path]) => path)).toEqual(['app/_ui/icon-shapes.ts']);
  for (const [path, text] of copied) {
    expect(notices, path).toContain(`\`${path}\``);
    for (const said of text.match(licence) ?? []) expect(said, path).toContain('THIRD-PARTY.md');
  }
  for (const owed of [
    'ISC License',
    'Copyright (c) 2026 Lucide Icons and Contributors',
    'Permission to use, copy, modify, and/or distribute this software',
    'The MIT License (MIT)',
    'Copyright (c) 2013-present Cole Bemis',
    'The above copyright notice and this permission notice shall be included in all',
  ]) {
    expect(notices).toContain(owed);
  }
});
