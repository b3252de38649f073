import {
  isBinaryExpression,
  isCallExpression,
  isCatchClause,
  isIdentifier,
  isParameterDeclaration,
  isTemplateSpan,
  type Node,
} from 'typescript/unstable/ast';
import { type File, filesIn, type House, type Rule, running } from './house';
import { textOf } from './imports';
import { bare, globalsRead, lastNameOf, membersIn } from './names';
import { nodesIn, placeOf } from './tree';

/** Files outside `lib/cli` that speak to a terminal themselves. */
export const speakers: Readonly<Record<string, string>> = {
  'app/_server/main.ts': 'tells whoever started it where it listens, or why it does not',
  'app/_server/quiet-console.ts': 'puts its own in the place of what prints',
  'db/start.ts': 'tells whoever started it why nothing is run',
};

/** Files that may repeat what an error says: it is about settings, options or programs, and never about a text. */
export const quoters: Readonly<Record<string, string>> = {
  'app/_server/main.ts': 'settings it cannot start with, before anyone is let in',
  'db/named-database.ts': 'an address that answers nothing, before anything is asked of it',
  'db/run-command.ts': 'the program that cannot be run',
  'db/start.ts': 'settings and servers it cannot start with; statements of ours fail without values',
  'lib/cli/command.ts': 'a misspelt option, to whoever typed it',
  'lib/cli/demo.ts': 'a port that is taken, a server that does not start',
};

const words = new Set(['message', 'stack', 'detail', 'hint', 'where', 'query', 'parameters', 'params']);
const printers = /^(String|inspect|format|stringify|toReadableJson|write|log|error|warn|info|debug|dir|trace)$/;

/** Errors reach logs and terminals by `logError` and `explainFailure` alone, which say nothing that they carry. */
export const toldRule: Rule = {
  title: 'an error is told by what may be said of it, never by its words',
  check: (house) => [
    ...spoken(house)
      .filter(({ path }) => !(path in speakers))
      .map(({ path, node }) => placeOf(path, node)),
    ...quoted(house)
      .filter(({ path }) => !(path in quoters))
      .map(({ path, node }) => placeOf(path, node)),
  ],
  planted: {
    'an error printed by a door': { 'app/planted.ts': 'try {\n  work();\n} catch {\n  console.error(1);\n}' },
    'a page that prints': { 'app/page.tsx': `console.log('shown');` },
    'a console of the global object': { 'lib/services/planted.ts': `globalThis.console.warn('full');` },
    'a service that writes to the terminal': { 'lib/services/planted.ts': `process.stderr.write('full');` },
    'a stream taken off the process': {
      'db/planted.ts': 'export const inner = () => {\n  const { stdout } = process;\n};',
    },
    'an error printed whole by a command': {
      'lib/cli/planted.ts': 'try {\n  work();\n} catch (error) {\n  console.error(error);\n}',
    },
    'the message of one': {
      'lib/cli/planted.ts': 'try {\n  work();\n} catch (thrown) {\n  console.error((thrown as Error).message);\n}',
    },
    'its message taken apart': {
      'app/planted.ts': 'try {\n  work();\n} catch (thrown) {\n  const { message } = thrown as Error;\n}',
    },
    'its message, of whatever was thrown': {
      'lib/cli/planted.ts': 'try {\n  work();\n} catch (thrown) {\n  const { message } = (thrown ?? {}) as Error;\n}',
    },
    'its frames, above which the message stands': {
      'lib/services/planted.ts': 'export const inner = work().catch((thrown) => thrown.stack);',
    },
    'an error in a sentence': {
      'lib/services/planted.ts': `export const inner = (error: unknown) => \`it failed: \${error}\`;`,
    },
    'an error made text': { 'lib/services/planted.ts': 'export const inner = (cause: unknown) => String(cause);' },
  },
  fine: {
    'receipts of a command, and what is known of an error': {
      'lib/cli/planted.ts': `console.log('done');\ntry {\n  work();\n} catch (error) {\n  console.error(explainFailure(error));\n}`,
      'app/planted.ts':
        'try {\n  work();\n} catch (error) {\n  logFailure(error);\n  say(error.code, state.message);\n}',
    },
  },
};

/** What prints, outside commands. */
export function spoken(house: House): { readonly path: string; readonly node: Node }[] {
  return filesIn(house, running)
    .filter(({ path }) => !path.startsWith('lib/cli/'))
    .flatMap(({ path, tree }) => {
      const own = [
        ...globalsRead(tree, new Set(['console'])),
        ...membersIn(tree).flatMap(({ object, name, node }) => {
          const of = lastNameOf(object);
          const isStream = of === 'process' && /^(stdout|stderr)$/.test(name);
          return isStream || (name === 'console' && /^(globalThis|global|self|window)$/.test(of)) ? node : [];
        }),
      ];
      return own.map((node) => ({ path, node }));
    });
}

/** Where the words of an error are read, or it is made text as a whole. */
export function quoted(house: House): { readonly path: string; readonly node: Node }[] {
  return filesIn(house, running).flatMap((file) => {
    const errors = errorsIn(file);
    const isError = (node: Node) => isIdentifier(orElse(node)) && errors.has(textOf(orElse(node)));
    const members = membersIn(file.tree).filter(({ object, name }) => words.has(name) && isError(object));
    const whole = nodesIn(file.tree).filter(
      (node) =>
        (isTemplateSpan(node) && isError(node.expression)) ||
        (isCallExpression(node) && printers.test(lastNameOf(node.expression)) && node.arguments.some(isError)),
    );
    return [...members.map(({ node }) => node), ...whole].map((node) => ({ path: file.path, node }));
  });
}

/** What is taken when it is there: `a` for `a ?? b`. */
function orElse(node: Node): Node {
  const one = bare(node);
  return isBinaryExpression(one) ? orElse(one.left) : one;
}

/** Names that stand for something thrown: what is caught, and what is called so where it is handed on. */
function errorsIn({ tree }: File): ReadonlySet<string> {
  const names = nodesIn(tree).flatMap((node): string[] => {
    if (isCatchClause(node)) return node.variableDeclaration ? [textOf(node.variableDeclaration.name)] : [];
    if (!isParameterDeclaration(node)) return [];
    const name = textOf(node.name);
    return /^(error|err|cause|thrown|failure)$/.test(name) || isHandler(node) ? [name] : [];
  });
  return new Set(names);
}

/** True for what a promise is refused with: the parameter of `.catch`. */
function isHandler(node: Node): boolean {
  const call = node.parent?.parent;
  return call !== undefined && isCallExpression(call) && lastNameOf(call.expression) === 'catch';
}
