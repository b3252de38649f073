import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { mostOwnWords } from '@/lib/domain/own-words/own-word';
import type { Viewer } from '@/lib/domain/permissions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { mayChangeWords } from '@/lib/services/words/may-change-words';
import { ownListsFor } from '@/lib/services/words/own-lists-for';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { wordsInUse } from '@/lib/services/words/words-in-use';
import { wordsOfFile } from '@/lib/services/words/words-of-file';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const heading = 'Từ khoá,Việc,Loại,Mã,Mức,Chỉ khi có dấu,Ghi chú';
const file = (...lines: string[]) => [heading, ...lines].join('\n');
const ferry = file('phà quá tải,thêm,chủ đề,GIAOTHONG,2,,');
const ferryText = 'Bến Cát Lái phà quá tải';

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

const given = (viewer: Viewer, text: string | Uint8Array) => readWordsFile(viewer, bytesOf(text));
const keep = async (db: Db, viewer: Viewer, text: string | Uint8Array, basis?: string) =>
  importOwnWords(viewer, { given: await given(viewer, text), basis }, db);
const why = async (db: Db, viewer: Viewer, text: string) =>
  (await planOwnWords(viewer, await given(viewer, text), db)).refused.map(({ given: { line }, problems }) => [
    line,
    ...problems.map(({ field, code, value }) => [field, code, value].filter(Boolean).join(' ')),
  ]);
const rows = (db: Db, query: ReturnType<typeof sql>) =>
  db.execute(query) as unknown as Promise<Record<string, unknown>[]>;

test('only administrators and the server look at own keywords, and only the top unit’s change them', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const lines = await given(admin, ferry);
  for (const role of ['collaborator', 'analyst', 'leader', 'monitor'] as const) {
    const other = { ...admin, role };
    await expect(readOwnWords(other, db)).rejects.toThrow(NotAllowed);
    await expect(wordsInUse(other, db)).rejects.toThrow(NotAllowed);
    await expect(mayChangeWords(other, db)).rejects.toThrow(NotAllowed);
    await expect(exportOwnWords(other, { locale: 'vi' }, db)).rejects.toThrow(NotAllowed);
    await expect(planOwnWords(other, lines, db)).rejects.toThrow(NotAllowed);
    await expect(tryOwnWords(other, [], db)).rejects.toThrow(NotAllowed);
    await expect(importOwnWords(other, { given: lines }, db)).rejects.toThrow(NotAllowed);
    await expect(given(other, ferry)).rejects.toThrow(NotAllowed);
    await expect(wordsOfFile(other, bytesOf(ferry))).rejects.toThrow(NotAllowed);
  }
  for (const role of ['leader', 'admin'] as const)
    await expect(ownListsFor({ ...admin, role }, db)).rejects.toThrow(NotAllowed);
  const ward = await makeUnit(db, { parentId: admin.unitId });
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: ward.id })).id);
  await expect(importOwnWords(below, { given: lines }, db)).rejects.toThrow(NotAllowed);
  expect(await readOwnWords(below, db)).toMatchObject({ words: [], mayChange: false });
  expect((await importOwnWords(admin, { given: lines }, db)).isKept).toBe(true);
  expect(await readOwnWords(below, db)).toMatchObject({ words: [{ phrase: 'phà quá tải' }], mayChange: false });
});

test('who changed own keywords when is kept with what they were, and noted in the audit', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const first = await keep(db, admin, ferry);
  await keep(db, admin, file('kẹt phà,tắt,chủ đề,,,,', 'bến phà,tắt,chủ đề,,,,sai nghĩa'));
  const view = await readOwnWords(admin, db);
  expect(view.history.map(({ actor, size }) => [actor, size])).toEqual([
    [admin.id, 2],
    [admin.id, 1],
  ]);
  expect(view.history[1]?.hash).toBe(first.hash);
  expect(view.version).toBe(`${lexiconVersion()}-${view.history[0]?.hash}`);
  const before = await exportOwnWords(admin, { change: view.history[1]!.id, locale: 'vi' }, db);
  expect(before.text).toContain('phà quá tải');
  expect((await keep(db, admin, before.text)).hash, 'an earlier table brings the words back').toBe(first.hash);
  for (const change of [0, 999, Number.NaN])
    await expect(exportOwnWords(admin, { change, locale: 'vi' }, db)).rejects.toThrow(NotFound);
  const noted = await rows(db, sql`select subject, detail from audit_entry where task = 'lexicon.manage' order by seq`);
  expect(noted.map(({ detail }) => detail)).toEqual([
    { added: 1, removed: 0, kept: 0, rejected: 0 },
    { added: 2, removed: 1, kept: 0, rejected: 0 },
    { added: 1, removed: 2, kept: 0, rejected: 0 },
  ]);
  expect(noted[0]?.subject).toBe(`lexicon:${lexiconVersion()}-${first.hash}`);
  expect(JSON.stringify(noted), 'no phrase').not.toContain('phà');
});

