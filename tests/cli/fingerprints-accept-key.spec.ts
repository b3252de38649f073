import { sql } from 'drizzle-orm';
import { fingerprintKey } from '@/db/fingerprints/key';
import { unfitKey } from '@/db/fingerprints/key-state';
import { expect, test } from '../support/database';
import { runCommand } from '../support/run-command';

const name = 'fingerprints-accept-key';

test('a new fingerprint key is accepted only by who says that the old one is lost, and is told what follows', async ({
  db,
  url,
}) => {
  await db.execute(sql`update setting set value = repeat('0', 64) where name = 'fingerprint_key_check'`);
  for (const args of [[], ['--yes']]) {
    const asked = await runCommand(name, args, url);
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect(asked.err).toContain('được lưu hai lần');
  }
  expect(await unfitKey(db, fingerprintKey())).toBe('fingerprint_key_differs');
  const accepted = await runCommand(name, ['--old-key-is-lost'], url);
  expect([accepted.code, accepted.out]).toEqual([0, '{"accepted":true}\n']);
  expect(accepted.err).toContain('đừng gửi lại');
  expect(await unfitKey(db, fingerprintKey())).toBeNull();
  const again = await runCommand(name, ['--old-key-is-lost'], url);
  expect([again.code, again.out]).toEqual([0, '{"accepted":false}\n']);
});
