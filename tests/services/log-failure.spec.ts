import { sql } from 'drizzle-orm';
import { logFailure } from '@/app/_http/log-failure';
import { InvalidInput } from '@/lib/domain/errors';
import { expect, test } from '../support/database';

/** What a failure leaves in the log. */
function logged(error: unknown): string {
  const lines: unknown[] = [];
  const before = console.error;
  console.error = (...said: unknown[]) => lines.push(...said);
  try {
    logFailure(error);
  } finally {
    console.error = before;
  }
  return JSON.stringify(lines);
}

test('a failed query is told without its values', async ({ db }) => {
  const words = 'chị Hoa 0901234567';
  const failures = [
    db.execute(sql`select ${words}::int`),
    db.execute(sql`insert into setting (name, value) values ('auth_secret', ${words})`),
  ];
  for (const failing of failures) {
    const said = logged(await failing.catch((error: unknown) => error));
    expect(said).toContain('query failed');
    expect(said).toContain('"code":');
    expect(said).toContain('at ');
    expect(said).not.toContain('0901234567');
  }
});

test('what a person did wrong is no failure of ours and stands in no log', () => {
  expect(logged(new InvalidInput([{ field: 'text', code: 'required', value: 'lời của dân' }]))).toBe('[]');
});
