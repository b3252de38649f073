import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { packLists } from '@/lib/domain/lexicon/packed-lists';
import { promisedTargets } from './promised-browsers';

/** The page's script from `browser/main.ts`: its entry, and all its files by name. Names change with their content. */
export async function makeScript(): Promise<{ readonly entry: string; readonly files: ReadonlyMap<string, string> }> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'app', '(collaborator)', 'report', 'browser', 'main.ts')],
    outdir: '/',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: await promisedTargets(),
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions },
    plugins: [packedLists, fewerRules],
  });
  const files = outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text] as const);
  const entry = files.find(([name]) => name.startsWith('main-'))?.[0];
  if (!entry) throw new Error('the report script has no entry');
  return { entry, files: new Map(files) };
}

/** Those of the project that matter here; fields that are only declared are not sent, since nothing asks for them before they are set. */
const compilerOptions = { useDefineForClassFields: false, baseUrl: process.cwd(), paths: { '@/*': ['./*'] } };

const lexicon = join(process.cwd(), 'lib', 'domain', 'lexicon');
const listName = /[\\/]lexicon[\\/]lists[\\/][a-z]+\.json$/;

/** Phones get the word lists packed, as text: a browser parses JSON faster than code. */
export const packedLists: Plugin = {
  name: 'packed-lists',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^packed-lists$/ }, ({ path }) => ({ path, namespace: 'packed-lists' }));
    onLoad({ filter: /./, namespace: 'packed-lists' }, async () => {
      const packed = JSON.stringify(packLists(await readLists()));
      const contents = `import { unpackLists } from './packed-lists';
        export const lists = unpackLists(JSON.parse(${JSON.stringify(packed)}));`;
      return { contents, loader: 'js', resolveDir: lexicon };
    });
    onLoad({ filter: listName }, ({ path }) => {
      const contents = `import { lists } from 'packed-lists'; export default lists[${JSON.stringify(basename(path))}];`;
      return { contents, loader: 'js', resolveDir: lexicon };
    });
  },
};

/** The word lists by the names of their files. */
async function readLists(): Promise<Record<string, unknown>> {
  const folder = join(lexicon, 'lists');
  const names = (await readdir(folder)).filter((name) => listName.test(join(folder, name)));
  const lists = names.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown]);
  return Object.fromEntries(await Promise.all(lists)) as Record<string, unknown>;
}

const lean: Readonly<Record<string, string>> = {
  'account-names': 'export const addNamedAccounts = () => {};',
  'bare-called': 'export const findBareCalled = () => [];',
  'bare-names': 'export const findBareNames = () => [];',
  'customer-codes':
    'export const findCustomerCodes = () => []; export const findPartedAccounts = () => []; export const sentTo = /(?!)/;',
  'disguised-emails': 'export const findDisguisedEmails = () => [];',
  'disguised-links': 'export const findDisguisedLinks = () => []; export const linkSignal = 0;',
  'disguised-numbers': 'export const disguisedNumbers = () => [];',
  flats: 'export const findFlats = () => [];',
  'foreign-given-names': 'export const courtesyWords = []; export const foreignGivenNames = new Set();',
  'foreign-names': 'export const findForeignNames = () => [];',
  // A preview is of one text now and then: every pattern may read it.
  'figure-rows': 'export function newRows() {} export function addFigure() {} export function endRow() {}',
  gates:
    'function same(pattern) { return pattern; } export { same as gated, same as gatedAtDigits, same as patternOf }; export function isShut() {} export function matchesAtDigits() {} export class GateReader { read() {} }',
  'houses-by-place':
    'const no = () => false; export { no as isAtNamedRoad, no as isHouseByPlace, no as isPlaceBefore };',
  'known-streets': 'export const isKnownStreet = () => false;',
  'labelled-names': 'export const findLabelledNames = () => [];',
  'loud-names':
    'const no = () => false; export { no as isAmidSmall, no as isLoudGiven, no as isLoudMiddle, no as isLoudPart, no as standsApart };',
  'name-surroundings': 'export const doesSomething = () => false;',
  'names-after-units': 'export const isFullName = () => false; export const isOnlyPlace = () => true;',
  'names-beside-numbers': 'export const findNamesBesideNumbers = () => [];',
  'persons-of-history': 'export const isOfHistory = () => false;',
  'place-name': 'export const isPlaceName = () => false;',
  'places-seldom-people': 'export const placesSeldomPeople = new Set();',
  'rare-families': 'export const rareFamilyStarts = []; export const khmerInCapitals = /^$/;',
  'rare-given-names': 'export const rareGivenSyllables = new Set();',
  'rare-family-names': 'export const findRareFamilyNames = () => [];',
  'read-out': 'export const findReadOut = () => []; export const readOutNumbers = () => [];',
  nicknames: 'export const findNicknames = () => [];',
  'role-names': 'export const findRoleNames = () => [];',
  'role-words': 'export const roleWords = [];',
  'roles-at': 'export const rolesAt = () => [];',
  'seldom-families': 'export const seldomFamilyNames = new Set(); export const bareSeldomFamilyNames = new Set();',
  'seldom-family': 'export const makesFamily = () => false;',
  'service-plates': 'export const findServicePlates = () => [];',
  'small-full-names': 'export const findSmallFullNames = () => [];',
  'small-names': 'export const findSmallNames = () => [];',
  'street-names': 'export const streetNames = new Set(); export const toldOf = /^$/;',
  'tail-names': 'export const findTailNames = () => [];',
  'user-sites': "export const sitesAbove = '(?!)'; export const sitesOfPages = '(?!)';",
  'written-names': 'export const findWrittenNames = () => [];',
  'written-signs': 'export const writtenSigns = [];',
};

/** The files of rules that stand empty on phones. */
export const sparedOnPhones: readonly string[] = Object.keys(lean);

/**
 * On phones the preview hides names after titles and offices alone: what tells the others from streets would weigh as
 * much again as the rest of what hides. The rarest disguises are left to the sending too: numbers in words or divided by
 * signs, spelled links and e-mail, pages on sites of many users, accounts by name, codes of customers, plates of the army and
 * of offices abroad, flats, and houses that no word and no family name of a street tells. When it is sent, a report is redacted whole.
 */
const fewerRules: Plugin = {
  name: 'fewer-rules',
  setup({ onLoad }) {
    const files = new RegExp(`[\\\\/]redact[\\\\/](${sparedOnPhones.join('|')})\\.ts$`);
    onLoad({ filter: files }, ({ path }) => ({ contents: lean[files.exec(path)![1]!]!, loader: 'ts' }));
  },
};
