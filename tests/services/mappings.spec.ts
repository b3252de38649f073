import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { opinion } from '@/db/schema/opinions';
import { Conflict, type InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { askedInAddress } from '@/lib/domain/input/file-reading';
import type { Viewer } from '@/lib/domain/permissions';
import { forgetMapping } from '@/lib/services/mappings/forget-mapping';
import { keepMapping } from '@/lib/services/mappings/keep-mapping';
import { listMappings } from '@/lib/services/mappings/list-mappings';
import { foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { lookAtFile } from '@/lib/services/posts/look-at-file';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };
const headings = ['Mã vụ', 'Lời dân', 'Hôm nào', 'Họ tên'];
const given = { name: 'Sổ tay', headings, map: ['text=Lời dân', 'date=Hôm nào'] };
const table = `${headings.join(',')}\nV1,Đường ngập sâu mấy hôm,03/02/2026,Nguyễn Văn Tùng\n`;

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const look = (viewer: Viewer, text: string, db: Db) => lookAtFile(viewer, { bytes: bytesOf(text) }, db, now);
const usesOf = async (viewer: Viewer, text: string, db: Db) =>
  Object.fromEntries((await look(viewer, text, db)).columns.map(({ heading, use }) => [heading, use]));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: InvalidInput) => error.problems.map(({ field, code }) => `${field}: ${code}`),
  );

test('how a table is read is remembered for its headings in whatever order and case, for the unit alone', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await keepMapping(analyst, given, db);
  const turned = 'họ tên,HÔM NÀO,Lời  dân,mã vụ\nAi,03/02/2026,Đường ngập,V1\n';
  expect(await usesOf(analyst, turned, db)).toEqual({
    'họ tên': 'ignored',
    'HÔM NÀO': 'date',
    'Lời  dân': 'text',
    'mã vụ': 'ignored',
  });
  expect((await look(analyst, turned, db)).saved).toMatchObject({ name: 'Sổ tay' });
  const other = await makeViewer(db, 'analyst', city);
  expect((await look(other, turned, db)).saved).toBeNull();
  expect(await listMappings(other, db)).toEqual([]);
});

test('nothing that stands under a column of persons is shown', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const looked = await look(analyst, table, db);
  expect(looked.columns.find(({ heading }) => heading === 'Họ tên')).toMatchObject({ isOfPersons: true, values: [] });
  expect(JSON.stringify(looked)).not.toContain('Nguyễn Văn Tùng');
});

test('a program reads by the name of a mapping; of one that is not there, or whose column has gone, it is told', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await keepMapping(analyst, given, db);
  const send = (text: string, mapping: string) =>
    ingestFile(analyst, { bytes: bytesOf(text), door: 'api', mapping }, db, now);
  expect(await send(table, 'sổ tay')).toMatchObject({ added: 1, rejectedCount: 0 });
  expect(await codeOf(send(table, 'Không có'))).toEqual(['mapping: mapping_unknown']);
  for (const gone of ['Hôm nào', 'Lời dân'])
    expect(await codeOf(send(table.replace(gone, 'Cột khác'), 'Sổ tay')), gone).toEqual(['map: map_column_gone']);
});

test('a batch is called by the mapping it was read by, whoever sent it, and by none when a column was chosen otherwise', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await keepMapping(analyst, given, db);
  const named = async (asked: string) => {
    const { reading, choices } = askedInAddress(new URLSearchParams(asked));
    const { mapping } = await ingestFile(
      analyst,
      { bytes: bytesOf(table), door: 'page', reading, ...choices },
      db,
      now,
    );
    const [batch] = (await listIntakes(analyst, { limit: 1 }, db)).batches;
    expect(batch?.mapping).toBe(mapping);
    return mapping;
  };
  const asShown = 'only=1&map=text=Lời dân&map=date=Hôm nào';
  expect(await named(`mapping=Sổ tay&${asShown}`)).toBe('Sổ tay');
  expect(await named(`mapping=Sổ tay&${asShown}&dates=day-first&font=none`)).toBe('Sổ tay');
  expect(await named('mapping=sổ TAY')).toBe('Sổ tay');
  expect(await named('mapping=Sổ tay&map=text=Lời dân')).toBe('Sổ tay');
  expect(await named(`mapping=Sổ tay&${asShown}&map=id=Mã vụ`)).toBeNull();
  expect(await named('mapping=Sổ tay&map=id=Mã vụ')).toBeNull();
  expect(await named(asShown)).toBeNull();
  // Forgotten by somebody since it was shown: the file is read as it was shown all the same.
  expect(await named(`mapping=Đã quên&${asShown}`)).toBeNull();
  const foreseen = await foreseeFile(analyst, { bytes: bytesOf(table), door: 'page', mapping: 'Sổ tay' }, db, now);
  expect(foreseen.mapping).toBe('Sổ tay');
});