test('bad lines are told by number and reason, and the rest goes in', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const text = file(
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
    [13, 'phrase flag_not_for bieu tinh'],
  ]);
  const receipt = await keep(db, admin, text);
  expect(receipt).toMatchObject({ isKept: true, change: { added: 2, removed: 0, kept: 0 } });
  expect((await wordsInUse(admin, db)).map(({ deed, phrase }) => `${deed} ${phrase}`)).toEqual([
    'add phà quá tải',
    'replace ngập nước',
  ]);
});

test('a table is read as spreadsheets write it: with a mark at its head, decomposed, by semicolons, with decimal commas', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const lines = file('phà quá tải,thêm,chủ đề,GIAOTHONG,2,có,').replaceAll(',', ';').replace(';2;', ';1,5;');
  for (const written of [
    `\ufeff${lines}`.replaceAll('\n', '\r\n'),
    `\ufeff${lines}`.normalize('NFD'),
    `sep=;\n${lines.toUpperCase()}`,
    Buffer.from(`\ufeff${lines}`, 'utf16le'),
  ]) {
    expect((await wordsOfFile(admin, bytesOf(written))).words).toEqual([
      { deed: 'add', kind: 'topic', code: 'GIAOTHONG', phrase: 'phà quá tải', weight: 1.5, marksOnly: true, note: null },
    ]);
  }
});

test('what is no table of keywords is refused whole, and says why', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const code = (text: string | Uint8Array) =>
    given(admin, text).then(
      () => 'read',
      (error: InvalidInput) => error.problems[0]?.code,
    );
  expect(await code('')).toBe('file_empty');
  expect(await code('%PDF-1.7 x')).toBe('file_is_pdf');
  expect(await code('Họ tên,Tuổi\nA,1\n')).toBe('no_phrase_column');
  expect(await code('{"phrase":"phà quá tải"}\n')).toBe('no_phrase_column');
  const many = Array.from({ length: mostOwnWords + 1 }, (_, n) => `phà quá tải ${n},,chủ đề,GIAOTHONG,,,`);
  expect(await code(file(...many))).toBe('too_many');
  expect(await code(file(...many.slice(1)))).toBe('read');
  await keep(db, admin, ferry);
  await expect(keep(db, admin, file('ngập nước,,chủ đề,YTE,,,'))).rejects.toThrow(InvalidInput);
  expect(await wordsInUse(admin, db), 'nothing good changes nothing').toHaveLength(1);
  expect((await keep(db, admin, `${heading}\n`)).change, 'a table without lines takes all away').toMatchObject({
    removed: 1,
  });
  expect((await readOwnWords(admin, db)).version).toBe(lexiconVersion());
});

test('what is exported comes in again as it is, in either language, and changes nothing', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await keep(
    db,
    admin,
    file(
      'bến phà Cát Lái,,chủ đề,Giao thông,"0,5",x,"-chỉ ở đây, gọi 0903123456"',
      'bức xúc,tắt,sắc thái,,,,',
      'ngập nước,thay,chủ đề,DIENNUOC,1,,',
      'giả danh điện lực,,cần lưu ý,F5,,,',
      'phà chạy êm ru,,sắc thái,Tích cực,,,',
    ),
  );
  const words = await wordsInUse(admin, db);
  expect(words).toHaveLength(5);
  expect(words[0]?.note).not.toContain('0903');
  for (const locale of ['vi', 'en'] as const) {
    const { text } = await exportOwnWords(admin, { locale }, db);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(await keep(db, admin, text)).toMatchObject({ refused: [], isKept: false });
  }
  expect((await readOwnWords(admin, db)).changes).toBe(1);
});

test('keywords that a later version ships too stay, and their table still comes in', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const kept = { deed: 'add', kind: 'topic', code: 'GIAOTHONG', phrase: 'ngập nước', weight: null, marksOnly: false };
  const words = JSON.stringify([{ ...kept, note: null }]);
  await db.execute(
    sql`insert into own_words (hash, words, actor) values ('earlier', ${words}::text::jsonb, 'operator')`,
  );
  const { text } = await exportOwnWords(admin, { locale: 'vi' }, db);
  const plan = await planOwnWords(admin, await given(admin, text), db);
  expect(plan).toMatchObject({ refused: [], change: { added: 0, removed: 0, kept: 1 } });
  expect(plan.planned[0]?.notes.map(({ code }) => code)).toEqual(['now_shipped']);
});

