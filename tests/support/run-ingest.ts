import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { test as base } from './database';

/** With a folder of its own, removed afterwards. */
export const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-ingest-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const project = join(import.meta.dirname, '../..');
export const day = '2026-05-13';
export const line = (n: number) =>
  JSON.stringify({ id: `p${n}`, text: `Đường ngập lần ${n} ở phường Tân Định`, date: day });
export const lines = (n: number) => `${Array.from({ length: n }, (_, i) => line(i)).join('\n')}\n`;

/** The command `ingest` beside the database at `url`, called from `folder`. */
export function start(url: string, folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/ingest.ts', ...args], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: folder },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ code: number | null; receipt: Record<string, unknown> | null; stderr: string }>(
    (done) => {
      child.once('close', (code) => done({ code, receipt: stdout ? JSON.parse(stdout) : null, stderr }));
    },
  );
  return { child, ended };
}

export const run = (url: string, folder: string, ...args: string[]) => start(url, folder, args).ended;

export async function count(db: Db): Promise<number> {
  const [row] = (await db.execute(sql`select count(*)::int as n from opinion`)) as unknown as { n: number }[];
  return row!.n;
}
