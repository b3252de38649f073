import type { Db } from '@/db/client';
import { InvalidInput } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { lookAtFile } from '@/lib/services/posts/look-at-file';
import { expect, test } from '../support/database';
import { otherContainers } from '../support/other-containers';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const pieceBytes = 64 * 1024;

async function* bytesOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += pieceBytes) yield file.subarray(at, at + pieceBytes);
}

const doors: Readonly<Record<string, (viewer: Viewer, file: Uint8Array, db: Db) => Promise<unknown>>> = {
  'looked at': (viewer, file, db) => lookAtFile(viewer, { bytes: bytesOf(file) }, db, now),
  tried: (viewer, file, db) => foreseeFile(viewer, { bytes: bytesOf(file), door: 'page' }, db, now),
  sent: (viewer, file, db) => ingestFile(viewer, { bytes: bytesOf(file), door: 'api' }, db, now),
  'read by a command': (viewer, file, db) =>
    ingestFile(viewer, { bytes: () => bytesOf(file), door: 'command' }, db, now),
};

for (const [door, work] of Object.entries(doors)) {
  test(`a workbook with a password, of another program or time, a document, a picture: each is refused as what it is when ${door}`, async ({
    db,
  }) => {
    const analyst = await makeViewer(db, 'analyst', { places: ['79', '79-2025'] });
    const found: string[] = [];
    for (const [name, , file] of otherContainers) {
      const said = await work(analyst, file, db).then(
        () => 'taken',
        (error: unknown) => {
          if (!(error instanceof InvalidInput)) throw error;
          return error.problems.map(({ code }) => code).join(' ');
        },
      );
      found.push(`${name}: ${said}`);
    }
    expect(found).toEqual(otherContainers.map(([name, code]) => `${name}: ${code}`));
    const [{ kept } = { kept: -1 }] = await db.$client<{ kept: number }[]>`select count(*)::int as kept from intake`;
    expect(kept).toBe(0);
  });
}
