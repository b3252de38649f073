import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { filesIn, type Rule } from './house';
import { nodesIn, placeOf } from './tree';

const vietnamese = /[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/i;

/** Where letters stand in code: names, and every kind of text. */
const lettered = new Set<SyntaxKind>([
  ...[SyntaxKind.Identifier, SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral, SyntaxKind.JsxText],
  ...[SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail, SyntaxKind.RegularExpressionLiteral],
]);

export const wordingRule: Rule = {
  title: 'what the doors say is in lib/strings, not in them',
  check: (house) =>
    filesIn(house, /^(app|lib\/cli)\//).flatMap(({ path, tree }) =>
      nodesIn(tree)
        .filter((node) => lettered.has(node.kind) && says(node))
        .map((node) => placeOf(path, node)),
    ),
  planted: {
    'a title': { 'app/page.tsx': 'const title = <h1>Báo cáo</h1>;' },
    'an attribute': { 'app/page.tsx': 'const field = <input title="Ngày" />;' },
    'a line with a hole in it': { 'lib/cli/planted.ts': `console.log(\`\${n} bài đã nhận\`);` },
  },
  fine: {
    comments: {
      'app/page.tsx': `// import { database } from '@/db/client'; Báo cáo\nexport const a = 'https://localhost';\nexport const b = <p>{/* Ngày */}</p>;`,
    },
  },
};

const says = (node: Node) => vietnamese.test((node as Node & { readonly text?: string }).text ?? '');
