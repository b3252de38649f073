import { isIdentifier, isPropertyAssignment, isStringLiteralLikeNode, type Node } from 'typescript/unstable/ast';
import { wholeReadings } from './headers';
import { type File, type Rule, running } from './house';
import { textOf } from './imports';
import { lastNameOf, membersIn, readNames } from './names';
import { nodesIn, placeOf } from './tree';

const session = /^app\/_session\//;
const page = 'app/page.tsx';

/** Cookies say who is asking, and one folder answers that: neither Next's jar, nor a request's, nor the header is read elsewhere. */
export const cookieRule: Rule = {
  title: 'cookies are read only in app/_session',
  check: ({ files }) =>
    [...files.values()]
      .filter(({ path }) => running.test(path) && !session.test(path))
      .flatMap((file) => [
        ...new Set(
          [...readings(file), ...wholeReadings(file), ...written(file)].map((node) => placeOf(file.path, node)),
        ),
      ]),
  planted: {
    'the jar': { [page]: `import { cookies } from 'next/headers';\nconst jar = await cookies();` },
    'the jar under another name': {
      [page]: `import { cookies as jarOf } from 'next/headers';\nconst jar = await jarOf();`,
    },
    'the jar off the whole module': {
      [page]: `import * as request from 'next/headers';\nconst jar = await request.cookies();`,
    },
    'the jar loaded late': { [page]: `const { cookies } = await import('next/headers');` },
    'the header': {
      [page]: `import { headers } from 'next/headers';\nconst sent = (await headers()).get('Cookie');`,
    },
    'the header by a name kept apart': {
      'app/api/planted/route.ts': `const name = 'cookie';\nexport const GET = (request: Request) => new Response(request.headers.get(name));`,
    },
    "a request's cookies": {
      'app/api/planted/route.ts': `export function GET(request: NextRequest) {\n  return new Response(request.cookies.get('nd_session')?.value);\n}`,
    },
    "a request's cookies taken off it": {
      'proxy.ts': 'export function proxy(request: NextRequest) {\n  const { cookies } = request;\n}',
    },
    "the document's cookies": { 'app/planted.ts': 'export const jar = () => document.cookie;' },
    "the document's cookies taken off it": { 'app/planted.ts': 'const { cookie } = window.document;' },
    'the header by a name that an object keeps': {
      'lib/services/planted.ts': `const names = { sent: 'cookie' };\nexport const inner = (request: Request) => request.headers.get(names.sent);`,
    },
    'in a service': {
      'lib/services/planted.ts': 'export const inner = (request: Request) => request.headers.get("cookie");',
    },
    'all headers of the request': {
      [page]: `import { headers } from 'next/headers';\nconst sent = [...(await headers())];`,
    },
    'headers one after another': {
      [page]: `import { headers } from 'next/headers';\nconst sent = (await headers()).entries();`,
    },
    'headers kept under another name': {
      [page]: `import { headers } from 'next/headers';\nconst sent = await headers();`,
    },
    'the header by a name put together': {
      'app/api/planted/route.ts': `export const GET = (request: Request) => new Response(request.headers.get('coo' + 'kie'));`,
    },
    'each header': {
      'app/api/planted/route.ts': 'export const GET = (request: Request) => request.headers.forEach(keep);',
    },
    'headers made an object': {
      'app/api/planted/route.ts':
        'export const GET = (request: Request) => Response.json(Object.fromEntries(request.headers));',
    },
    'headers in a list': {
      'app/api/planted/route.ts': 'export const GET = (request: Request) => Response.json([...request.headers]);',
    },
    'headers taken off a request': {
      'app/api/planted/route.ts': 'export const GET = ({ headers }: Request) => Response.json([...headers]);',
    },
    'the document under another name': {
      'app/planted.ts': 'export const jar = () => {\n  const page = document;\n  return page.cookie;\n};',
    },
    'the document of the global object under another name': { 'app/planted.ts': 'const page = globalThis.document;' },
    'a cookie set by hand': {
      'app/api/planted/route.ts': `export const GET = () => new Response(null, { headers: { 'Set-Cookie': 'nd_session=1' } });`,
    },
  },
  fine: {
    'a part of the document, and an answer with headers': {
      'app/planted.ts': `export const title = () => (typeof document === 'undefined' ? '' : document.title);\nexport const answer = () => new Response(null, { headers: { location: '/' } });`,
    },
    'headers of other names, and a cookie that was handed over': {
      [page]: `import { headers } from 'next/headers';\n// cookies()\nconst language = (await headers()).get('accept-language');\nawait keep(state.done.cookie);`,
    },
    'what a library is told': { 'lib/services/planted.ts': `export const options = { storeStateStrategy: 'cookie' };` },
    'the folder that may': {
      'app/_session/planted.ts': `import { cookies } from 'next/headers';\nexport const jar = async () => (await cookies()).get('cookie');`,
    },
  },
};

function readings({ tree, imports }: File): Node[] {
  const jars = imports
    .filter(({ target, taken }) => target === 'next/headers' && taken.some(({ name }) => name === 'cookies'))
    .map(({ node }) => node);
  const members = membersIn(tree).filter(
    ({ object, name }) => name === 'cookies' || (name === 'cookie' && /^(document|headers)$/.test(lastNameOf(object))),
  );
  const named = nodesIn(tree).filter(
    (node) => isStringLiteralLikeNode(node) && /^cookie$/i.test(textOf(node)) && !isStrategy(node.parent),
  );
  const read = readNames(tree).filter((node) => isIdentifier(node) && /^(cookies|cookieStore)$/.test(node.text));
  return [...jars, ...members.map(({ node }) => node), ...named, ...read];
}

/** Where the library that signs people in is to keep what it must know again is no reading of it. */
function isStrategy(parent: Node): boolean {
  return isPropertyAssignment(parent) && textOf(parent.name) === 'storeStateStrategy';
}

/** Cookies set by hand, in what the doors answer. */
function written({ path, tree }: File): Node[] {
  if (!/^(app\/|proxy)/.test(path)) return [];
  return nodesIn(tree).filter((node) => isStringLiteralLikeNode(node) && /^set-cookie$/i.test(textOf(node)));
}
