import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { trimPackages } from '@/lib/services/system/trim-packages';

test('trimming leaves what runs, follows no link out of the folder, and does nothing the second time', () => {
  const parent = mkdtempSync(join(tmpdir(), 'nghe-dan-trim-'));
  const project = join(parent, 'project');
  const lay = (file: string, content = 'x') => {
    mkdirSync(dirname(join(parent, file)), { recursive: true });
    writeFileSync(join(parent, file), content);
  };
  try {
    const packages = {
      '': { dependencies: { a: '1', typescript: '7' } },
      'node_modules/a': {},
      'node_modules/typescript': {},
      'node_modules/other-system': {},
    };
    lay('project/package-lock.json', JSON.stringify({ packages }));
    lay('project/node_modules/a/index.js');
    lay('project/node_modules/a/index.js.map', '12345');
    lay('project/node_modules/typescript/lib/tsc.js', '123');
    lay('project/app/page.tsx');
    lay('elsewhere/kept.map');
    symlinkSync(join(parent, 'elsewhere'), join(project, 'node_modules', 'linked'));
    expect(trimPackages(project)).toEqual({ packages: 1, bytes: 8 });
    const left = ['node_modules/a/index.js', 'app/page.tsx', 'node_modules/linked/kept.map'];
    expect(left.filter((file) => !existsSync(join(project, file)))).toEqual([]);
    expect(existsSync(join(project, 'node_modules/a/index.js.map'))).toBe(false);
    expect(existsSync(join(project, 'node_modules/typescript'))).toBe(false);
    expect(trimPackages(project)).toEqual({ packages: 0, bytes: 0 });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
