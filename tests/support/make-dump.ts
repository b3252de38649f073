import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchDatabase } from '@/db/scratch-database';
import { WrongUse } from '@/lib/cli/command';
import { dayInVietnam } from '@/lib/domain/period';
import { dumpDatabase } from './dump-database';
import { fillRelease } from './fill-release';
import { runTool } from './run-tool';

await runTool(
  'npm run dump:release -- 0.2.0\nOnce before a release: keeps what its databases look like in tests/dumps.',
  {
    names: [1, 1],
    run: async ({ names: [version = ''] }) => {
      if (!/^\d+\.\d+\.\d+$/.test(version)) throw new WrongUse();
      const sql = await withScratchDatabase(process.env.DATABASE_URL ?? '', async (db) => {
        await fillRelease(db, dayInVietnam(new Date()));
        return dumpDatabase(
          db,
          `A filled database of release ${version}, made by dump:release; people and words are invented.`,
        );
      });
      writeFileSync(join(import.meta.dirname, '..', 'dumps', `${version}.sql`), sql, { flag: 'wx' });
      return 0;
    },
  },
);
