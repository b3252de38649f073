import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { ownListsFor } from '@/lib/services/words/own-lists-for';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { wordsOfFile } from '@/lib/services/words/words-of-file';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { bytesOf, ferryTable, ferryText, keepWords, ownHeading, ownTable } from '../support/own-words';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const rows = (db: Db, query: ReturnType<typeof sql>) =>
  db.execute(query) as unknown as Promise<Record<string, unknown>[]>;

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
      own: reasons?.some(({ rule }) => rule.endsWith('/own')),
      hinges: hinges.length,
      unexplained,
    };
  };
  expect(await read(first.id)).toMatchObject({ version: lexiconVersion(), own: false, unexplained: null });

  // Between two lines of a batch: the lines of the next chunk are read with what is there then.
  async function* lines() {
    for (let n = 1; n <= 1_000; n++) yield post(n);
    for (let n = 1_001; n <= 2_000; n++) yield post(n);
    await keepWords(db, admin, ferryTable);
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
  await keepWords(db, admin, `${ownHeading}\n`);
  expect((await reclassifyOpinions(operator, { signal: AbortSignal.abort() }, db)).left).toBe(4_002);
});

test('trying them tells in tens what would change, and nothing of what is kept apart or elsewhere', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const operator = await operatorOf(db, admin.unitId);
  const other = await makeViewer(db, 'admin');
  const many = (n: number, text: string) => Array.from({ length: n }, () => ({ text, placeKey: '26884' }));
  await addOpinions(db, operator, [...many(17, ferryText), ...many(10, 'Trời đẹp')]);
  await addOpinions(
    db,
    operator,
    many(19, ferryText).map((one) => ({ ...one, flags: ['F2_TUHAI_BAOLUC' as const] })),
  );
  await addOpinions(db, await operatorOf(db, other.unitId), [{ text: ferryText }]);
  const { words } = await wordsOfFile(
    admin,
    bytesOf(ownTable('phà quá tải,,chủ đề,YTE,,,', 'trời đẹp,,chủ đề,VANHOA,,,')),
  );
  const tried = (some: typeof words) => tryOwnWords(admin, some, db);
  expect(await tried(words)).toMatchObject({ texts: 27, rare: 0, changed: { topics: 20, flags: null } });
  expect(await tried(words.slice(1))).toMatchObject({ texts: 27, changed: { topics: 10 } });
  expect((await tried([])).changed).toEqual({ sentiment: null, topics: null, flags: null });
});

test('whoever tries words learns of no single text by what one word more makes of the figures', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const operator = await operatorOf(db, admin.unitId);
  const padding = Array.from({ length: 19 }, () => ({ text: 'Trời đẹp', placeKey: '26884' }));
  const { words } = await wordsOfFile(
    admin,
    bytesOf(ownTable('trời đẹp,,chủ đề,VANHOA,,,', 'chị hàng xóm kể,,chủ đề,VANHOA,,,')),
  );
  // Nineteen are just below the next ten: one text more would show, were its word tried.
  await addOpinions(db, operator, padding);
  const without = await tryOwnWords(admin, words, db);
  await addOpinions(db, operator, [{ text: 'Nghe chị hàng xóm kể', placeKey: '26884' }]);
  const { texts, ...withOne } = await tryOwnWords(admin, words, db);
  expect([without.texts, texts]).toEqual([19, 20]);
  expect({ texts: 19, ...withOne }, 'the one text changes no figure').toEqual(without);
  expect(withOne).toMatchObject({ rare: 1, changed: { topics: 10 } });
  await keepWords(db, admin, ownTable('chị hàng xóm kể,,chủ đề,VANHOA,,,'));
  expect((await tryOwnWords(admin, words.slice(0, 1), db)).changed, 'nor does taking it away').toEqual(withOne.changed);
});
