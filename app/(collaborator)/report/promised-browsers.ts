import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const esbuildNames: Readonly<Record<string, string>> = { ios_saf: 'ios' };

/** The oldest browsers the product is promised for, by the names of `browserslist` in package.json, such as `firefox` `128`. */
export async function promisedBrowsers(): Promise<readonly { readonly name: string; readonly version: string }[]> {
  const { browserslist } = JSON.parse(await readFile(join(process.cwd(), 'package.json'), 'utf8')) as {
    browserslist: readonly string[];
  };
  return browserslist.map((line) => {
    const [name, version] = line.split(' ');
    if (!name || !version || !/^[\d.]+$/.test(version))
      throw new Error(`browserslist: not a name and a version: ${line}`);
    return { name, version };
  });
}

/** The same as esbuild's targets. */
export async function promisedTargets(): Promise<string[]> {
  return (await promisedBrowsers()).map(({ name, version }) => `${esbuildNames[name] ?? name}${version}`);
}
