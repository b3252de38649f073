import { today } from '@/app/_session/today';
import { addDays } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { demoPassword, expect, test } from '../support/browsing';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makeUnit } from '../support/world';

/** What a page may weigh as it is sent, HTML and what it brings for the framework together, before it is compressed. */
const mostBytes = { city: 300_000, provinces: 600_000 };
const itemsOfEach = 40;

test('a view of a city is sent in at most 300 kB, with the ways to its items and to its tables', async ({ app }) => {
  const headers = { cookie: `nd_session=${await app.cookieFor('leader')}` };
  const page = await (await fetch(`${app.url}/dashboard?period=90d`, { headers })).text();
  expect(page.match(/href="\/opinions\?/g)?.length).toBeGreaterThan(250);
  expect(page).toContain('href="/dashboard/places?period=90d"');
  test.info().annotations.push({ type: 'bytes of a city', description: String(Buffer.byteLength(page)) });
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(mostBytes.city);
});

test('a view of all provinces has a row for each and is sent in at most 600 kB', async ({ app }) => {
  const { atlas } = await placeDirectory(app.db);
  const provinces = atlas.all.filter((place) => place.level === 'province' && place.validTo === null);
  expect(provinces).toHaveLength(34);
  const { id: unitId } = await makeUnit(app.db, { places: provinces.map((place) => place.key) });
  const system = await operatorViewer({ unitId, role: 'system' }, app.db);
  const random = randomNumbers(34);
  const others = provinces.filter((place) => place.key !== '79');
  const items = others.flatMap(({ key }) =>
    Array.from({ length: itemsOfEach }, (_, n) => ({
      ...randomReading(random),
      placeKey: key,
      day: addDays(today(), -1 - n),
    })),
  );
  await addOpinions(app.db, system, items);
  const admin = await operatorViewer({ unitId, role: 'admin' }, app.db);
  const username = `tw_${unitId.replace(/\W/g, '').toLowerCase()}`;
  await createPerson(
    admin,
    { username, name: 'Lãnh Đạo Trung Ương', roles: ['leader'], unitId, password: demoPassword },
    app.db,
  );
  const { cookie } = await signIn({ username, password: demoPassword }, '127.0.0.1', app.db);
  const answer = await fetch(`${app.url}/dashboard?period=90d`, { headers: { cookie: `nd_session=${cookie}` } });
  const page = await answer.text();
  for (const { key } of others) expect(page).toContain(`/dashboard?period=90d&amp;place=${key}"`);
  test.info().annotations.push({ type: 'bytes of all provinces', description: String(Buffer.byteLength(page)) });
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(mostBytes.provinces);
});
