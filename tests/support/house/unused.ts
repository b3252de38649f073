import { dirname, join, normalize } from 'node:path/posix';
import { isCallExpression, isStringLiteralLikeNode, type Node } from 'typescript/unstable/ast';
import { brought } from './graph';
import { type File, filesIn, type House, type Rule } from './house';
import { textOf } from './imports';
import { lastNameOf } from './names';
import { nodesIn } from './tree';

/** Files that Next starts from, by their names. */
const next =
  /^(app\/(.*\/)?(page|layout|template|default|route|loading|error|global-error|not-found|forbidden|unauthorized|icon|robots|sitemap|manifest)\.tsx?|proxy\.ts|instrumentation\.ts)$/;

const started = {
  'package.json': '{}',
  'app/page.tsx': `import { used } from './used';`,
  'app/used.ts': 'export const used = 1;',
};

/** A file is started by Next or a command, or something started imports it or names it; a test alone is no use. */
export const unusedFileRule: Rule = {
  title: 'no file lies unused',
  check: (house) => {
    const { reached } = inUse(house);
    return filesIn(house, /^(app|lib|db)\//)
      .filter((file) => !reached.has(file))
      .map(({ path }) => `${path} is imported by nothing that runs`);
  },
  planted: {
    'a file nobody imports': { ...started, 'app/_ui/planted.tsx': 'export const planted = 1;' },
    'a file only a test imports': {
      ...started,
      'lib/domain/planted.ts': 'export const planted = 1;',
      'tests/domain/planted.spec.ts': `import { planted } from '@/lib/domain/planted';`,
    },
    'a file that only such a file imports': {
      ...started,
      'db/planted.ts': `import { other } from './other';\nexport const planted = other;`,
      'db/other.ts': 'export const other = 1;',
    },
    'a file with a name like a page’s, outside app': { ...started, 'lib/services/page.ts': 'export const page = 1;' },
  },
  fine: {
    'files that Next, a command or a path in another file starts': {
      'package.json': `{ "scripts": { "planted": "tsx db/planted.ts tsx lib/cli/planted.ts" } }`,
      'db/planted.ts': '',
      'lib/cli/planted.ts': '',
      'app/(public)/[id]/page.tsx': `const entry = join(process.cwd(), 'app', 'script', 'main.ts');`,
      'app/script/main.ts': `void import('./late');`,
      'app/script/late.ts': `import type { Kind } from './kind';`,
      'app/script/kind.ts': 'export type Kind = 1;',
    },
  },
};

/** What is started, by its name or its path, and all that it brings. */
export function inUse(house: House): { readonly started: ReadonlySet<File>; readonly reached: ReadonlySet<File> } {
  const started = new Set(filesIn(house, /./).filter(({ path }) => isStarted(house, path)));
  const reached = new Set(started);
  for (const file of reached) {
    for (const one of named(house, file)) started.add(one);
    for (const one of [...brought(house, file, 'all'), ...named(house, file)]) reached.add(one);
  }
  return { started, reached };
}

function isStarted({ commands }: House, path: string): boolean {
  return next.test(path) || commands.some((command) => command.split(/\s+/).includes(path));
}

/** Files whose paths a file puts together: what is bundled or started rather than imported. */
function named({ files }: House, { path, tree }: File): File[] {
  const paths = nodesIn(tree).flatMap((node) => {
    if (isCallExpression(node) && /^(join|resolve)$/.test(lastNameOf(node.expression))) {
      return node.arguments.filter(isText).map(textOf).join('/');
    }
    return isText(node) ? textOf(node) : [];
  });
  return paths.flatMap((one) => files.get(normalize(one)) ?? files.get(join(dirname(path), one)) ?? []);
}

const isText = (node: Node) => isStringLiteralLikeNode(node);
