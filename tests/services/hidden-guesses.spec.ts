import { sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { expect, test } from '../support/database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };

async function* lineOf(words: string): AsyncGenerator<PostLine> {
  const record = { text: words, date: '2026-11-20', channel: 'Báo phường' };
  yield { line: 1, record, raw: JSON.stringify(record) };
}
const sendOne = (db: Db, viewer: Viewer, words: string) =>
  ingestPosts(viewer, { rows: lineOf(words), door: 'api' }, db, now);

const withPhone = (at: number) => `Đường ngập, ai cần gọi 09123${45_000 + at} để được giúp`;

test('whoever sends guesses of what was hidden in a post learns nothing after twenty of them, also when they are taken out again', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const hidden = withPhone(678);
  expect(await sendOne(db, analyst, hidden)).toMatchObject({ added: 1 });
  expect(await sendOne(db, analyst, hidden), 'the same again').toMatchObject({ added: 0, repeated: 1 });
  for (let guess = 0; guess < 10; guess++)
    expect(await sendOne(db, analyst, withPhone(guess)), 'others with the same words are heard').toMatchObject({
      added: 1,
    });
  for (let guess = 10; guess < 19; guess++) {
    const { intakeId, added } = await sendOne(db, analyst, withPhone(guess));
    expect(added).toBe(1);
    await undoIntake(analyst, { id: intakeId }, db);
  }
  const answer = async (words: string) => {
    const { intakeId: _, ...told } = await sendOne(db, analyst, words);
    return told;
  };
  const right = await answer(hidden);
  for (const guess of [19, 20, 21, 3, 12]) expect(await answer(withPhone(guess))).toEqual(right);
  expect(await db.$count(schema.opinion)).toBe(11);
  expect(await sendOne(db, analyst, 'Đường ngập, ai cần thì gọi công an phường để được giúp')).toMatchObject({
    added: 1,
  });
});

test('guesses sent together, at once or in a form in which they are not hidden learn no more', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await sendOne(db, analyst, withPhone(678));
  async function* guesses(from: number): AsyncGenerator<PostLine> {
    for (let line = 1; line <= 200; line++) {
      const record = { text: withPhone(from + line), date: '2026-11-20', channel: 'Báo phường' };
      yield { line, record, raw: '' };
    }
  }
  const receipts = await Promise.all(
    [0, 200, 400].map((from) => ingestPosts(analyst, { rows: guesses(from), door: 'api' }, db, now)),
  );
  expect(receipts.reduce((sum, { added }) => sum + added, 0)).toBe(19);
  const about = (name: string) => `Chuyện ${name} bị đuổi việc vì tố giác xả thải, sao im re?`;
  expect(await sendOne(db, analyst, about('Trần Thương'))).toMatchObject({ added: 1, masked: 1 });
  for (const name of ['trần thương', 'trần thanh', 'lê thương']) {
    const guess = await sendOne(db, analyst, about(name).toLowerCase());
    expect(guess, 'in small letters, which hides no name').toMatchObject({ added: 1, masked: 0 });
  }
});

test('of posts without an id that differ only in what is hidden the receipt says how many more were not taken in, and what was undone comes in again uncounted', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  async function* posts(n: number): AsyncGenerator<PostLine> {
    for (let line = 1; line <= n; line++)
      yield { line, record: { text: withPhone(line), date: '2026-11-20', channel: 'Báo phường' }, raw: '' };
  }
  const sendSome = (n: number) => ingestPosts(analyst, { rows: posts(n), door: 'page' }, db, now);
  for (let times = 0; times < 3; times++) {
    const { intakeId, ...told } = await sendSome(15);
    expect(told).toMatchObject({ added: 15, repeated: 0, alike: 0 });
    await undoIntake(analyst, { id: intakeId }, db);
  }
  expect(await sendSome(15)).toMatchObject({ added: 15, repeated: 0, alike: 0 });
  expect(await sendSome(15)).toMatchObject({ added: 0, repeated: 15, alike: 0 });
  expect(await sendSome(30), 'which of them are there is not told').toMatchObject({
    read: 30,
    added: 5,
    repeated: 0,
    alike: 25,
  });
  const [past] = (await listIntakes(analyst, { limit: 1 }, db)).batches;
  expect(past).toMatchObject({ read: 30, added: 5, repeated: 25 });
});

test('what was undone comes in again for nobody who sends more guesses of it than are taken in', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const hidden = withPhone(678);
  const { intakeId } = await sendOne(db, analyst, hidden);
  await undoIntake(analyst, { id: intakeId }, db);
  for (let guess = 0; guess < 20; guess++) await sendOne(db, analyst, withPhone(guess));
  const { intakeId: _, ...wrong } = await sendOne(db, analyst, withPhone(40));
  expect(await sendOne(db, analyst, hidden)).toMatchObject({ ...wrong, added: 0, alike: 1 });
  async function* guesses(): AsyncGenerator<PostLine> {
    for (let line = 600; line <= 700; line++)
      yield { line, record: { text: withPhone(line), date: '2026-11-20', channel: 'Báo phường' }, raw: '' };
  }
  expect(await ingestPosts(analyst, { rows: guesses(), door: 'api' }, db, now)).toMatchObject({ added: 0, alike: 101 });
});

test('that its channel was registered since tells nobody which guess of what was hidden was right', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: analyst.unitId })).id);
  const [honest, hidden] = [withPhone(1), withPhone(678)];
  await sendOne(db, analyst, honest);
  await sendOne(db, analyst, hidden);
  await registerChannel(admin, { name: 'Báo phường', kind: 'publication' }, db);
  expect(await sendOne(db, analyst, honest), 'sent again before any guess').toMatchObject({ repeated: 1, assigned: 1 });
  for (let guess = 10; guess < 30; guess++) await sendOne(db, analyst, withPhone(guess));
  const wrong = await sendOne(db, analyst, withPhone(40));
  expect(await sendOne(db, analyst, hidden)).toEqual({ ...wrong, intakeId: expect.any(Number) });
  expect(await db.$count(schema.opinion, sql`channel_id is null`)).toBe(1);
});
