import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rules } from './support/house/rules';
import { readSource, type Source } from './support/house/source';

const source = readSource(join(import.meta.dirname, '..'));

for (const { title, check } of rules) {
  test(title, () => {
    expect(check(source)).toEqual([]);
  });
}

test.describe('a planted break', () => {
  const brokenBy = (planted: Source) =>
    rules.filter(({ check }) => check(planted).length > 0).map(({ title }) => title);

  for (const { title, planted } of rules) {
    test(`of "${title}" fails that rule alone`, () => {
      expect(brokenBy(new Map([planted]))).toEqual([title]);
    });
  }

  test('is not seen in comments, nor in a service that asks first', () => {
    const fine: Source = new Map([
      ['app/page.tsx', `// import { database } from '@/db/client'; Báo cáo\nexport const a = 'https://localhost';`],
      [
        'lib/services/fine.ts',
        `export async function fine(viewer: Viewer, input = {}): Promise<{ n: number; of: Map<string, { a: 1 }> }> {\n  const scope = allow(viewer, 'opinion.read');\n}`,
      ],
      ['lib/cli/fine.ts', `import { fine } from '@/lib/services/fine';`],
    ]);
    expect(brokenBy(fine)).toEqual([]);
  });

  test('of permission is seen when a door calls a service that takes no viewer', () => {
    const planted: Source = new Map([
      ['lib/services/planted.ts', 'export async function planted(id: string): Promise<void> {}'],
      ['app/page.tsx', `import { planted } from '@/lib/services/planted';`],
    ]);
    expect(brokenBy(planted)).toEqual(['every service begins with allow']);
  });
});
