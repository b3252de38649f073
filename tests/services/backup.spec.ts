import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { BackupRefused, BackupStopped } from '@/lib/domain/backup/backup-refused';
import { NotAllowed } from '@/lib/domain/errors';
import { caretaker } from '@/lib/domain/permissions';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { frame } from '@/lib/services/backup/frames';
import { makeBackup } from '@/lib/services/backup/make-backup';
import { openBackupFile } from '@/lib/services/backup/read-backup-file';
import { restoreBackup } from '@/lib/services/backup/restore-backup';
import { TableCheck } from '@/lib/services/backup/table-check';
import { writeBackupFile } from '@/lib/services/backup/write-backup-file';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { backUp, expect, inside, releases, restoreInto, rowsOf, test } from '../support/backup';
import { addOpinions } from '../support/opinions';
import { makeUnit, makeViewer, operatorOf } from '../support/world';

/** What a restore makes anew, and what it adds a line to. */
const renewed = ['session', 'verification', 'rate_limit', 'two_factor', 'setting', 'audit_entry', 'api_key'];

/** Restoring makes all tables anew, several times in some tests. */
test.describe.configure({ timeout: 180_000 });

const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: unknown) => (error instanceof BackupRefused ? error.why : error),
  );

for (const release of releases) {
  test.describe(`a board's database of release ${release}`, () => {
    test.use({ release });

    test('is backed up as it is and restored into this version: nothing is lost and the figures add up', async ({
      old,
      empty,
      folder,
    }) => {
      const file = await backUp(old.url, folder);
      await migrateDatabase(old.url);
      const expected = await rowsOf(old.db);
      const receipt = await restoreInto(empty, file);
      expect(receipt).toMatchObject({ differences: 0, removed: 0, audit: { ok: true }, keysOff: 1 });
      const restored = await inside(empty.url, rowsOf);
      expect(Object.keys(restored)).toEqual(Object.keys(expected));
      expect(restored.opinion?.length).toBeGreaterThan(100);
      for (const table of Object.keys(expected).filter((name) => !renewed.includes(name)))
        expect(restored[table], table).toEqual(expected[table]);
      expect(receipt.audit.entries).toBe((expected.audit_entry?.length ?? 0) + 1);
      expect(restored.session).toEqual([]);
      const [, ...again] = [await refusal(restoreInto(empty, file)), await inside(empty.url, rowsOf)];
      expect(again, 'a second restore is refused and changes nothing').toEqual([restored]);
    });
  });
}

test('only whoever works on the machine makes and restores backups', async ({ db, url, folder, empty }) => {
  const admin = await makeViewer(db, 'admin');
  const file = join(folder, 'a.backup');
  await expect(makeBackup(admin, { file }, url)).rejects.toThrow(NotAllowed);
  await expect(restoreBackup(admin, { file }, empty.named)).rejects.toThrow(NotAllowed);
  expect(readdirSync(folder)).toEqual([]);
});

test('a backup is the owner’s alone to read, is noted in the audit it holds, and writes over nothing', async ({
  url,
  db,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  const file = await backUp(url, folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.backup']);
  const { header, close } = await openBackupFile(file);
  await close();
  const { head } = await verifyAudit(caretaker, {}, db);
  expect(header.auditHead).toBe(`${head?.seq}:${head?.hash}`);
  const before = readFileSync(file);
  expect(await refusal(backUp(url, folder))).toBe('file_exists');
  writeFileSync(join(folder, 'b.backup.part'), 'of a run that was killed');
  expect(await refusal(backUp(url, folder, 'b.backup'))).toBe('part_exists');
  expect(await refusal(backUp(url, join(folder, 'nowhere')))).toBe('cannot_write');
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['a.backup', 'b.backup.part']);
});

test('a backup holds one moment, whatever others write while it is made', async ({ url, db, folder, empty }) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  const operator = await operatorOf(db, id);
  await addOpinions(db, operator, [{}, {}]);
  let meanwhile: Promise<unknown> | null = null;
  const file = join(folder, 'a.backup');
  await makeBackup(
    caretaker,
    {
      file,
      onProgress: () => {
        meanwhile ??= addOpinions(db, operator, [{}, {}, {}]);
      },
    },
    url,
  );
  await meanwhile;
  expect((await rowsOf(db)).opinion).toHaveLength(5);
  expect(await restoreInto(empty, file)).toMatchObject({ differences: 0 });
  expect((await inside(empty.url, rowsOf)).opinion).toHaveLength(2);
});

