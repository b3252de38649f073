import data, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import { promisedBrowsers } from '@/app/(collaborator)/report/promised-browsers';

/** What MDN calls the browsers of `browserslist`; the phone's own builds of an engine are held to the same version. */
const mdnNames: Readonly<Record<string, readonly (keyof typeof data.browsers)[]>> = {
  chrome: ['chrome', 'chrome_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

type Promised = readonly (readonly [browser: keyof typeof data.browsers, version: string])[];

/** The promised browsers by MDN's names, each once. */
export async function promisedByMdn(): Promise<Promised> {
  return (await promisedBrowsers()).flatMap(({ name, version }) => {
    const names = mdnNames[name];
    if (!names) throw new Error(`browserslist: ${name} is not known to the check`);
    return names.map((mdn) => [mdn, version] as const);
  });
}

function isAtMost(version: string, promised: string): boolean {
  const [a, b] = [version, promised].map((text) => text.replace('≤', '').split('.').map(Number));
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const [one, other] = [a![at] ?? 0, b![at] ?? 0];
    if (one !== other) return one < other;
  }
  return true;
}

/** Whether a browser of that version has it under its own name and unasked. What it has in part counts: MDN says so of most things. */
function has(statements: SimpleSupportStatement | SimpleSupportStatement[] | undefined, version: string): boolean {
  // What MDN has no word of for a browser is not known to be missing.
  if (statements === undefined) return true;
  return [statements].flat().some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
    if (flags || prefix || alternative_name) return false;
    if (typeof version_removed === 'string' && isAtMost(version_removed, version)) return false;
    return typeof version_added === 'string' && version_added !== 'preview' && isAtMost(version_added, version);
  });
}

/** Which promised browsers lack what MDN writes down there, such as `chrome 111`. */
function lacking(feature: CompatStatement, promised: Promised): string[] {
  return promised.flatMap(([browser, version]) =>
    has(feature.support[browser] as SimpleSupportStatement, version) ? [] : [`${browser} ${version}`],
  );
}

/** What MDN knows of a feature, by the names that lead to it; undefined when it has no page of it. */
export function featureAt(root: Identifier | undefined, ...names: readonly string[]): CompatStatement | undefined {
  let here: Identifier | undefined = root;
  for (const name of names) {
    if (!here || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  return here?.__compat;
}

/** Told of a feature by the name people know it by, which may have no page. */
export type Ask = (name: string, feature: CompatStatement | undefined) => void;

/** Writes down in `found` what is asked for and lacking, with the browsers that lack it. */
export function asking(found: Map<string, string[]>, promised: Promised): Ask {
  return (name, feature) => {
    const without = feature ? lacking(feature, promised) : [];
    if (without.length > 0) found.set(name, without);
  };
}

export type { CompatStatement, Identifier, Promised };
export { data };
