import { join, normalize } from 'node:path/posix';
import {
  type CallExpression,
  isCallExpression,
  isExportDeclaration,
  isExternalModuleReference,
  isIdentifier,
  isImportDeclaration,
  isImportEqualsDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedExports,
  isNamedImports,
  isNamespaceExport,
  isNamespaceImport,
  isNoSubstitutionTemplateLiteral,
  isPropertyAccessExpression,
  isStringLiteral,
  isTemplateExpression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { nodesIn } from './tree';

/** A name taken from another file: what it is called there and here. `*` is everything. */
export type Taken = { readonly name: string; readonly as: string; readonly typeOnly: boolean };

export type Import = {
  /** A path from the root for our own files (without ending, as written), a name for packages. */
  readonly target: string;
  readonly taken: readonly Taken[];
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** It waits until the line is reached. */
  readonly late: boolean;
  /** What is taken is given on under the names of `taken`. */
  readonly passedOn: boolean;
  readonly node: Node;
};

const everything: readonly Taken[] = [{ name: '*', as: '*', typeOnly: false }];

/** All that a file takes from others, however it is written. */
export function importsOf(path: string, tree: SourceFile): readonly Import[] {
  return nodesIn(tree).flatMap((node) => {
    const found = importAt(node);
    if (!found) return [];
    const { from, ...rest } = found;
    return [{ late: false, passedOn: false, ...rest, target: resolve(path, from), node }];
  });
}

type Found = Pick<Import, 'taken' | 'typeOnly'> & Partial<Pick<Import, 'late' | 'passedOn'>> & { from: string };

function importAt(node: Node): Found | null {
  if (isImportDeclaration(node)) {
    const taken = takenBy(node.importClause);
    return {
      from: textOf(node.moduleSpecifier),
      taken,
      typeOnly: taken.length > 0 && taken.every((one) => one.typeOnly),
    };
  }
  if (isExportDeclaration(node) && node.moduleSpecifier) {
    const taken = givenOn(node);
    const typeOnly = taken.length > 0 && taken.every((one) => one.typeOnly);
    return { from: textOf(node.moduleSpecifier), taken, typeOnly, passedOn: true };
  }
  if (isImportEqualsDeclaration(node) && isExternalModuleReference(node.moduleReference)) {
    const taken = [{ name: '*', as: node.name.text, typeOnly: node.isTypeOnly }];
    return { from: textOf(node.moduleReference.expression), taken, typeOnly: node.isTypeOnly };
  }
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) {
    return { from: textOf(node.argument.literal), taken: everything, typeOnly: true };
  }
  if (isCallExpression(node) && loads(node)) {
    return { from: textOf(node.arguments[0]), taken: everything, typeOnly: false, late: true };
  }
  return null;
}

function loads({ expression }: CallExpression): boolean {
  if (expression.kind === SyntaxKind.ImportKeyword) return true;
  if (isPropertyAccessExpression(expression))
    return isIdentifier(expression.expression) && expression.expression.text === 'require';
  return isIdentifier(expression) && expression.text === 'require';
}

function takenBy(
  clause: (Node & { name?: Node; namedBindings?: Node; phaseModifier?: SyntaxKind }) | undefined,
): Taken[] {
  if (!clause) return [];
  const typeOnly = clause.phaseModifier === SyntaxKind.TypeKeyword;
  const { name, namedBindings: bindings } = clause;
  const whole = name ? [{ name: 'default', as: textOf(name), typeOnly }] : [];
  if (bindings && isNamespaceImport(bindings)) return [...whole, { name: '*', as: bindings.name.text, typeOnly }];
  if (!bindings || !isNamedImports(bindings)) return whole;
  const named = bindings.elements.map((one) => ({
    name: textOf(one.propertyName ?? one.name),
    as: one.name.text,
    typeOnly: typeOnly || one.isTypeOnly,
  }));
  return [...whole, ...named];
}

function givenOn({ exportClause: clause, isTypeOnly }: Node & { exportClause?: Node; isTypeOnly: boolean }): Taken[] {
  if (clause && isNamedExports(clause)) {
    return clause.elements.map((one) => ({
      name: textOf(one.propertyName ?? one.name),
      as: textOf(one.name),
      typeOnly: isTypeOnly || one.isTypeOnly,
    }));
  }
  const as = clause && isNamespaceExport(clause) ? textOf(clause.name) : '*';
  return [{ name: '*', as, typeOnly: isTypeOnly }];
}

/** What a name or a text says; of a text with holes, what stands before the first. */
export function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (isIdentifier(node) || isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  return isTemplateExpression(node) ? node.head.text : '';
}

function resolve(path: string, specifier: string): string {
  if (specifier.startsWith('@/')) return normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return normalize(join(path, '..', specifier));
  return specifier;
}
