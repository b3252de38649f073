import {
  isClassDeclaration,
  isEnumDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isFunctionDeclaration,
  isNamedExports,
  isVariableStatement,
} from 'typescript/unstable/ast';
import { isExported } from './functions';
import { type File, fileAt, filesIn, type House, type Rule } from './house';
import { textOf } from './imports';
import { inUse } from './unused';

const planted = 'lib/domain/planted.ts';
const page = { 'package.json': '{}', 'app/page.tsx': `import { used } from '@/lib/domain/planted';` };

/** An exported value is taken by another file, a test at least. Types are free: they are part of what is said with them. */
export const untakenRule: Rule = {
  title: 'nothing is exported that no other file takes',
  check: (house) => {
    const taken = takenNames(house);
    const { started, reached } = inUse(house);
    return filesIn(house, /^(app|lib|db)\//)
      .filter((file) => reached.has(file) && !started.has(file))
      .flatMap((file) => {
        const names = taken.get(file) ?? new Set();
        const free = names.has('*') ? [] : exportedValues(file).filter((name) => !names.has(name));
        return free.map((name) => `${file.path}: ${name}`);
      });
  },
  planted: {
    'a function beside the one that is used': {
      ...page,
      [planted]: 'export const used = 1;\nexport function planted() {}',
    },
    'a value used in its own file alone': { ...page, [planted]: 'export const one = 1;\nexport const used = one;' },
    'a name in a list': { ...page, [planted]: 'const one = 1;\nexport const used = one;\nexport { one as other };' },
    'a name passed on': {
      ...page,
      [planted]: `export const used = 1;\nexport { other } from './other';`,
      'lib/domain/other.ts': 'export const other = 1;',
    },
    'a default': { ...page, [planted]: 'export const used = 1;\nexport default used;' },
    'a class': { ...page, [planted]: 'export const used = 1;\nexport class Planted {}' },
  },
  fine: {
    'types, what a test takes, and what is taken whole': {
      ...page,
      [planted]: `import * as all from './other';\nexport type Kind = 1;\nexport const used = all;\nexport const tested = 1;`,
      'lib/domain/other.ts': 'export const one = 1;\nexport const two = 2;',
      'tests/domain/planted.spec.ts': `import { tested } from '@/lib/domain/planted';`,
    },
  },
};

function takenNames(house: House): Map<File, Set<string>> {
  const taken = new Map<File, Set<string>>();
  for (const { target, taken: names } of filesIn(house, /./).flatMap(({ imports }) => imports)) {
    const file = fileAt(house, target);
    if (file) taken.set(file, new Set([...(taken.get(file) ?? []), ...names.map(({ name }) => name)]));
  }
  return taken;
}

function exportedValues({ tree }: File): string[] {
  return tree.statements.flatMap((statement) => {
    if (isExportAssignment(statement)) return 'default';
    if (isExportDeclaration(statement)) {
      const { exportClause: list, isTypeOnly } = statement;
      if (isTypeOnly || !list || !isNamedExports(list)) return [];
      return list.elements.filter((one) => !one.isTypeOnly).map((one) => textOf(one.name));
    }
    if (!isExported(statement)) return [];
    if (isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => textOf(one.name));
    const named = isFunctionDeclaration(statement) || isClassDeclaration(statement) || isEnumDeclaration(statement);
    return named ? (statement.name?.text ?? 'default') : [];
  });
}
