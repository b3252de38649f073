import {
  isFunctionTypeNode,
  isIdentifier,
  isImportTypeNode,
  isIndexedAccessTypeNode,
  isInterfaceDeclaration,
  isMethodSignatureDeclaration,
  isQualifiedName,
  isTypeAliasDeclaration,
  isTypeLiteralNode,
  isTypeParameterDeclaration,
  isTypeQueryNode,
  isTypeReferenceNode,
  type Node,
  type TypeReferenceNode,
} from 'typescript/unstable/ast';
import { type File, fileAt, type House } from './house';
import { textOf } from './imports';
import { around } from './tree';

/** A kind of type that rules look for: its names, and which parts of a written type may hold it. */
export type Kind = {
  readonly names: ReadonlySet<string>;
  /** Whether `{ a: T }` counts as T. */
  readonly asMember: boolean;
  /** Whether `T['a']` counts as T. */
  readonly byPart: boolean;
  /** Values whose type, or what they give, is of the kind: `typeof database`. */
  readonly values?: RegExp;
};

/** True when a written type is of the kind, whatever names stand between: imported under another name, aliased, extended. */
export function isOfKind(house: House, file: File, type: Node | undefined, kind: Kind): boolean {
  return type !== undefined && means(house, file, type, kind, new Set());
}

function means(house: House, file: File, type: Node, kind: Kind, met: Set<string>): boolean {
  if (isFunctionTypeNode(type) || isMethodSignatureDeclaration(type)) return false;
  if (isTypeLiteralNode(type) && !kind.asMember) return false;
  if (isIndexedAccessTypeNode(type) && !kind.byPart) return false;
  if (isImportTypeNode(type) && type.qualifier && kind.names.has(lastName(type.qualifier))) return true;
  if (isTypeQueryNode(type) && kind.values?.test(originOf(file, lastName(type.exprName)))) return true;
  const bound = isTypeReferenceNode(type) ? boundOf(type) : undefined;
  if (bound && !met.has(bound.getText())) {
    met.add(bound.getText());
    if (means(house, file, bound, kind, met)) return true;
  }
  if (isTypeReferenceNode(type) && nameMeans(house, file, nameIn(type), kind, met)) return true;
  return type.forEachChild((inner) => means(house, file, inner, kind, met) || undefined) ?? false;
}

/** What a name is called where it comes from. */
function originOf({ imports }: File, name: string): string {
  return imports.flatMap(({ taken }) => taken).find(({ as }) => as === name)?.name ?? name;
}

/** What a type parameter must extend: `Executor` for T in `<T extends Executor>(db: T) => …`. */
function boundOf(type: TypeReferenceNode): Node | undefined {
  const name = nameIn(type);
  return [...around(type)]
    .flatMap((outer) => (outer as Node & { readonly typeParameters?: readonly Node[] }).typeParameters ?? [])
    .filter(isTypeParameterDeclaration)
    .find((one) => one.name.text === name)?.constraint;
}

function nameMeans(house: House, file: File, name: string, kind: Kind, met: Set<string>): boolean {
  const mark = `${file.path} ${name}`;
  if (met.has(mark)) return false;
  met.add(mark);
  const taken = file.imports.flatMap((one) => one.taken.map((part) => ({ ...part, target: one.target })));
  const source = taken.find(({ as }) => as === name);
  if (source) {
    if (kind.names.has(source.name)) return true;
    const home = fileAt(house, source.target);
    return home !== undefined && nameMeans(house, home, source.name, kind, met);
  }
  if (kind.names.has(name)) return true;
  return file.tree.statements.some((statement) => {
    if (isTypeAliasDeclaration(statement) && statement.name.text === name) {
      return means(house, file, statement.type, kind, met);
    }
    if (!isInterfaceDeclaration(statement) || statement.name.text !== name) return false;
    const parents = (statement.heritageClauses ?? []).flatMap(({ types }) => types);
    const members = kind.asMember ? statement.members : [];
    return (
      parents.some(({ expression }) => nameMeans(house, file, textOf(expression), kind, met)) ||
      members.some((member) => means(house, file, member, kind, met))
    );
  });
}

function nameIn({ typeName }: TypeReferenceNode): string {
  return isIdentifier(typeName) ? typeName.text : lastName(typeName);
}

const lastName = (node: Node) => (isQualifiedName(node) ? node.right.text : textOf(node));
