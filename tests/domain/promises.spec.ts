import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** What somebody could forget, as they would write it, and what the compiler says of it. */
const forgotten: readonly (readonly [what: string, source: string, said: RegExp])[] = [
  [
    'a field of words on the report form that is left out of redaction',
    `import type { ReportField } from '@/lib/domain/report/fields';
     export const fields = { spot: { required: false, compared: true, keptIn: 'report', shown: [], exported: false,
       kind: 'words', min: 0, max: 100, rows: 1 } } as const satisfies Record<string, ReportField>;`,
    /redacted/,
  ],
  [
    'a social group that would be exported',
    `import type { ReportField } from '@/lib/domain/report/fields';
     export const field = { required: false, compared: true, keptIn: 'report', shown: [], exported: true, kind: 'group',
       codes: ['a'], look: 'list', usual: null } as const satisfies ReportField;`,
    /exported|Group/,
  ],
  [
    'an item kept with words as they were typed',
    `import type { NewOpinion } from '@/db/queries/insert-opinions';
     export const kept = (typed: string): Pick<NewOpinion, 'text'> => ({ text: typed });`,
    /Redacted|\[hidden\]/,
  ],
  [
    'details of a report kept as they were typed',
    `import type { ReportDetails } from '@/lib/domain/report/fields';
     export const kept = (typed: string): Pick<ReportDetails, 'suggestion'> => ({ suggestion: typed });`,
    /Redacted/,
  ],
  [
    'the reason of a correction kept as it was typed',
    `import { insertCorrection } from '@/db/queries/corrections';
     export const keep = (why: string, ...[tx, scope]: Parameters<typeof insertCorrection>) =>
       insertCorrection(tx, scope, { opinionId: 1, why, before: {}, after: {} });`,
    /Redacted/,
  ],
  [
    'a query asked without having asked permission',
    `import { ownReports } from '@/db/queries/reports';
     import type { Db } from '@/db/client';
     import type { Viewer } from '@/lib/domain/permissions';
     export const read = (db: Db, viewer: Viewer) => ownReports(db, viewer, { limit: 1 });`,
    /Scope|proven/,
  ],
  [
    'a condition of the filter that does not say how it is counted',
    `import type { DeclaredCondition } from '@/lib/domain/filter/conditions';
     export const corrected = { kind: 'yes', on: ['list'] } as const satisfies DeclaredCondition;`,
    /rollUp/,
  ],
  [
    "a condition of the board's figures that the roll-up cannot count",
    `import type { DeclaredCondition } from '@/lib/domain/filter/conditions';
     export const words = { kind: 'words', on: ['list', 'figures'], rollUp: 'no' } as const satisfies DeclaredCondition;`,
    /rollUp|'no'/,
  ],
  [
    'a table over the conditions of the filter that leaves one out',
    `import type { ConditionTable } from '@/lib/domain/filter/conditions';
     declare const others: Omit<ConditionTable<string>, 'unplaced'>;
     export const asked: ConditionTable<string> = others;`,
    /unplaced/,
  ],
  [
    'a column of the export with a heading in one language',
    `import { exportColumns } from '@/lib/strings/export';
     export const column: (typeof exportColumns)[number] = { heading: { vi: 'Cột' }, width: 10, cell: () => null };`,
    /'en'/,
  ],
];

test.describe('what is forgotten', () => {
  let output = '';

  test.beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-planted-'));
    try {
      for (const [n, [, source]] of forgotten.entries()) writeFileSync(join(folder, `planted-${n}.ts`), source);
      writeFileSync(
        join(folder, 'fine.ts'),
        `import type { NewOpinion } from '@/db/queries/insert-opinions';
         import { redact } from '@/lib/domain/redact/redact';
         export const kept = (typed: string): Pick<NewOpinion, 'text'> => ({ text: redact(typed).text });`,
      );
      const config = {
        extends: join(root, 'tsconfig.json'),
        compilerOptions: {
          incremental: false,
          plugins: [],
          typeRoots: [join(root, 'node_modules/@types')],
          paths: { '@/*': [`${root}/*`], '*': [`${root}/node_modules/*`] },
        },
        include: [join(folder, '*.ts'), join(root, 'natural.d.ts')],
        exclude: [],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', folder], {
        encoding: 'utf8',
        cwd: folder,
      });
      output = stdout;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const saidOf = (file: string) =>
    output
      .split(/\n(?=\S)/)
      .filter((message) => message.includes(`${file}(`))
      .join('\n');

  for (const [n, [what, , said]] of forgotten.entries()) {
    test(`${what} does not compile`, () => {
      expect(saidOf(`planted-${n}.ts`)).toMatch(/error TS/);
      expect(saidOf(`planted-${n}.ts`)).toMatch(said);
    });
  }

  test('what keeps its promises compiles', () => {
    expect(saidOf('fine.ts')).toBe('');
    expect(output).not.toContain('Cannot find');
  });
});
