/** What `package-lock.json` says of one package that is installed. */
export type Locked = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** The packages of `package-lock.json`, by their folder; the project itself is the empty one. */
export type Lock = { readonly packages: Readonly<Record<string, Locked>> };

/** What only building needs, and what the project asks for no more. `*` is any end. */
const forBuildingAlone = ['@next/swc-*', '@types/*', 'typescript'];

/** Of what these ask for, as we use them, they load no more than this: single files of the one, and no pictures with the other. */
const loadedAlone: Readonly<Record<string, (name: string) => boolean>> = {
  natural: (name) => name === 'underscore',
  next: (name) => name !== 'sharp',
};

/** Folders of the packages that running needs, out of those in the lock. */
export function productionPackages({ packages }: Lock): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (folder: string) => {
    if (needed.has(folder)) return;
    needed.add(folder);
    const { dependencies, optionalDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (isLeftOut(nameOf(folder), name)) continue;
      const found = resolve(packages, folder, name);
      if (found !== null) visit(found);
    }
  };
  visit('');
  needed.delete('');
  return needed;
}

function isLeftOut(asker: string, name: string): boolean {
  if (loadedAlone[asker]?.(name) === false) return true;
  return forBuildingAlone.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where Node finds a package that another asks for: in it, or beside whatever it lies in. */
function resolve(packages: Lock['packages'], from: string, name: string): string | null {
  const parts = from === '' ? [] : from.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = [...parts.slice(0, depth), name].join('/node_modules/');
    const whole = depth === 0 ? `node_modules/${name}` : folder;
    if (whole in packages) return whole;
  }
  return null;
}
