import { type Check, exportedFunctions, importsOf, type Source } from './source';

/** Services that doors call before anyone is known, or that say nothing anyone may not know. */
const withoutViewer: Record<string, string> = {
  'lib/services/account/read-session': 'recognises the viewer',
  'lib/services/account/sign-in': 'makes the viewer known',
  'lib/services/account/sign-out': 'ends what a cookie names',
  'lib/services/keys/recognise-key': 'recognises the viewer',
  'lib/services/places/place-directory': 'official facts about places',
  'lib/services/places/shipped-place-directory': 'official facts about places',
  'lib/services/places/tile-blocks': 'official facts about places',
  'lib/services/people/create-admin': 'makes the first viewer, from the command line',
  'lib/services/system/check-health': 'says only whether the database answers',
  'lib/services/system/migrate-database': 'runs before there is anyone to ask',
  'lib/services/viewers/is-demo-loaded': 'every page says it, the sign-in page too',
  'lib/services/viewers/operator-viewer': 'recognises the viewer',
  'lib/services/viewers/viewer-for-person': 'recognises the viewer',
};

/** Queries of what is the same for everyone. */
const withoutScope = ['db/queries/places.ts: allPlaces'];

const isService = (path: string) => path.startsWith('lib/services/');
const isDoor = (path: string) => /^(app|lib\/cli)\/|^(instrumentation|proxy)/.test(path);

/** A service takes a viewer and asks `allow` before anything else; what only services use may leave it to them. */
export const beginsWithAllow: Check = (source) => {
  const calledByDoors = targetsOfDoors(source);
  return [...source]
    .filter(([path]) => isService(path))
    .flatMap(([path, text]) => {
      const functions = exportedFunctions(text);
      const viewerFirst = functions.filter(({ parameters }) => /^\s*viewer\b/.test(parameters));
      const unasked = viewerFirst.filter(({ first }) => !/\ballow\(viewer, /.test(first));
      const module = path.replace(/\.tsx?$/, '');
      const missing = viewerFirst.length === 0 && calledByDoors.has(module) && !(module in withoutViewer);
      return [
        ...unasked.map(({ name }) => `${path}: ${name} does not begin with allow(viewer, …)`),
        ...(missing ? [`${path}: a door calls it, and it takes no viewer`] : []),
      ];
    });
};

/** Every query says whose view it is: one of its parameters is a `Scope`. */
export const queriesTakeScope: Check = (source) =>
  [...source]
    .filter(([path]) => path.startsWith('db/queries/'))
    .flatMap(([path, text]) =>
      exportedFunctions(text)
        .filter(({ parameters }) => /\b(db|tx): /.test(parameters) && !/\bScope\b/.test(parameters))
        .map(({ name }) => `${path}: ${name}`)
        .filter((query) => !withoutScope.includes(query))
        .map((query) => `${query} takes no Scope`),
    );

/** Each export of a `'use server'` file is an endpoint, so there is nothing but async functions (and types). */
export const actionsAreAsync: Check = (source) =>
  [...source]
    .filter(([, text]) => /^\s*['"]use server['"]/.test(text))
    .flatMap(([path, text]) =>
      (text.match(/^export .*/gm) ?? [])
        .filter((line) => !/^export (async function|type|interface) /.test(line))
        .map((line) => `${path}: ${line}`),
    );

function targetsOfDoors(source: Source): Set<string> {
  const doors = [...source].filter(([path]) => isDoor(path));
  return new Set(doors.flatMap(([path, text]) => importsWithValues(path, text)));
}

/** Imports that bring more than types. */
function importsWithValues(path: string, text: string): string[] {
  return importsOf(path, text.replace(/^(import|export) type [^;]*;/gm, ''));
}