test('what is said beside the name of a mapping goes first, and the rest goes by the mapping', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await keepMapping(analyst, { ...given, dates: 'day-first' }, db);
  const read = async (asked: string, text = table) => {
    const { reading, choices } = askedInAddress(new URLSearchParams(`mapping=Sổ tay${asked}`));
    const taken = await ingestFile(analyst, { bytes: bytesOf(text), door: 'api', reading, ...choices }, db, now);
    const [item] = await db
      .select()
      .from(opinion)
      .where(eq(opinion.intakeId, taken.intakeId ?? 0));
    return { text: item?.text, day: item?.day, mapping: taken.mapping };
  };
  expect(await read('')).toEqual({ text: 'Đường ngập sâu mấy hôm', day: '2026-02-03', mapping: 'Sổ tay' });
  expect(await read('&dates=month-first')).toMatchObject({ day: '2026-03-02', mapping: null });
  expect(await read('&map=text=Mã vụ')).toMatchObject({ text: 'V1', day: '2026-02-03', mapping: null });
});

test('of two who say otherwise for the same headings the later sees what the other said first', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await keepMapping(analyst, given, db);
  const otherwise = { ...given, map: ['text=Mã vụ', 'date=Hôm nào'] };
  await expect(keepMapping(analyst, otherwise, db)).rejects.toThrow(Conflict);
  const shown = (await look(analyst, table, db)).saved?.keptAt;
  await keepMapping(analyst, { ...otherwise, instead: shown }, db);
  expect(await usesOf(analyst, table, db)).toMatchObject({ 'Mã vụ': 'text', 'Lời dân': 'ignored' });
  const taken = { ...given, headings: ['Khác', 'Lời dân', 'Hôm nào'] };
  expect(await codeOf(keepMapping(analyst, taken, db))).toEqual(['name: name_taken']);
});

test('no mapping reads a column of persons, and none is called by a person', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  expect(await codeOf(keepMapping(analyst, { ...given, map: ['text=Họ tên'] }, db))).toEqual(['map: map_of_person']);
  expect(await codeOf(keepMapping(analyst, { ...given, map: ['date=Hôm nào'] }, db))).toEqual([
    'map: map_without_text',
  ]);
  const named = { ...given, name: 'Sổ của chị Nguyễn Thị Hoa' };
  expect(await codeOf(keepMapping(analyst, named, db))).toEqual(['name: name_of_person']);
});

test('only who may bring posts in looks at files and remembers how they are read', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const id = await keepMapping(analyst, given, db);
  for (const role of ['leader', 'collaborator'] as const) {
    const viewer = await makeViewer(db, role, city);
    await expect(look(viewer, table, db)).rejects.toThrow(NotAllowed);
    await expect(keepMapping(viewer, given, db)).rejects.toThrow(NotAllowed);
    await expect(listMappings(viewer, db)).rejects.toThrow(NotAllowed);
    await expect(forgetMapping(viewer, id, db)).rejects.toThrow(NotAllowed);
    await expect(foreseeFile(viewer, { bytes: bytesOf(table), door: 'page' }, db, now)).rejects.toThrow(NotAllowed);
  }
  const other = await makeViewer(db, 'analyst', city);
  await expect(forgetMapping(other, id, db)).rejects.toThrow(NotFound);
  await forgetMapping(analyst, id, db);
  expect(await listMappings(analyst, db)).toEqual([]);
});

test('nobody is shown what stands in a column of names or numbers of persons, whatever it is called', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const odd = [
    'Cột 1,Cột 2,Lời dân,Hôm nào,Cột 5',
    'Nguyễn Văn Tùng,0912345678,Đường ngập,03/02/2026,Chợ Tân Mỹ',
    'Chị Lan,0912345679,Rác ứ,03/02/2026,Cầu Kênh Tẻ',
    'Trần Thị Bích Ngọc,,Đèn tắt,03/02/2026,Quận 7',
  ].join('\n');
  const shownIn = async () =>
    (await look(analyst, odd, db)).columns.filter(({ values }) => values.length > 0).map(({ heading }) => heading);
  expect(await shownIn()).toEqual(['Lời dân', 'Hôm nào', 'Cột 5']);
  const map = ['text=Lời dân', 'date=Hôm nào'];
  await keepMapping(analyst, { name: 'Sổ lạ', headings: odd.split('\n')[0]!.split(','), map }, db);
  expect(await shownIn(), 'nor once it is said that they are not read').toEqual(['Lời dân', 'Hôm nào', 'Cột 5']);
});
