import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { findHome } from '@/db/embedded/home';
import { joinEmbeddedServer, leaveEmbeddedServer } from '@/db/embedded/server';
import { noteServerSeconds } from './cpu-seconds';

const project = join(import.meta.dirname, '../..');
/** The content of test databases is worth nothing after a power cut, so the server need not wait for the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/**
 * Address of the PostgreSQL server the tests may make databases on: `DATABASE_URL`, or an embedded one that runs as
 * long as this Playwright run does.
 */
export async function testServerUrl(): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  writeFileSync(markOfUse(), '');
  return (await joinEmbeddedServer(project, embedded())).url;
}

/** What the embedded server has written into its own log; nothing of a server that `DATABASE_URL` names. */
export async function testServerLog(): Promise<string> {
  if (process.env.DATABASE_URL) return '';
  return readFileSync(join((await findHome(project, 'postgres-test')).folder, 'server.log'), 'utf8');
}

/** At the end of a run: gives the embedded server up if any test asked for it. */
export async function leaveTestServer(): Promise<void> {
  if (!existsSync(markOfUse())) return;
  rmSync(markOfUse());
  await noteServerSeconds().catch(() => {});
  await leaveEmbeddedServer(project, embedded());
}

/** Joined on behalf of the whole run: workers come and go with each failure. */
function embedded() {
  return { name: 'postgres-test', user: Number(process.env.NGHE_DAN_TEST_RUN), settings };
}

function markOfUse(): string {
  return join(tmpdir(), `nghe-dan-test-run-${process.env.NGHE_DAN_TEST_RUN}`);
}

/** One connection for administration, closed afterwards. */
export async function withAdmin<T>(serverUrl: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

export function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