test('a file that was cut or altered anywhere is refused by its name before anything is changed', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}, {}]);
  const whole = readFileSync(await backUp(url, folder));
  const file = join(folder, 'b.backup');
  const asked = async (bytes: Buffer) => {
    writeFileSync(file, bytes);
    const error = await restoreInto(empty, file).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(BackupRefused);
    expect((error as BackupRefused).about).toContain(file);
    return (error as BackupRefused).why;
  };
  for (const at of [40, 500, Math.floor(whole.length / 2), whole.length - 80, whole.length - 1])
    expect(await asked(whole.subarray(0, at)), `cut at ${at}`).toBe('cut');
  for (const at of [20, 300, Math.floor(whole.length / 3), Math.floor(whole.length / 2), whole.length - 100]) {
    const altered = Buffer.from(whole);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(await asked(altered), `altered at ${at}`).toBe('altered');
  }
  expect(await asked(Buffer.concat([whole, Buffer.from('more')]))).toBe('cut');
  expect(await asked(Buffer.from('-- PostgreSQL database dump\n'))).toBe('not_a_backup');
  expect(await asked(Buffer.alloc(0))).toBe('not_a_backup');
  expect(await asked(Buffer.from(whole.toString('latin1').replace('backup 1\n', 'backup 2\n'), 'latin1'))).toBe(
    'newer_format',
  );
  expect(await refusal(restoreInto(empty, join(folder, 'gone')))).toBe('cannot_read');
  expect(Object.keys(await inside(empty.url, rowsOf))).toEqual([]);
});

/** A copy of a backup with the rows of one table changed, whose sums are right all the same. */
async function rewritten(from: string, to: string, table: string, change: (rows: string) => string): Promise<void> {
  const backup = await openBackupFile(from);
  const frames = async function* () {
    let check = new TableCheck();
    let name = '';
    for await (const part of backup.parts()) {
      if (part.kind === 'table') {
        check = new TableCheck();
        name = part.table.name;
        yield frame('T', name);
      } else if (part.kind === 'rows') {
        const rows = name === table ? Buffer.from(change(part.bytes.toString())) : part.bytes;
        check.take(rows);
        yield frame('D', rows);
      } else yield frame('E', JSON.stringify(check.ended()));
    }
    yield frame('Z');
  };
  await writeBackupFile(to, backup.header, frames());
  await backup.close();
}

test('rows that fit into no table leave all as it was: doubled ones, cut ones, and those that name what is not there', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}, {}]);
  const file = await backUp(url, folder);
  await restoreInto(empty, file);
  const before = await inside(empty.url, rowsOf);
  const bad: Readonly<Record<string, [table: string, change: (rows: string) => string]>> = {
    doubled: ['unit', (rows) => rows + rows],
    cut: ['unit', (rows) => rows.replace('\t', '')],
    'not named right': ['unit_place', (rows) => rows.replace(id, 'nowhere')],
  };
  for (const [how, [table, change]] of Object.entries(bad)) {
    const other = join(folder, how);
    await rewritten(file, other, table, change);
    await expect(restoreInto(empty, other, { replace: true }), how).rejects.toThrow();
    expect(await inside(empty.url, rowsOf), how).toEqual(before);
  }
});