test('of two who change own keywords at once the second is told', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { basis } = await planOwnWords(admin, await given(admin, ferry), db);
  const outcomes = await Promise.allSettled([
    keep(db, admin, ferry, basis),
    keep(db, admin, file('kẹt phà,tắt,chủ đề,,,,'), basis),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
  expect((await readOwnWords(admin, db)).changes).toBe(1);
});

test('reports, posts and phones are read with them from the moment they are there, and what was read before waits to be read again', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const of = async (role: 'collaborator' | 'analyst') => ({
    ...(await viewerOf(db, (await makePerson(db, { role, unitId: admin.unitId })).id)),
  });
  const [collaborator, analyst] = [await of('collaborator'), await of('analyst')];
  const operator = await operatorOf(db, admin.unitId);
  const report = async (clientId: string) =>
    submitReport(
      collaborator,
      {
        clientId,
        text: `${ferryText}, ai cũng mệt (${clientId})`,
        place: 'Quận 7',
        day: '2026-11-20',
        socialGroup: 'traders',
        spread: 'few',
        certainty: 'witnessed',
        urgency: 'normal',
        suggestion: '',
      },
      db,
      new Date('2026-11-21T09:00:00+07:00'),
    );
  const post = (n: number) => ({ line: n, record: { id: `p${n}`, text: ferryText, date: '2026-11-20' }, raw: '' });
  const first = await report('00000000-0000-4000-8000-000000000001');
  expect(await ownListsFor(collaborator, db)).toBeNull();
  const read = async (id: number) => {
    const { topics, lexiconVersion: version, reasons, hinges, unexplained } = await readOpinion(analyst, id, db);
    return {
      topics,
      version,
      own: reasons.some(({ rule }) => rule.endsWith('/own')),
      hinges: hinges.length,
      unexplained,
    };
  };
  expect(await read(first.id)).toMatchObject({ version: lexiconVersion(), own: false, unexplained: null });

  // Between two lines of a batch: the lines of the next chunk are read with what is there then.
  async function* lines() {
    for (let n = 1; n <= 1_000; n++) yield post(n);
    for (let n = 1_001; n <= 2_000; n++) yield post(n);
    await keep(db, admin, ferry);
    for (let n = 2_001; n <= 4_000; n++) yield post(n);
  }
  await ingestPosts(analyst, { rows: lines(), door: 'page' }, db, new Date('2026-11-21T09:00:00+07:00'));
  const { version } = await readOwnWords(admin, db);
  const versions = await rows(db, sql`select lexicon_version as version, count(*)::int as n from opinion group by 1`);
  expect(versions.map((row) => row.version).sort()).toEqual([lexiconVersion(), version].sort());
  expect(versions.find((row) => row.version === version)?.n).toBeGreaterThanOrEqual(1_000);

  const second = await report('00000000-0000-4000-8000-000000000002');
  expect(await read(second.id)).toMatchObject({ version, own: true, unexplained: null, topics: ['GIAOTHONG'] });
  expect((await read(second.id)).hinges).toBeGreaterThan(0);
  expect(await read(first.id)).toMatchObject({ version: lexiconVersion(), unexplained: 'older_lexicon' });
  expect(await ownListsFor(collaborator, db)).toMatchObject({ files: [{ kind: 'topic' }] });

  const receipt = await reclassifyOpinions(operator, {}, db);
  expect(receipt).toMatchObject({ left: 0 });
  expect(receipt.read).toBeGreaterThan(1_000);
  expect(await read(first.id)).toMatchObject({ version, own: true, unexplained: null });
  expect((await reclassifyOpinions(operator, {}, db)).read).toBe(0);
  await keep(db, admin, `${heading}\n`);
  expect((await reclassifyOpinions(operator, { signal: AbortSignal.abort() }, db)).left).toBe(4_002);
});

test('trying them tells in numbers what would change, and nothing of what is kept apart or elsewhere', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const operator = await operatorOf(db, admin.unitId);
  const other = await makeViewer(db, 'admin');
  await addOpinions(
    db,
    operator,
    Array.from({ length: 12 }, (_, n) => ({ text: n < 7 ? ferryText : 'Trời đẹp', placeKey: '26884' })),
  );
  await addOpinions(
    db,
    operator,
    Array.from({ length: 9 }, () => ({ text: ferryText, flags: ['F2_TUHAI_BAOLUC' as const] })),
  );
  await addOpinions(db, await operatorOf(db, other.unitId), [{ text: ferryText }]);
  const { words } = await wordsOfFile(admin, bytesOf(file('phà quá tải,,chủ đề,YTE,,,', 'trời đẹp,,chủ đề,VANHOA,,,')));
  expect(await tryOwnWords(admin, words, db)).toMatchObject({ texts: 12, changed: { topics: 12, flags: null } });
  expect(await tryOwnWords(admin, words.slice(1), db)).toMatchObject({ texts: 12, changed: { topics: 5 } });
  expect((await tryOwnWords(admin, [], db)).changed).toEqual({ sentiment: null, topics: null, flags: null });
});
