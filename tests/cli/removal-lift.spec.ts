import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { expect, test } from '../support/database';
import { runCommand } from '../support/run-command';
import { makeViewer } from '../support/world';

const name = 'removal-lift';
const text = 'Tôi là Nguyễn Văn Hùng, số điện thoại 0912345678, đề nghị phường cấp lại giấy xác nhận cư trú';

test('the terminal tells which removal keeps a text out, and lifts it only when somebody is sure', async ({
  db,
  url,
}, info) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79', '79-2025'] });
  async function* rows() {
    yield { line: 1, record: { text, date: '2026-11-20' }, raw: '' };
  }
  await ingestPosts(analyst, { rows: rows(), door: 'api' }, db, new Date('2026-11-21T09:00:00+07:00'));
  const [row] = await db.execute<{ id: string }>(sql`select id from opinion`);
  const id = Number(row?.id);
  await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  const file = info.outputPath('text.txt');
  writeFileSync(file, text);
  const found = await runCommand(name, ['--find', file], url);
  expect([found.code, found.out]).toEqual([0, `{"removed":[${id}]}\n`]);
  expect(found.err).not.toContain('cư trú');
  for (const args of [[], [`${id}`], [`${id}`, '--find', file, '--yes'], ['x', '--yes']]) {
    const refused = await runCommand(name, args, url);
    expect([refused.code, refused.out], args.join(' ')).toEqual([2, '']);
  }
  const nobody = await runCommand(name, [`${id + 1}`, '--yes'], url);
  expect([nobody.code, nobody.out]).toEqual([1, '']);
  expect(nobody.err).toContain('Không có ý kiến nào');
  const lifted = await runCommand(name, [`${id}`, '--yes'], url);
  expect([lifted.code, lifted.out]).toEqual([0, `{"id":${id},"lifted":true}\n`]);
  expect((await runCommand(name, ['--find', file], url)).out).toBe('{"removed":[]}\n');
});
