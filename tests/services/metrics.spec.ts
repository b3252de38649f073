import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { metricLabels } from '@/lib/domain/metrics/labels';
import { allow, roles, tasks, type Viewer } from '@/lib/domain/permissions';
import { createKey } from '@/lib/services/keys/create-key';
import { listKeys } from '@/lib/services/keys/list-keys';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { countRequest } from '@/lib/services/metrics/count-request';
import { readMetrics } from '@/lib/services/metrics/read-metrics';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const today = '2026-11-23';
const form = (unitId: string) => ({ label: 'Trạm giám sát', kind: 'metrics', unitId });

async function monitorOf(db: Db, admin: Viewer): Promise<Viewer> {
  const { key } = await createKey(admin, form(admin.unitId), today, db);
  return (await recogniseKey(key, db))!;
}

/** Every sample of the text, as `name{labels}` and its value. */
function samplesIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

test('a key that reads metrics does that alone, and a key that sends posts reads none', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const monitor = await monitorOf(db, admin);
  expect(monitor).toMatchObject({ kind: 'key', roles: ['monitor'], units: [], areas: [] });
  const open = tasks.filter((task) => {
    try {
      return Boolean(allow(monitor, task));
    } catch (error) {
      if (error instanceof NotAllowed) return false;
      throw error;
    }
  });
  expect(open).toEqual(['metrics.read']);
  const { key } = await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, today, db);
  const sender = await recogniseKey(key, db);
  await expect(readMetrics(sender!, db)).rejects.toThrow(NotAllowed);
  expect((await listKeys(admin, {}, db)).rows.map(({ kind }) => kind).sort()).toEqual(['metrics', 'posts']);
});

test('whoever is signed in reads no metrics, whatever their role', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  for (const role of roles.filter((known) => known !== 'monitor')) {
    await expect(readMetrics({ ...admin, roles: [role] }, db)).rejects.toThrow(NotAllowed);
  }
});

test('only an administrator of the top unit makes a key for metrics, for that unit and without places', async ({
  db,
}) => {
  const city = await makeUnit(db, { places: ['79'] });
  const seven = await makeUnit(db, { parentId: city.id, places: ['778-2025'] });
  const cityAdmin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: city.id })).id);
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: seven.id })).id);
  await expect(createKey(admin, form(seven.id), today, db)).rejects.toThrow('kind: top_unit_only');
  await expect(createKey(cityAdmin, form(seven.id), today, db)).rejects.toThrow('kind: top_unit_only');
  const narrowed = { ...form(city.id), places: 'Quận 7' };
  await expect(createKey(cityAdmin, narrowed, today, db)).rejects.toThrow('places: no_places_for_metrics');
  const wrong = { ...form(city.id), kind: 'everything' };
  await expect(createKey(cityAdmin, wrong, today, db)).rejects.toThrow('kind: not_in_list');
  expect((await createKey(cityAdmin, form(city.id), today, db)).key).toMatch(/^nd_/);
});

test('what was asked and brought in is counted, and nothing is told apart by anything but the closed lists', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const analyst = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: admin.unitId })).id);
  const monitor = await monitorOf(db, admin);
  const before = samplesIn((await readMetrics(monitor, db)).text);
  const answered = { request: 'a', method: 'GET', route: '/opinions/[id]', whole: true } as const;
  countRequest({ ...answered, status: 200, ms: 30 });
  countRequest({ ...answered, status: 503, ms: 30_000 });
  countRequest({ ...answered, status: 200, ms: 5, whole: false });
  async function* rows() {
    const post = { id: 'a1', text: 'Chị Trần Thị Lan kêu đường ngập', date: '2026-11-20', channel: 'Nhóm của Lan' };
    yield { line: 1, raw: JSON.stringify(post), record: post };
    yield { line: 2, raw: '{}', record: {} };
  }
  const receipt = await ingestPosts(analyst, { rows: rows(), door: 'api' }, db, new Date('2026-11-23T03:00:00Z'));
  expect(receipt).toMatchObject({ added: 1, rejectedCount: 1 });
  const { text, contentType } = await readMetrics(monitor, db);
  const after = samplesIn(text);
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(contentType).toContain('text/plain');
  for (const [status, by] of Object.entries({ '2xx': 1, '5xx': 1, left: 1 })) {
    expect(grown(`nghe_dan_requests_total{route="/opinions/[id]",class="${status}"}`)).toBe(by);
  }
  expect(grown('nghe_dan_request_seconds_count{route="/opinions/[id]"}')).toBe(3);
  expect(grown('nghe_dan_request_seconds_bucket{le="0.05",route="/opinions/[id]"}')).toBe(2);
  expect(grown('nghe_dan_intake_lines_total{door="api",outcome="added"}')).toBe(1);
  expect(grown('nghe_dan_intake_lines_total{door="api",outcome="rejected"}')).toBe(1);
  expect(after.get('nghe_dan_fold_waiting')).toBe(1);
  expect(after.get('nghe_dan_jobs{name="verify-counts",state="failed"}')).toBe(0);
  expect(after.get('nghe_dan_memory_bytes{memory="resident"}')).toBeGreaterThan(10_000_000);
  const closed: Readonly<Record<string, readonly string[]>> = metricLabels;
  for (const [, labels = ''] of text.matchAll(/^[a-z_]+\{(.*)\} /gm)) {
    for (const [, name = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g)) {
      if (name === 'le') expect(value).toMatch(/^[\d.]+$|^\+Inf$/);
      else expect(closed[name], name).toContain(value);
    }
  }
  for (const word of ['Lan', 'Nhóm', 'Trạm', admin.unitId, analyst.id]) expect(text).not.toContain(word);
});

test('where PostgreSQL is the one of its own, the room on its disk is told, and nowhere else', async ({ db }) => {
  const monitor = await monitorOf(db, await makeViewer(db, 'admin'));
  const told = process.env.NGHE_DAN_DATA;
  try {
    delete process.env.NGHE_DAN_DATA;
    expect(samplesIn((await readMetrics(monitor, db)).text).get('nghe_dan_disk_free_bytes') ?? 0).toBe(0);
    process.env.NGHE_DAN_DATA = '/';
    const samples = samplesIn((await readMetrics(monitor, db)).text);
    expect(samples.get('nghe_dan_disk_free_bytes')).toBeGreaterThan(0);
    expect(samples.get('nghe_dan_disk_size_bytes')).toBeGreaterThan(samples.get('nghe_dan_disk_free_bytes') ?? 0);
  } finally {
    if (told === undefined) delete process.env.NGHE_DAN_DATA;
    else process.env.NGHE_DAN_DATA = told;
  }
});
