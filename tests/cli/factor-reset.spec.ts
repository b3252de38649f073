import { schema } from '@/db/client';
import { readSession } from '@/lib/services/account/read-session';
import { withFactor } from '../support/account/factor-account';
import { expect, test } from '../support/database';
import { runCommand } from '../support/run-command';

test('The command resets a lost second factor: sessions end, the password is enough, and it is on record', async ({
  db,
  url,
}) => {
  const { cookie, enter } = await withFactor(db);
  const reset = await runCommand('factor-reset', ['--yes', '--username', 'NguoiThu'], url);
  expect(reset).toMatchObject({ code: 0, err: '' });
  expect(reset.out).toContain('Đã đặt lại xác thực hai lớp');
  expect(await readSession(cookie, db)).toBeNull();
  expect(await readSession(await enter(), db)).not.toBeNull();
  const acts = await db.select().from(schema.auditEntry);
  expect(acts.filter(({ actor }) => actor === 'operator')).toMatchObject([
    { detail: { act: 'reset-second-factor', ended: 1 } },
  ]);
  const again = await runCommand('factor-reset', ['--yes', '--username', 'nguoithu'], url);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('không bật xác thực hai lớp');
});

test('A command without a user name, with a misspelt option or for nobody says what is wrong', async ({ url }) => {
  const bare = await runCommand('factor-reset', [], url);
  expect(bare).toMatchObject({ code: 2, out: '' });
  expect(bare.err).toContain('npm run factor:reset -- --username');
  const misspelt = await runCommand('factor-reset', ['--usernme', 'x'], url);
  expect(misspelt).toMatchObject({ code: 2, out: '' });
  expect(misspelt.err).toContain('--usernme');
  const nobody = await runCommand('factor-reset', ['--yes', '--username', 'khongco'], url);
  expect(nobody).toMatchObject({ code: 1, out: '' });
  expect(nobody.err).toContain('Không có tài khoản “khongco”.');
});
