import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from './source-hash';

/*
 * `.next/build-HASH` is a whole build, `.next/current` names the one a server that starts now serves, and `used-by-PID` in a
 * build says that a server still serves it. Nothing is ever made or changed in a build that may be served.
 */
const folder = '.next';
const currentName = 'current';
const versionName = 'version.json';
const isBuild = /^build-[0-9a-f]{12}$/;
const isUser = /^used-by-(\d+)$/;

/** Where a build is being made, from the project's folder. */
export const draftBuild = '.next/building';

/** The build that is to be served in `project`, from its folder, such as `.next/build-0123456789ab`; null when there is none. */
export function currentBuild(project: string): string | null {
  try {
    const name = readFileSync(join(project, folder, currentName), 'utf8').trim();
    return isBuild.test(name) && existsSync(join(project, folder, name, 'BUILD_ID')) ? join(folder, name) : null;
  } catch {
    return null;
  }
}

/** Where the build of the sources with that hash is, from the project's folder. */
export function buildOf(sourceHash: string): string {
  return join(folder, `build-${sourceHash.slice(0, 12)}`);
}

/** What a build was made of; of one made before that was noted nothing is known. */
export type BuildVersion = { readonly version: string; readonly commit: string | null; readonly builtAt: string };

/** Notes in a build what it was made of. */
export function noteVersion(project: string, build: string, made: BuildVersion): void {
  writeFileSync(join(project, build, versionName), JSON.stringify(made));
}

/** What a build was made of, and whether the sources in `project` are still those; it is served either way. */
export function aboutBuild(
  project: string,
  build: string,
): { readonly made: BuildVersion | null; readonly isOfSources: boolean } {
  const isOfSources = buildOf(sourceHash(project)) === build;
  try {
    return { made: JSON.parse(readFileSync(join(project, build, versionName), 'utf8')) as BuildVersion, isOfSources };
  } catch {
    return { made: null, isOfSources };
  }
}

/**
 * Puts the draft, which is whole, in the place of the build that is served from the next start on, and removes those
 * that are neither that one nor served by anybody.
 */
export function swapBuild(project: string, build: string): void {
  // Every build begins without one of these, and a server reads none: it would be most of what lies on the disk.
  rmSync(join(project, draftBuild, 'cache'), { recursive: true, force: true });
  rmSync(join(project, build), { recursive: true, force: true });
  renameSync(join(project, draftBuild), join(project, build));
  serveNext(project, build);
  for (const name of readdirSync(join(project, folder)).filter((one) => isBuild.test(one))) {
    const other = join(project, folder, name);
    if (join(folder, name) !== build && !isServed(other)) rmSync(other, { recursive: true, force: true });
  }
}

/** Makes a build that is there the one that is served from the next start on. */
export function serveNext(project: string, build: string): void {
  const draft = join(project, folder, `${currentName}.draft`);
  writeFileSync(draft, build.slice(folder.length + 1));
  renameSync(draft, join(project, folder, currentName));
}

/** Says that this process serves a build, until it ends; on a disk that may not be written nothing needs to be said. */
export function serveBuild(project: string, build: string): void {
  const mark = join(project, build, `used-by-${process.pid}`);
  try {
    writeFileSync(mark, '');
    process.once('exit', () => rmSync(mark, { force: true }));
  } catch {
    // Where nobody may write, nobody removes a build either.
  }
}

/** Whether a process serves the build in that folder: one of another user counts, one that has ended does not. */
function isServed(build: string): boolean {
  return readdirSync(build).some((name) => {
    const [, pid] = isUser.exec(name) ?? [];
    if (pid === undefined) return false;
    try {
      return process.kill(Number(pid), 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  });
}
