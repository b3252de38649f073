import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '@/db/client';
import { emptyScratch } from '@/db/scratch-database';
import { dayInVietnam } from '@/lib/domain/period';
import { dumpPassword } from '../fill-release';
import { testFingerprintKey } from '../fingerprint-key';
import { freePort } from '../free-port';
import { runTool } from '../run-tool';
import { runScript } from './script';
import { sayUpgrade, upgrade } from './upgrade';

const project = join(import.meta.dirname, '../../..');

await runTool(
  `npm run check:upgrade -- VERSION FOLDER
Upgrades the kept database of that release to this version, while people use it: FOLDER holds the release, installed and built.
In a database of its own, which it drops.`,
  {
    names: [2, 2],
    run: async ({ names: [version = '', folder = ''] }) => {
      const dump = readFileSync(join(project, 'tests/dumps', `${version}.sql`), 'utf8');
      return emptyScratch(process.env.DATABASE_URL ?? '', async (url) => {
        const db = openDatabase(url, 1, 'upkeep');
        await db.$client.unsafe(dump);
        const secret = 'invented for this check, used nowhere else';
        const settings = { DATABASE_URL: url, AUTH_SECRET: secret, FINGERPRINT_KEY: testFingerprintKey };
        const seen = await upgrade({
          ...{ from: resolve(process.env.INIT_CWD ?? '.', folder), to: project, port: await freePort(), settings },
          collaborator: { username: 'ctv', password: dumpPassword },
          day: dayInVietnam(new Date()),
        });
        console.log(sayUpgrade(seen));
        await runScript(project, 'counts:verify', settings);
        const [row] = await db.$client<{ n: number }[]>`select count(distinct text)::int as n from opinion
          where text like 'Hẻm ngập tới đầu gối lần%'`;
        console.log(`${row?.n} of ${seen.accepted} accepted reports are there; the figures add up`);
        await db.$client.end({ timeout: 2 });
        return row?.n === seen.accepted ? 0 : 1;
      });
    },
  },
);
