import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import { ownExportIn } from '@/lib/domain/intake/own-export';
import { mostOffered, type OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import type { Role, Viewer } from '@/lib/domain/permissions';
import { applyCorrections } from '@/lib/services/opinions/apply-corrections';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { planCorrections } from '@/lib/services/opinions/plan-corrections';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ReadingStopped } from '@/lib/services/posts/until-stopped';
import { ownExportWords } from '@/lib/strings/export';
import {
  apply,
  board,
  countsAgree,
  exportHeadings,
  fileOf,
  kept,
  planOf,
  positive,
  rowsOf,
  savedAgain,
  send,
  tanMy,
  why,
} from '../support/come-home';
import { expect, test } from '../support/database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

test('A correction meets another state than it was offered for: it is left alone and told, and the others are done', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [{}, {}, {}, {}]);
  const rows = rowsOf(await fileOf(db, analyst)).map(positive);
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  const [first = 0, second = 0, third = 0] = ids;
  const { basis } = await readOpinion(analyst, first, db);
  await correctOpinion(analyst, { id: first, basis, flags: ['F5_LUADAO'], why }, db);
  await removeOpinion(analyst, { id: second, why: 'spam', basis: (await readOpinion(analyst, second, db)).basis }, db);
  const offered = plan.offered.map((one) => (one.id === third ? { ...one, set: { place: 'Không Có' } } : one));
  expect(await apply(db, analyst, offered)).toEqual({
    ...{ done: 1, same: 0, changedSince: [first], notFound: [second], refused: [third], left: 0 },
  });
  expect(await readOpinion(analyst, first, db)).toMatchObject({ sentiment: 'neutral', flags: ['F5_LUADAO'] });
  await countsAgree(db);
});

test('Corrections done twice, or twice at once, are kept once', async ({ db }) => {
  const { analyst } = await board(db, [{}, {}, {}]);
  const rows = rowsOf(await fileOf(db, analyst)).map(positive);
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  const both = await Promise.all([
    apply(db, analyst, plan.offered),
    apply(db, analyst, [...plan.offered, ...plan.offered]),
  ]);
  expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(3);
  expect(await kept(db)).toMatchObject({ corrections: 3 });
  await countsAgree(db);
});

test('Work is stopped between chunks, says what is left, and is gone on with by sending the file again', async ({
  db,
}) => {
  const { analyst } = await board(
    db,
    Array.from({ length: 120 }, () => ({})),
  );
  const rows = rowsOf(await fileOf(db, analyst)).map(positive);
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  const stop = new AbortController();
  const input = {
    corrections: plan.offered,
    why,
    door: 'page',
    signal: stop.signal,
    onProgress: () => stop.abort(),
  } as const;
  const receipt = await applyCorrections(analyst, input, db);
  expect(receipt.done).toBeGreaterThan(0);
  expect(receipt.done + receipt.left).toBe(120);
  expect(receipt.left).toBeGreaterThan(0);
  const again = await planOf(db, analyst, savedAgain(rows));
  expect(again.plan).toMatchObject({ same: receipt.done });
  expect(again.plan.offered).toHaveLength(receipt.left);
  expect(await apply(db, analyst, again.plan.offered)).toMatchObject({ done: receipt.left, left: 0 });
});

test('Reading that is stopped is told, with what was compared up to there', async ({ db }) => {
  const { analyst } = await board(db, [{}]);
  const [row = {}] = rowsOf(await fileOf(db, analyst));
  const own = ownExportIn(Object.keys(row), ownExportWords);
  if (!own) throw new Error('not recognised');
  async function* rows() {
    yield { line: 2, record: row, raw: '' };
    throw new ReadingStopped();
  }
  const { stopped, read } = await planCorrections(analyst, { rows: rows(), own }, db);
  expect([stopped instanceof ReadingStopped, read]).toEqual([true, 1]);
});

test('No more than a thousand corrections are offered or done at once; the next come when the file is sent again', async ({
  db,
}) => {
  const { analyst } = await board(
    db,
    Array.from({ length: mostOffered + 3 }, () => ({})),
  );
  const rows = rowsOf(await fileOf(db, analyst)).map(positive);
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  expect([plan.offered.length, plan.moreOffered]).toEqual([mostOffered, 3]);
  const [one] = plan.offered;
  const tooMany = Array.from({ length: mostOffered + 1 }, () => one) as OfferedCorrection[];
  await expect(apply(db, analyst, tooMany)).rejects.toThrow(InvalidInput);
});

