import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import type { Viewer } from '@/lib/domain/permissions';
import { changedSince } from '@/lib/services/words/changed-since';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { mayChangeWords } from '@/lib/services/words/may-change-words';
import { ownListsFor } from '@/lib/services/words/own-lists-for';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { wordsInUse } from '@/lib/services/words/words-in-use';
import { wordsOfFile } from '@/lib/services/words/words-of-file';
import { expect, test } from '../support/database';
import { bytesOf, ferryTable, givenWords, keepWords, ownTable } from '../support/own-words';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const why = async (db: Db, viewer: Viewer, text: string) =>
  (await planOwnWords(viewer, await givenWords(viewer, text), db)).refused.map(({ given: { line }, problems }) => [
    line,
    ...problems.map(({ field, code, value }) => [field, code, value].filter(Boolean).join(' ')),
  ]);
const rows = (db: Db, query: ReturnType<typeof sql>) =>
  db.execute(query) as unknown as Promise<Record<string, unknown>[]>;

test('only administrators and the server look at own keywords, and only the top unit’s change them', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const lines = await givenWords(admin, ferryTable);
  for (const role of ['collaborator', 'analyst', 'leader', 'monitor'] as const) {
    const other = { ...admin, roles: [role] };
    await expect(readOwnWords(other, db)).rejects.toThrow(NotAllowed);
    await expect(wordsInUse(other, db)).rejects.toThrow(NotAllowed);
    await expect(mayChangeWords(other, db)).rejects.toThrow(NotAllowed);
    await expect(exportOwnWords(other, { locale: 'vi', format: 'csv' }, db)).rejects.toThrow(NotAllowed);
    await expect(changedSince(other, '', db)).rejects.toThrow(NotAllowed);
    await expect(planOwnWords(other, lines, db)).rejects.toThrow(NotAllowed);
    await expect(tryOwnWords(other, [], db)).rejects.toThrow(NotAllowed);
    await expect(importOwnWords(other, { given: lines }, db)).rejects.toThrow(NotAllowed);
    await expect(givenWords(other, ferryTable)).rejects.toThrow(NotAllowed);
    await expect(wordsOfFile(other, bytesOf(ferryTable))).rejects.toThrow(NotAllowed);
  }
  for (const role of ['leader', 'admin'] as const)
    await expect(ownListsFor({ ...admin, roles: [role] }, db)).rejects.toThrow(NotAllowed);
  const ward = await makeUnit(db, { parentId: admin.unitId });
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: ward.id })).id);
  await expect(importOwnWords(below, { given: lines }, db)).rejects.toThrow(NotAllowed);
  expect(await readOwnWords(below, db)).toMatchObject({ words: [], mayChange: false });
  expect((await importOwnWords(admin, { given: lines }, db)).isKept).toBe(true);
  expect(await readOwnWords(below, db)).toMatchObject({ words: [{ phrase: 'phà quá tải' }], mayChange: false });
});

test('who changed own keywords when is kept with what they were, and noted in the audit', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const first = await keepWords(db, admin, ferryTable);
  await keepWords(db, admin, ownTable('kẹt phà,tắt,chủ đề,,,,', 'bến phà,tắt,chủ đề,,,,sai nghĩa'));
  const view = await readOwnWords(admin, db);
  expect(view.history.map(({ actor, size }) => [actor, size])).toEqual([
    [admin.id, 2],
    [admin.id, 1],
  ]);
  expect(view.history[1]?.hash).toBe(first.hash);
  expect(view.version).toBe(`${lexiconVersion()}-${view.history[0]?.hash}`);
  const before = await exportOwnWords(admin, { change: view.history[1]!.id, locale: 'vi', format: 'csv' }, db);
  expect(Buffer.from(before.bytes).toString()).toContain('phà quá tải');
  expect((await keepWords(db, admin, before.bytes)).hash, 'an earlier table brings the words back').toBe(first.hash);
  for (const change of [0, 999, Number.NaN])
    await expect(exportOwnWords(admin, { change, locale: 'vi', format: 'csv' }, db)).rejects.toThrow(NotFound);
  const noted = await rows(db, sql`select subject, detail from audit_entry where task = 'lexicon.manage' order by seq`);
  expect(noted.map(({ detail }) => detail)).toEqual([
    { added: 1, removed: 0, kept: 0, rejected: 0 },
    { added: 2, removed: 1, kept: 0, rejected: 0 },
    { added: 1, removed: 2, kept: 0, rejected: 0 },
  ]);
  expect(noted[0]?.subject).toBe(`lexicon:${lexiconVersion()}-${first.hash}`);
  expect(JSON.stringify(noted), 'no phrase').not.toContain('phà');
});

