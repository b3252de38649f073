import {
  isAsExpression,
  isCallExpression,
  isPropertyAccessExpression,
  isTypeAssertion,
  isVariableDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { type File, filesIn, type House, type Rule, running } from './house';
import { textOf } from './imports';
import { lastNameOf } from './names';
import { nodesIn, placeOf } from './tree';
import { isOfKind, type Kind } from './types';

/** What a type says was done: masking, keeping, asking. */
const proof: Kind = {
  names: new Set(['Redacted', 'KeptReport', 'ReportDetails', 'Scope', 'Seen']),
  asMember: true,
  byPart: false,
};
const redacted: Kind = { names: new Set(['Redacted']), asMember: true, byPart: false };

/** Files that may say so by a cast. */
export const provers: Readonly<Record<string, string>> = {
  'db/queries/opinion-export.ts': 'reads back from the driver what was kept, past what gives columns their types',
  'db/queries/visible.ts': 'makes what is Seen',
  'lib/domain/permissions.ts': 'makes a Scope',
  'lib/domain/redact/public-link.ts': 'lets links through in which redaction hides nothing',
  'lib/domain/redact/redact.ts': 'makes what is Redacted',
  'lib/domain/report/redact-report.ts': 'makes a KeptReport',
};

const planted = 'lib/services/planted.ts';
const column = 'db/schema/planted.ts';

export const provenRule: Rule = {
  title: 'what is proven is proven by its maker alone',
  check: (house) => [
    ...proofs(house)
      .filter(({ path }) => !(path in provers))
      .map(({ path, node }) => placeOf(path, node)),
    ...filesIn(house, /^db\//).flatMap(({ path, tree }) =>
      nodesIn(tree)
        .filter((node) => isRetyped(node))
        .map((node) => placeOf(path, node)),
    ),
    ...filesIn(house, running).flatMap((file) => mistold(house, file).map((node) => placeOf(file.path, node))),
  ],
  planted: {
    'a text called masked': { [planted]: 'export const inner = (text: string) => text as Redacted;' },
    'the other way of writing it': { [planted]: 'export const inner = (text: string) => <Redacted>text;' },
    'a scope out of nothing': {
      [planted]: `import type { Scope as S } from '@/lib/domain/permissions';\nexport const inner = { areas: [] } as unknown as S;`,
    },
    'a list of masked texts': { [planted]: 'export const inner = (texts: string[]) => texts as readonly Redacted[];' },
    'a text in an object': {
      [planted]: `type Row = { readonly text: Redacted };\nexport const inner = (given: object) => given as Row;`,
    },
    'details of a report': { 'db/planted.ts': 'export const inner = (row: object) => row as Partial<ReportDetails>;' },
    'a report that is kept as it came': {
      'app/planted.ts': 'export const inner = (row: object) => row as KeptReport;',
    },
    'a masked column called a plain one': {
      [column]: `import { redactedText as words } from './columns';\nexport const text = words('text').notNull().$type<string>();`,
    },
    'a plain column called a masked one': { [column]: `export const text = varchar('text').$type<Redacted>();` },
    'a masked column under another type': {
      [column]: 'export const redactedText = customType<{ data: string }>({ dataType });',
    },
    'another kind of masked column': { [column]: 'export const other = customType<{ data: Redacted }>({ dataType });' },
  },
  fine: {
    'what is only checked, and other casts': {
      [planted]: `export const inner = (given: Redacted) => given satisfies Redacted;\nexport const other = (given: unknown) => given as string;`,
      [column]: 'export const notes = jsonb().$type<string[]>();',
    },
  },
};

/** Casts to what only a maker may say. */
export function proofs(house: House): { readonly path: string; readonly node: Node }[] {
  return filesIn(house, running).flatMap((file) =>
    nodesIn(file.tree)
      .filter((node) => (isAsExpression(node) || isTypeAssertion(node)) && isOfKind(house, file, node.type, proof))
      .map((node) => ({ path: file.path, node })),
  );
}

/** True for a column that is given another type than its own; only JSON has none of its own. */
function isRetyped(node: Node): boolean {
  return isCallExpression(node) && lastNameOf(node.expression) === '$type' && rootOf(node) !== 'jsonb';
}

function rootOf(node: Node): string {
  return isCallExpression(node) || isPropertyAccessExpression(node) ? rootOf(node.expression) : textOf(node);
}

/** Kinds of column: `redactedText` is the masked one, and the only one. */
function mistold(house: House, file: File): Node[] {
  return nodesIn(file.tree).filter((node) => {
    if (!isVariableDeclaration(node)) return false;
    const made = node.initializer;
    const types = made && isCallExpression(made) && lastNameOf(made) === 'customType' ? made.typeArguments : undefined;
    const isMasked = types?.some((type) => isOfKind(house, file, type, redacted)) ?? false;
    return (textOf(node.name) === 'redactedText') !== isMasked;
  });
}
