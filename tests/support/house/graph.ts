import { type File, fileAt, type House, type Rule } from './house';

/** Files of ours that a file brings with it: all of them, or those that are still there when the program runs. */
export function brought(house: House, file: File, kind: 'all' | 'values'): File[] {
  const imports = kind === 'all' ? file.imports : file.imports.filter(({ typeOnly }) => !typeOnly);
  return [...new Set(imports.flatMap(({ target }) => fileAt(house, target) ?? []))];
}

/** The shortest ways from a file to every file it reaches, itself included; `ends` says where to go no further. */
export function waysFrom(
  house: House,
  start: File,
  kind: 'all' | 'values',
  ends: (file: File) => boolean = () => false,
): Map<File, readonly File[]> {
  const ways = new Map<File, readonly File[]>([[start, [start]]]);
  for (const [file, way] of ways) {
    if (file !== start && ends(file)) continue;
    for (const next of brought(house, file, kind)) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return ways;
}

/** Says a way in one line. */
export function saying(way: readonly (File | string)[]): string {
  return way.map((one) => (typeof one === 'string' ? one : one.path)).join(' → ');
}

function circles(house: House, kind: 'all' | 'values', path: RegExp): string[] {
  const found = new Map<string, string>();
  for (const file of house.files.values()) {
    if (!path.test(file.path)) continue;
    const circle = circleThrough(house, file, kind);
    const members = circle.map((one) => one.path).sort();
    if (circle.length > 0) found.set(members.join(' '), saying([...circle, file]));
  }
  return [...found.values()];
}

/** The shortest way from a file back to itself, or nothing. */
function circleThrough(house: House, file: File, kind: 'all' | 'values'): readonly File[] {
  const ways = waysFrom(house, file, kind);
  const back = [...ways].filter(([one]) => brought(house, one, kind).includes(file)).map(([, way]) => way);
  return back.sort((a, b) => a.length - b.length)[0] ?? [];
}

export const circleRules: readonly Rule[] = [
  {
    title: 'no files import one another in a circle',
    check: (house) => circles(house, 'values', /^(app|lib|db)\//),
    planted: {
      'two files': {
        'app/one.ts': `import { two } from './two';\nexport const one = two;`,
        'app/two.ts': `import { one } from './one';\nexport const two = one;`,
      },
      'three files, one of them late': {
        'db/one.ts': `export { two } from './two';`,
        'db/two.ts': `import three from './three';\nexport const two = three;`,
        'db/three.ts': `export default () => import('./one');`,
      },
      'a file that imports itself': { 'app/one.ts': `import * as all from './one';\nexport const one = all;` },
    },
    fine: {
      'a circle by type alone, outside the rulebook': {
        'app/one.ts': `import { two } from './two';\nexport type One = 1;\nexport const one = two;`,
        'app/two.ts': `import { type One } from './one';\nexport const two: One = 1;`,
      },
    },
  },
  {
    title: 'no rules lean on one another in a circle, not even by type',
    check: (house) => circles(house, 'all', /^lib\/domain\//),
    planted: {
      'two rules': {
        'lib/domain/one.ts': `import { two } from './two';\nexport type One = 1;\nexport const one = two;`,
        'lib/domain/two.ts': `import type { One } from './one';\nexport const two: One = 1;`,
      },
      'a type named in place': {
        'lib/domain/one.ts': `import { two } from './two';\nexport const one = two;`,
        'lib/domain/two.ts': `export let two: import('./one').One;`,
      },
    },
  },
];
