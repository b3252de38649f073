import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const files = new Map<string, string>();
let compiler: API | undefined;
let laid = 0;

/** Parses each text as the compiler does; nothing is resolved or checked. One compiler serves the whole process. */
export function treesOf(texts: ReadonlyMap<string, string>): Map<string, SourceFile> {
  compiler ??= new API({
    fs: {
      readFile: (path) => files.get(path) ?? null,
      fileExists: (path) => files.has(path),
      directoryExists: () => true,
      getAccessibleEntries: () => ({ files: [], directories: [] }),
      realpath: (path) => path,
    },
  });
  laid += 1;
  const at = (path: string) => `/${laid}/${path}`;
  const config = at('tsconfig.json');
  const compilerOptions = { noLib: true, noResolve: true, types: [], jsx: 'preserve', module: 'esnext' };
  for (const [path, text] of texts) files.set(at(path), text);
  files.set(config, JSON.stringify({ compilerOptions, files: [...texts.keys()] }));
  const snapshot = compiler.updateSnapshot({ openProjects: [config] });
  const program = snapshot.getProject(config)?.program;
  const trees = [...texts.keys()].map((path) => [path, parsed(path, program?.getSourceFile(at(path)))] as const);
  snapshot.dispose();
  return new Map(trees);
}

function parsed(path: string, tree: SourceFile | undefined): SourceFile {
  if (!tree) throw new Error(`${path} could not be parsed`);
  return tree;
}

const known = new WeakMap<Node, readonly Node[]>();

/** A node and all below it, in the order of the text; comments are no nodes. */
export function nodesIn(root: Node): readonly Node[] {
  const found = known.get(root);
  if (found) return found;
  const nodes: Node[] = [];
  const visit = (node: Node) => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  known.set(root, nodes);
  return nodes;
}

/** The nodes around a node, from the nearest outwards. */
export function* around(node: Node): Generator<Node> {
  for (let outer = node.parent; outer; outer = outer.parent) yield outer;
}

/** Where a node stands and what its line says. */
export function placeOf(path: string, node: Node): string {
  const tree = node.getSourceFile();
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
  return `${path}:${line + 1} ${(tree.text.split('\n')[line] ?? '').trim().slice(0, 100)}`;
}
