import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { canRun, completeLinks, copiedBinaries, type Owner, packagedBinaries } from './binaries';
import { inTurn } from './turn';

/** Where an embedded server lives and with what it runs. `owner` is null when it runs as the current user. */
export type Home = {
  readonly folder: string;
  readonly native: string;
  readonly version: string;
  readonly owner: Owner | null;
  readonly outside: boolean;
};

/** Where the server may live when it cannot live in the project; the first keeps its content over a reboot. */
const outsideFolders = ['/var/tmp', '/tmp'];

/**
 * Finds or makes the home of the server called `name` of a project: `.data/NAME`, or, when the user that runs it
 * cannot enter or write there, a folder of its own outside. Only that user can read it.
 */
export async function findHome(project: string, name: string): Promise<Home> {
  const root = realpathSync(project);
  const { native, version } = packagedBinaries();
  const inside = join(root, '.data', name);
  const owner = ownerFor(inside);
  if (linksComplete(native) && canRun(native, root, owner) && mayMake(join(root, '.data'))) {
    return { folder: claim(inside, owner), native, version, owner, outside: false };
  }
  const hash = createHash('sha256')
    .update(`${root}\n${process.getuid?.() ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  for (const shared of outsideFolders) {
    const parent = join(shared, `nghe-dan-${hash}`);
    const user = ownerFor(parent);
    claim(parent, user);
    const copy = await inTurn(join(parent, 'turn'), async () => copiedBinaries(native, version, parent));
    if (!canRun(copy, parent, user)) continue;
    return { folder: claim(join(parent, name), user), native: copy, version, owner: user, outside: true };
  }
  throw new Error(
    `PostgreSQL cannot run from ${root} nor from ${outsideFolders.join(', ')}: set DATABASE_URL to a server of your own`,
  );
}

/** As root, the user who already keeps data there, else `nobody`: PostgreSQL refuses to run as root. */
function ownerFor(folder: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && there.uid !== 0) return { uid: there.uid, gid: there.gid };
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** Makes `folder` the owner's alone. Throws when somebody else made it, as anyone may in a shared folder. */
function claim(folder: string, owner: Owner | null): string {
  const made = mkdirSync(folder, { recursive: true, mode: 0o755 });
  const there = lstatSync(folder);
  const uid = owner?.uid ?? process.getuid?.();
  if (made !== undefined && owner) chownSync(folder, owner.uid, owner.gid);
  else if (!there.isDirectory() || !belongsTo(there, uid)) {
    throw new Error(
      `${folder} belongs to another user: start as that user, or move it away to begin with an empty database`,
    );
  }
  chmodSync(folder, 0o700);
  return folder;
}

function belongsTo(there: Stats, uid: number | undefined): boolean {
  return uid === undefined || there.uid === uid;
}

function mayMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function linksComplete(native: string): boolean {
  try {
    completeLinks(native);
    return true;
  } catch {
    return false;
  }
}