test('Whoever may not correct learns nothing of what is stored and changes nothing', async ({ db }) => {
  const { analyst, operator } = await board(db, [{ placeKey: tanMy }]);
  const bytes = await fileOf(db, analyst);
  const { plan } = await planOf(db, analyst, savedAgain(rowsOf(bytes).map(positive)));
  const own = ownExportIn(exportHeadings(bytes), ownExportWords);
  if (!own) throw new Error('not recognised');
  async function* rows() {
    yield { line: 2, record: { 'Mã số': '1' }, raw: '' };
  }
  for (const role of ['collaborator', 'leader', 'admin', 'system'] as Role[]) {
    const other = { ...analyst, roles: [role] };
    await expect(planCorrections(other, { rows: rows(), own }, db)).rejects.toThrow(NotAllowed);
    await expect(apply(db, other, plan.offered)).rejects.toThrow(NotAllowed);
  }
  await expect(apply(db, { ...analyst, kind: 'key' }, plan.offered)).rejects.toThrow(NotAllowed);
  for (const sender of [operator, { ...operator, kind: 'key' as const }]) {
    const receipt = await send(db, sender, bytes);
    expect(receipt).toMatchObject({ read: 0, added: 0, intakeId: null, ownExport: { plan: null } });
  }
  expect(await kept(db)).toEqual({ opinions: 1, intakes: 0, corrections: 0 });
});

test('Items kept apart and those of other places are told as if they were not there', async ({ db }) => {
  const { analyst, ids } = await board(db, [{ placeKey: tanMy }, { placeKey: tanMy, flags: ['F2_TUHAI_BAOLUC'] }]);
  const named: Viewer = { ...analyst, readsApart: true };
  const rows = rowsOf(await fileOf(db, named)).map(positive);
  expect(rows).toHaveLength(2);
  const { plan, receipt } = await planOf(db, analyst, savedAgain(rows));
  const foreign = await planOf(
    db,
    analyst,
    savedAgain(rows.map((row) => ({ ...row, 'Mã số': String(Number(row['Mã số']) + 99) }))),
  );
  expect(plan.offered.map(({ id }) => id)).toEqual([ids[0]]);
  expect(receipt.rejected[0]?.problems[0]?.code).toBe(foreign.receipt.rejected[0]?.problems[0]?.code);
  const whole = await planOf(db, named, savedAgain(rows));
  expect(whole.plan.offered).toHaveLength(2);
  expect(await apply(db, analyst, whole.plan.offered)).toMatchObject({ done: 1, notFound: [ids[1]] });
  const elsewhere = await makeViewer(db, 'analyst', { places: ['764-2025'] });
  expect((await planOf(db, elsewhere, savedAgain(rows))).receipt).toMatchObject({ repeated: 0, rejectedCount: 2 });
  expect(await apply(db, elsewhere, whole.plan.offered)).toMatchObject({ done: 0, notFound: [...ids].sort() });
});

test('A reason that is none is refused before anything is done', async ({ db }) => {
  const { analyst } = await board(db, [{}]);
  const rows = rowsOf(await fileOf(db, analyst)).map(positive);
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  for (const reason of ['', 'x', null])
    await expect(apply(db, analyst, plan.offered, reason)).rejects.toThrow(InvalidInput);
  for (const corrections of [null, 'x', [null], [{ id: 1, basis: 'x' }]])
    await expect(apply(db, analyst, corrections as never)).rejects.toThrow(InvalidInput);
  expect(await kept(db)).toMatchObject({ corrections: 0 });
});

test('A file that was to be an export and is none is refused, and nothing of it is taken in', async ({ db }) => {
  const { operator } = await board(db, []);
  const bytes = Buffer.from('text,date\nNgập,2026-05-01\n');
  await expect(send(db, operator, bytes, { wantsOwn: true })).rejects.toMatchObject({
    problems: [{ code: 'file_not_own_export' }],
  });
  expect(await kept(db)).toEqual({ opinions: 0, intakes: 0, corrections: 0 });
});

test('A command compares it in the name of the analyst it is given', async ({ db }) => {
  const { analyst, operator } = await board(db, [{}]);
  const person = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const receipt = await send(db, operator, await fileOf(db, analyst), { corrector: person, wantsOwn: true });
  expect(receipt.ownExport?.plan).toMatchObject({ same: 1 });
});
