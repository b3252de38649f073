import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import { allow, roles } from '@/lib/domain/permissions';
import { createKey } from '@/lib/services/keys/create-key';
import { listKeys } from '@/lib/services/keys/list-keys';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { revokeKey } from '@/lib/services/keys/revoke-key';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const today = '2026-11-23';

test('a key is shown once; the store holds its hash and its first letters', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const { id, key } = await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, today, db);
  expect(key).toMatch(/^nd_[\w-]{43}$/);
  const [row] = await db.select().from(schema.apiKey).where(eq(schema.apiKey.id, id));
  expect(JSON.stringify(row)).not.toContain(key);
  expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
  const {
    rows: [listed],
  } = await listKeys(admin, {}, db);
  expect(listed).toMatchObject({ id, prefix: key.slice(0, 9), label: 'Trạm thu tin', lastUsedAt: null });
  expect(JSON.stringify(listed)).not.toContain(row?.hash);
});

test('a key acts for its unit, may only send posts, and its use is noted', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['778-2025'] });
  const { id, key } = await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, today, db);
  const viewer = await recogniseKey(key, db);
  expect(viewer).toEqual({
    kind: 'key',
    id,
    roles: ['system'],
    unitId: admin.unitId,
    units: [admin.unitId],
    areas: ['778-2025', `~${admin.unitId}`],
    duty: null,
  });
  expect(allow(viewer!, 'post.ingest').viewerId).toBe(id);
  for (const task of ['dashboard.read', 'opinion.read', 'opinion.export', 'reporter.read', 'person.manage'] as const) {
    expect(() => allow(viewer!, task)).toThrow(NotAllowed);
  }
  expect((await listKeys(admin, {}, db)).rows[0]?.lastUsedAt).toBeInstanceOf(Date);
});

test('a key can be narrowed to some places of the unit, and loses those the unit loses', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['778-2025', '760-2025'] });
  const form = { label: 'Chỉ Quận 7', unitId: admin.unitId, places: 'Quận 7' };
  const { key } = await createKey(admin, form, today, db);
  expect((await recogniseKey(key, db))?.areas).toEqual(['778-2025', `~${admin.unitId}`]);
  const outside = { ...form, places: 'Quận 5' };
  await expect(createKey(admin, outside, today, db)).rejects.toThrow('places: outside_area');
  await db.delete(schema.unitPlace).where(eq(schema.unitPlace.placeKey, '778-2025'));
  expect((await recogniseKey(key, db))?.areas).toEqual([`~${admin.unitId}`]);
});

test('a revoked key is refused at once, and an unknown or mangled one was never let in', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { id, key } = await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, today, db);
  expect(await recogniseKey(key, db)).not.toBeNull();
  for (const wrong of ['', 'nd_', `${key}x`, key.toUpperCase(), `nd_${'A'.repeat(43)}`, "nd_' or true --"]) {
    expect(await recogniseKey(wrong, db)).toBeNull();
  }
  await revokeKey(admin, id, db);
  expect(await recogniseKey(key, db)).toBeNull();
  await expect(revokeKey(admin, id, db)).rejects.toThrow(NotFound);
});

test('only administrators may keep keys, and only those of their own branch', async ({ db }) => {
  const city = await makeUnit(db, { places: ['79'] });
  const seven = await makeUnit(db, { parentId: city.id, places: ['778-2025'] });
  const cityAdmin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: city.id })).id);
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: seven.id })).id);
  const { id } = await createKey(cityAdmin, { label: 'Của thành phố', unitId: city.id }, today, db);
  expect((await listKeys(admin, {}, db)).rows).toEqual([]);
  await expect(revokeKey(admin, id, db)).rejects.toThrow(NotFound);
  const form = { label: 'Vượt cấp', unitId: city.id };
  await expect(createKey(admin, form, today, db)).rejects.toThrow('unitId: unknown_unit');
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...cityAdmin, roles: [role] };
    await expect(createKey(viewer, form, today, db)).rejects.toThrow(NotAllowed);
    await expect(listKeys(viewer, {}, db)).rejects.toThrow(NotAllowed);
    await expect(revokeKey(viewer, id, db)).rejects.toThrow(NotAllowed);
  }
});
