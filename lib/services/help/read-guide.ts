import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guideFiles } from '@/lib/domain/help/guides';
import { type Guide, readGuide as readMarkdown } from '@/lib/domain/help/read-guide';
import { allow, type PersonRole, type Viewer } from '@/lib/domain/permissions';

const shared = globalThis as typeof globalThis & { ngheDanGuides?: Map<PersonRole, Promise<Guide>> };

/** A guide of `docs/huong-dan`, for whoever is signed in. Each is read once a process; anew while developing, and after a failure. */
export async function readGuide(viewer: Viewer, name: PersonRole): Promise<Guide> {
  allow(viewer, 'account.own');
  if (process.env.NODE_ENV !== 'production') return read(name);
  shared.ngheDanGuides ??= new Map();
  const kept = shared.ngheDanGuides;
  const reading = kept.get(name) ?? read(name);
  kept.set(name, reading);
  return reading.catch((error: unknown) => {
    kept.delete(name);
    throw error;
  });
}

async function read(name: PersonRole): Promise<Guide> {
  return readMarkdown(await readFile(join(process.cwd(), 'docs', 'huong-dan', guideFiles[name]), 'utf8'));
}
