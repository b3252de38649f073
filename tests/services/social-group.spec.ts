import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { NotFound } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { apartFlag, type SocialGroup } from '@/lib/domain/vocabulary';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const tanMy = '27487';
const tanHung = '27475';
const goVap = '26884';
const now = new Date('2026-11-23T03:00:00Z');

type Wish = {
  readonly text?: string;
  readonly group?: SocialGroup;
  readonly by?: Viewer;
  readonly day?: string;
  readonly placeKey?: string;
};

async function world(db: Db) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const newcomer = async () =>
    viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: analyst.unitId })).id);
  const send = async ({
    text = 'Hẻm sau chợ ngập.',
    group = 'traders',
    by,
    day = '2026-11-20',
    placeKey = tanMy,
  }: Wish = {}) => {
    const form = { clientId: randomUUID(), text, mainContent: 'Ngập', placeKey, day };
    const words = { spread: 'few', certainty: 'witnessed', urgency: 'soon', socialGroup: group };
    return (await submitReport(by ?? (await newcomer()), { ...form, ...words }, db, now)).id;
  };
  const groupOf = async (id: number) => (await readOpinion(analyst, id, db)).report?.socialGroup;
  const move = async (id: number, placeKey: string) => {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, placeKey, why: 'Sai địa bàn' }, db);
  };
  return { analyst, newcomer, send, groupOf, move };
}

/** Four traders and five of other groups, all hidden. */
async function crowd({ send }: Awaited<ReturnType<typeof world>>, where: Wish = {}): Promise<number[]> {
  const groups = [
    'women',
    'youth',
    'retired',
    'farmers',
    'workers',
    'traders',
    'traders',
    'traders',
    'traders',
  ] as const;
  const ids: number[] = [];
  for (const group of groups) ids.push(await send({ group, ...where }));
  return ids;
}

test('the fifth of a group is told and those before it stay hidden for ever', async ({ db }) => {
  const here = await world(db);
  const before = await crowd(here);
  const fifth = await here.send();
  expect(await here.groupOf(fifth)).toBe('traders');
  await here.send();
  for (const id of before) expect(await here.groupOf(id)).toBe('hidden');
});

test('reports of one reporter, of another month, district or group do not make it five', async ({ db }) => {
  const here = await world(db);
  const by = await here.newcomer();
  for (const group of ['women', 'youth', 'retired', 'farmers', 'workers'] as const) await here.send({ group });
  const sent: number[] = [];
  for (const _ of [1, 2, 3, 4, 5, 6]) sent.push(await here.send({ by }));
  for (const other of [{ day: '2026-10-31' }, { placeKey: goVap }, { group: 'students' as const }]) {
    for (const _ of [1, 2, 3, 4]) sent.push(await here.send(other));
  }
  for (const id of sent) expect(await here.groupOf(id)).toBe('hidden');
  for (const placeKey of [tanHung, tanHung, tanMy])
    expect(await here.groupOf(await here.send({ placeKey }))).toBe('hidden');
  expect(await here.groupOf(await here.send({ placeKey: tanHung }))).toBe('traders');
});

test('where all that is there is of one group, the fifth would tell the four before it', async ({ db }) => {
  const here = await world(db);
  for (const _ of [1, 2, 3, 4, 5, 6]) expect(await here.groupOf(await here.send())).toBe('hidden');
});

test('moving a report opens nothing, where it leaves and where it comes', async ({ db }) => {
  const here = await world(db);
  const [hidden = 0] = (await crowd(here)).slice(-1);
  await crowd(here, { placeKey: goVap });
  const told = await here.send({ placeKey: goVap });
  await here.move(hidden, goVap);
  expect(await here.groupOf(hidden), 'many share it there').toBe('hidden');
  expect(await here.groupOf(told), 'whoever came').toBe('traders');
  await here.move(hidden, tanMy);
  expect(await here.groupOf(hidden)).toBe('hidden');
});