test('a database that holds something is replaced only when told to, and numbers given before are not given again', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  const operator = await operatorOf(db, id);
  await addOpinions(db, operator, [{}, {}]);
  const file = await backUp(url, folder);
  expect(await restoreInto(empty, file)).toMatchObject({ removed: 0 });
  const [later] = await inside(empty.url, (restored) => addOpinions(restored, operator, [{}]));
  const before = await inside(empty.url, rowsOf);
  expect(await refusal(restoreInto(empty, file))).toBe('not_empty');
  expect(await inside(empty.url, rowsOf)).toEqual(before);
  await restoreInto(empty, file, { replace: true });
  expect((await inside(empty.url, rowsOf)).opinion).toHaveLength(2);
  const [next] = await inside(empty.url, (restored) => addOpinions(restored, operator, [{}]));
  expect(next).toBeGreaterThan(later ?? 0);
});

test('of two restores at once the second is refused, and none is made beside a server', async ({
  url,
  db,
  folder,
  empty,
}) => {
  await makeUnit(db, { places: ['79'] });
  const file = await backUp(url, folder);
  let second: Promise<unknown> | null = null;
  const first = restoreInto(empty, file, {
    onProgress: () => {
      second ??= refusal(restoreInto(empty, file));
    },
  });
  expect(await first).toMatchObject({ differences: 0 });
  expect(await (second as Promise<unknown> | null)).toBe('running');
  await inside(empty.url, async (used) => {
    await used.execute(sql`select 1`);
    expect(await refusal(restoreInto(empty, file, { replace: true }))).toBe('in_use');
  });
});

test('a backup of a newer release is refused by an older one, and one of tables it does not know too', async ({
  url,
  db,
  folder,
  empty,
}) => {
  await makeUnit(db, { places: ['79'] });
  await db.execute(sql`create table of_the_office (note text)`);
  const { strange } = await makeBackup(caretaker, { file: join(folder, 'ours') }, url);
  expect(strange, 'a table beside ours is left out and said').toEqual(['of_the_office']);
  expect(await restoreInto(empty, join(folder, 'ours'))).toMatchObject({ differences: 0 });
  await db.execute(sql`alter table unit add column of_tomorrow text`);
  const before = await inside(empty.url, rowsOf);
  const other = await backUp(url, folder, 'other');
  expect(await refusal(restoreInto(empty, other, { replace: true }))).toBe('other_tables');
  await db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 4102444800000)`,
  );
  const newer = await backUp(url, folder, 'newer');
  expect(await refusal(restoreInto(empty, newer, { replace: true }))).toBe('newer_product');
  expect(await inside(empty.url, rowsOf)).toEqual(before);
});

test('stopped at any time, a backup leaves no file and a restore leaves the database as it was', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}, {}]);
  const stopWhen = (isTime: (step: string) => boolean) => {
    const stop = new AbortController();
    return {
      signal: stop.signal,
      onProgress: (progress: { readonly step: string } | { readonly table: string }) => {
        if (isTime('step' in progress ? progress.step : '')) stop.abort();
      },
    };
  };
  await expect(makeBackup(caretaker, { file: join(folder, 'a'), ...stopWhen(() => true) }, url)).rejects.toThrow(
    BackupStopped,
  );
  expect(readdirSync(folder)).toEqual([]);
  const file = await backUp(url, folder);
  await restoreInto(empty, file);
  const before = await inside(empty.url, rowsOf);
  for (const step of ['check', 'load']) {
    const stopping = restoreInto(empty, file, { replace: true, ...stopWhen((at) => at === step) });
    await expect(stopping, step).rejects.toThrow(BackupStopped);
    expect(await inside(empty.url, rowsOf), step).toEqual(before);
  }
  expect(await inside(empty.url, (same) => verifyCounts(caretaker, {}, same))).toEqual({ differences: 0 });
});

test('a database with nothing of the product in it is not backed up', async ({ empty, folder }) => {
  expect(await refusal(backUp(empty.url, folder))).toBe('nothing_there');
  const file = join(folder, 'a.backup');
  writeFileSync(file, 'x');
  truncateSync(file, 0);
  expect(await refusal(restoreInto(empty, file))).toBe('not_a_backup');
});
