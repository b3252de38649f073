import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchDatabase } from '@/db/scratch-database';
import { dayInVietnam } from '@/lib/domain/period';
import { dumpDatabase } from './dump-database';
import { fillRelease } from './fill-release';

/** `npm run dump:release -- 0.2.0`, once before a release: keeps what its databases look like in `tests/dumps`. */
const version = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('name the release: npm run dump:release -- 0.2.0');

const sql = await withScratchDatabase(process.env.DATABASE_URL ?? '', async (db) => {
  await fillRelease(db, dayInVietnam(new Date()));
  return dumpDatabase(
    db,
    `A filled database of release ${version}, made by dump:release; people and words are invented.`,
  );
});
writeFileSync(join(import.meta.dirname, '..', 'dumps', `${version}.sql`), sql, { flag: 'wx' });
process.exit(0);