for (const leaving of ['traders', 'women'] as const) {
  test(`when a report leaves a district nothing tells whether it was of the group: ${leaving}`, async ({ db }) => {
    const here = await world(db);
    const before = await crowd(here);
    const told = await here.send();
    const gone = (leaving === 'women' ? before[0] : before.at(-1)) ?? 0;
    await here.move(gone, goVap);
    expect(await here.groupOf(told)).toBe('hidden');
    await here.move(gone, tanMy);
    expect(await here.groupOf(told), 'nor when it comes back').toBe('hidden');
  });

  test(`when a report is removed nothing tells whether it was of the group: ${leaving}`, async ({ db }) => {
    const here = await world(db);
    const before = await crowd(here);
    const [told, elsewhere] = [
      await here.send(),
      await crowd(here, { placeKey: goVap }).then(() => here.send({ placeKey: goVap })),
    ];
    const gone = (leaving === 'women' ? before[0] : before.at(-1)) ?? 0;
    await db.delete(schema.opinion).where(eq(schema.opinion.id, gone));
    expect(await here.groupOf(told)).toBe('hidden');
    expect(await here.groupOf(elsewhere)).toBe('traders');
  });
}

test('a report that may be told and is moved is not told where it is the only one', async ({ db }) => {
  const here = await world(db);
  await crowd(here);
  const told = await here.send();
  await here.move(told, goVap);
  expect(await here.groupOf(told)).toBe('hidden');
});

test('a group is told no more once the reporter of any report beside it is forgotten', async ({ db }) => {
  const here = await world(db);
  const [first = 0] = await crowd(here);
  const told = await here.send();
  await db.update(schema.report).set({ reporterId: null }).where(eq(schema.report.opinionId, first));
  expect(await here.groupOf(told)).toBe('hidden');
  expect(await here.groupOf(await here.send())).toBe('hidden');
});

const cry = 'Nghe chồng đánh đập vợ giữa khuya, cả xóm nghe tiếng kêu cứu.';

test('a group that is told does not tell that a report of it is kept apart, nor do those that come and go', async ({
  db,
}) => {
  const here = await world(db);
  const named = { ...here.analyst, readsApart: true };
  const groups = ['women', 'youth', 'retired', 'farmers', 'workers', 'traders', 'traders', 'traders'] as const;
  for (const group of groups) await here.send({ group });
  const apart = await here.send({ text: cry });
  await expect(here.groupOf(apart), 'kept apart').rejects.toThrow(NotFound);
  expect(await here.groupOf(await here.send()), 'the fourth that anybody may see').toBe('hidden');
  const told = await here.send();
  expect(await here.groupOf(told)).toBe('traders');
  expect((await readOpinion(named, apart, db)).report?.socialGroup, 'its own').toBe('hidden');
  await removeOpinion(named, { id: apart, why: 'wrong_import' }, db);
  expect(await here.groupOf(told), 'nothing that anybody may see has left').toBe('traders');
});

test('a report that is kept apart only later counts on, and closes its district when it goes', async ({ db }) => {
  const here = await world(db);
  const [first = 0] = await crowd(here);
  const told = await here.send();
  const { basis } = await readOpinion(here.analyst, first, db);
  await correctOpinion(here.analyst, { id: first, basis, flags: [apartFlag], why: 'Có người bị đánh.' }, db);
  expect(await here.groupOf(told)).toBe('traders');
  await removeOpinion({ ...here.analyst, readsApart: true }, { id: first, why: 'wrong_import' }, db);
  expect(await here.groupOf(told)).toBe('hidden');
});

test('a report without a district never tells its group', async ({ db }) => {
  const here = await world(db);
  await crowd(here, { placeKey: '79' });
  expect(await here.groupOf(await here.send({ placeKey: '79' }))).toBe('hidden');
});

for (const leaving of ['women', 'traders'] as const) {
  test(`A report of ${leaving} that is moved out while another comes in is told by nothing`, async ({ db }) => {
    const here = await world(db);
    const ids = await crowd(here);
    await here.send({ group: 'students' });
    const gone = ids[leaving === 'women' ? 0 : 5] ?? 0;
    const by = await here.newcomer();
    const { told, moving } = await db.transaction(async (tx) => {
      const sent = await sendIn(tx as unknown as Db, by);
      return { told: sent, moving: here.move(gone, goVap) };
    });
    await moving;
    expect(await here.groupOf(told)).toBe('hidden');
  });
}

async function sendIn(db: Db, by: Viewer): Promise<number> {
  const form = { clientId: randomUUID(), text: 'Hẻm sau chợ ngập.', mainContent: 'Ngập', placeKey: tanMy };
  const words = { day: '2026-11-20', spread: 'few', certainty: 'witnessed', urgency: 'soon', socialGroup: 'traders' };
  return (await submitReport(by, { ...form, ...words }, db, now)).id;
}
