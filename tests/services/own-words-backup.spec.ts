import { join } from 'node:path';
import { caretaker } from '@/lib/domain/permissions';
import { makeBackup } from '@/lib/services/backup/make-backup';
import { expect, inside, restoreInto, rowsOf, test } from '../support/backup';
import { ferryTable, keepWords } from '../support/own-words';
import { makeViewer } from '../support/world';

test.describe.configure({ timeout: 180_000 });

test('a backup brings back own keywords with all their changes', async ({ url, db, folder, empty }) => {
  await keepWords(db, await makeViewer(db, 'admin'), ferryTable);
  const file = join(folder, 'a.backup');
  await makeBackup(caretaker, { file }, url);
  await restoreInto(empty, file);
  const restored = await inside(empty.url, rowsOf);
  expect(restored.own_words).toHaveLength(1);
  expect(restored.own_words).toEqual((await rowsOf(db)).own_words);
});
