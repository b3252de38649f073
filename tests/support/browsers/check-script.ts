import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { asking, type CompatStatement, data, type Identifier, type Promised } from './compat';

/** The newest language that every promised browser reads; ES2023 is nothing but its first line for command lines. */
const language = 2022;

const api = data.api as Identifier;
const builtins = (data.javascript as Identifier).builtins as Identifier;

/** What the names that begin most calls stand for. */
const instances: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  performance: 'Performance',
  history: 'History',
  location: 'Location',
};

/** All that MDN knows by the name of a member, whatever it is a member of. */
const members = new Map<string, CompatStatement[]>();
for (const inside of [api, builtins, builtins.Intl!].flatMap((owners) => Object.values(owners)) as Identifier[]) {
  for (const [name, { __compat }] of Object.entries(inside) as [string, Identifier][]) {
    if (__compat && !/_(?:static|event|permission)$/.test(name))
      members.set(name, [...(members.get(name) ?? []), __compat]);
  }
}

const ownerAt = (name: string): Identifier | undefined =>
  Object.hasOwn(api, name) ? api[name] : Object.hasOwn(builtins, name) ? builtins[name] : undefined;

type Names = Set<string>;
type Name = Node & { readonly name: string };
type Member = Node & { readonly object: Name; readonly property: Name; readonly computed: boolean };
type Binding = Node & { readonly id?: Name; readonly params?: readonly Name[] };

/**
 * What a script asks for that a promised browser lacks, by a name such as `Promise.try` or `.toSorted()`, with the browsers that
 * lack it: names every script has, what these have, and what is called on anything. Of the last a bundle does not say what it is
 * called on, so it is found when nothing of its name is there everywhere and the script makes nothing of that name. Throws where the script is written in a
 * language newer than they read.
 */
export function checkScript(text: string, promised: Promised): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const ask = asking(found, promised);
  const tree = parse(text, { ecmaVersion: language, sourceType: 'module' });
  const [own, names, called, made] = [0, 1, 2, 3].map(() => new Set<string>()) as [Names, Names, Names, Names];
  full(tree, (node) => {
    if (node.type === 'Identifier') names.add((node as Name).name);
    if (/^(?:VariableDeclarator|Function|Class|Arrow)/.test(node.type))
      for (const one of [(node as Binding).id, ...((node as Binding).params ?? [])]) if (one?.name) own.add(one.name);
    if (/^(?:Property|MethodDefinition)$/.test(node.type)) made.add((node as unknown as { key: Name }).key.name);
    if (node.type === 'CallExpression') {
      const { callee } = node as unknown as { callee: Member };
      if (callee.type === 'MemberExpression' && !callee.computed) called.add(callee.property.name);
    }
  });
  full(tree, (node) => {
    const { type, object, property, computed } = node as Member;
    if (type !== 'MemberExpression' || computed || object.type !== 'Identifier' || own.has(object.name)) return;
    const owner = ownerAt(instances[object.name] ?? object.name);
    const known = owner?.[`${property.name}_static`] ?? owner?.[property.name];
    if (known) ask(`${object.name}.${property.name}`, known.__compat);
    if (known || /^(?:globalThis|window|self)$/.test(object.name)) called.delete(property.name);
    if (/^(?:globalThis|window|self)$/.test(object.name)) names.add(property.name);
  });
  for (const name of names) if (!own.has(name)) ask(name, (ownerAt(name) ?? windowHas(name))?.__compat);
  for (const name of called) if (members.has(name) && !made.has(name)) askAll(name);
  return found;

  function askAll(name: string): void {
    const lacks = new Map<string, string[]>();
    const all = members.get(name)!;
    for (const [at, one] of all.entries()) asking(lacks, promised)(String(at), one);
    if (lacks.size === all.length) found.set(`.${name}()`, lacks.get('0')!);
  }
}

/** What every script may call by its bare name, such as `fetch`, without what `window` alone is asked for, such as `name`. */
function windowHas(name: string): Identifier | undefined {
  return /^[a-z]\w*[A-Z]/.test(name) ? (api.Window?.[name] ?? api[`${name}_static`]) : undefined;
}
