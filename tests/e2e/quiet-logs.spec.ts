import { demoPassword, expect } from '../support/browsing';
import { adminReading, adminWriting, command, reading, writing } from '../support/log/doors';
import { harmed, harms, raisedOn } from '../support/log/harms';
import { plantedIn } from '../support/log/planted-words';
import { failedRoutes, logIn, toldBesides } from '../support/log/printed';
import { test } from '../support/log/street';
import { testServerLog } from '../support/server';

for (const [what, harm] of Object.entries(harms)) {
  test(`when ${what}, no word of what was sent gets into a log, by whatever door it came`, async ({ street }) => {
    test.setTimeout(180_000);
    const doors = { ...writing, ...reading, ingest: command };
    const ready: (() => Promise<unknown>)[] = [];
    for (const make of Object.values(doors)) ready.push(await make(street));
    await harmed(street.db, harm, async () => {
      for (const knock of ready) await knock();
    });
    await street.stop();

    const lines = logIn(street.said());
    expect(failedRoutes(lines)).toEqual(expect.arrayContaining(Object.keys(writing)));
    expect(lines.map(({ route }) => route)).toEqual(
      expect.arrayContaining([...Object.keys(writing), ...Object.keys(reading)]),
    );
    for (const { time, level, request, method, route, status, ms } of lines.filter((line) => line.route)) {
      expect(Object.values({ time, level, request, method, route, status, ms })).not.toContain(undefined);
    }
    expect(toldBesides(street.said()).length).toBeLessThan(6);
    expect(street.said().length).toBeLessThan(200_000);
    expect(plantedIn(street.said())).toEqual([]);
    expect(street.said()).not.toContain(demoPassword);
    for (const secret of [street.analyst, street.collaborator, street.key]) expect(street.said()).not.toContain(secret);
    expect(plantedIn(await testServerLog())).toEqual([]);
  });
}

test('when tables of people and of own keywords cannot be kept, no word of them gets into a log, nor one that was asked for', async ({
  street,
}) => {
  test.setTimeout(180_000);
  const ready: (() => Promise<unknown>)[] = [];
  for (const make of Object.values({ ...adminWriting, ...adminReading })) ready.push(await make(street));
  await harmed(street.db, raisedOn(['own_words', 'person', 'account'], '53100'), async () => {
    for (const knock of ready) await knock();
  });
  await street.stop();
  const lines = logIn(street.said());
  expect(failedRoutes(lines)).toEqual(expect.arrayContaining(Object.keys(adminWriting)));
  expect(lines.map(({ route }) => route)).toEqual(expect.arrayContaining(['/api/intake', '/help/[guide]']));
  expect(plantedIn(street.said())).toEqual([]);
  expect(street.said()).not.toContain(street.admin);
  expect(plantedIn(await testServerLog())).toEqual([]);
});

test('the page of an error shows the id under which the log tells of it', async ({ street }) => {
  test.setTimeout(180_000);
  await harmed(street.db, harms['columns are gone']!, async () => {
    const answer = await fetch(`${street.url}/opinions`, { headers: { cookie: `nd_session=${street.analyst}` } });
    const id = answer.headers.get('x-request-id') ?? 'none';
    expect([answer.status, (await answer.text()).includes(id)]).toEqual([500, true]);
    const told = () => logIn(street.said()).filter(({ request, failure }) => request === id && failure);
    await expect.poll(told).toMatchObject([{ level: 'error', failure: { sqlstate: '42703', digest: id } }]);
  });
});