test('words in use go beside refused lines only when somebody says that they may, and which they are is told', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  await keepWords(db, admin, ownTable('phà quá tải,thêm,chủ đề,GIAOTHONG,2,,', 'chờ đò,thêm,chủ đề,GIAOTHONG,,,'));
  const given = await givenWords(
    admin,
    ownTable(
      'chờ đò,thêm,chủ đề,GIAOTHONG,,,',
      'phà quá tải,thêm,chủ đề,GIAOTHONG,hai,,',
      'đò đầy,thêm,chủ đề,GIAOTHONG,,,',
    ),
  );
  const { removed, refused } = await planOwnWords(admin, given, db);
  expect([removed.map(({ phrase }) => phrase), refused.length]).toEqual([['phà quá tải'], 1]);
  await expect(importOwnWords(admin, { given }, db)).rejects.toThrow('sure: takes_away');
  expect(await wordsInUse(admin, db), 'nothing was changed').toHaveLength(2);
  const kept = await importOwnWords(admin, { given, sure: true }, db);
  expect(kept).toMatchObject({ isKept: true, change: { added: 1, removed: 1, kept: 1 } });
  const [whole, fewer] = [
    ownTable('đò đầy,thêm,chủ đề,GIAOTHONG,,,'),
    ownTable('kẹt phà lâu,,chủ đề,NOSUCH,,,', 'đò đầy,,chủ đề,GIAOTHONG,,,'),
  ];
  expect((await keepWords(db, admin, whole)).change.removed, 'a table of good lines is meant as it is').toBe(1);
  expect((await keepWords(db, admin, fewer)).isKept, 'refused lines beside which nothing goes').toBe(false);
});

test('of two who change own keywords at once the later is told what the other did, and loses nothing', async ({
  db,
}) => {
  const [first, second] = [await makeViewer(db, 'admin'), await makeViewer(db, 'admin')];
  const { basis } = await planOwnWords(second, [], db);
  expect(await changedSince(second, basis, db)).toBeNull();
  await keepWords(db, first, ferryTable);
  const given = await givenWords(second, ownTable('chờ đò,thêm,chủ đề,GIAOTHONG,,,'));
  await expect(importOwnWords(second, { given, basis }, db)).rejects.toThrow(Conflict);
  const meanwhile = await changedSince(second, basis, db);
  expect(meanwhile?.newest.actor).toBe(first.id);
  expect([meanwhile?.added.map(({ phrase }) => phrase), meanwhile?.removed]).toEqual([['phà quá tải'], []]);
  const again = await planOwnWords(second, given, db);
  expect(again).toMatchObject({ change: { added: 1, removed: 1 }, removed: [{ phrase: 'phà quá tải' }] });
  expect((await importOwnWords(second, { given, basis: again.basis }, db)).isKept).toBe(true);
  expect((await changedSince(first, basis, db))?.added.map(({ phrase }) => phrase)).toEqual(['chờ đò']);
});

test('bad lines are told by number and reason, and the rest goes in', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const text = ownTable(
    'phà quá tải,thêm,chủ đề,Giao thông,,,',
    'ngập nước,thêm,chủ đề,GIAOTHONG,,,',
    'chờ đò,thêm,chủ đề,KHONGCO,,,',
    'chờ đò,thêm,dấu hiệu lạ,F1,,,',
    'phà quá tải,thêm,chủ đề,NGAP,,,',
    ',thêm,chủ đề,NGAP,,,',
    'Nguyễn Văn Tùng,thêm,chủ đề,ANTT,,,',
    'chờ đò,thêm,chủ đề,GIAOTHONG,7,,',
    'chờ đò,xoá,chủ đề,GIAOTHONG,,,',
    'chờ đò,,sắc thái,neutral,,,',
    'đò đầy,,chủ đề,GIAOTHONG,,có lẽ,',
    'rủ nhau biểu tình,,cần lưu ý,Khẩn cấp,,,',
    'ngập nước,thay,chủ đề,GIAOTHONG,,,',
  );
  expect(await why(db, admin, text)).toEqual([
    [3, 'phrase phrase_shipped topic/NGAP/ngập nước'],
    [4, 'code not_in_list KHONGCO'],
    [5, 'kind not_in_list dấu hiệu lạ'],
    [6, 'phrase phrase_doubled 2'],
    [7, 'phrase required'],
    [8, 'phrase phrase_is_person'],
    [9, 'weight no_such_weight 7'],
    [10, 'deed not_in_list xoá'],
    [11, 'code not_in_list neutral'],
    [12, 'marks not_in_list có lẽ'],
    [13, 'phrase flag_not_for biểu tình'],
  ]);
  const receipt = await keepWords(db, admin, text);
  expect(receipt).toMatchObject({ isKept: true, change: { added: 2, removed: 0, kept: 0 } });
  expect((await wordsInUse(admin, db)).map(({ deed, phrase }) => `${deed} ${phrase}`)).toEqual([
    'add phà quá tải',
    'replace ngập nước',
  ]);
});

test('of two who change own keywords at once the second is told', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { basis } = await planOwnWords(admin, await givenWords(admin, ferryTable), db);
  const outcomes = await Promise.allSettled([
    keepWords(db, admin, ferryTable, basis),
    keepWords(db, admin, ownTable('kẹt phà,tắt,chủ đề,,,,'), basis),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
  expect((await readOwnWords(admin, db)).changes).toBe(1);
});
