import postgres from 'postgres';

/** Address of the PostgreSQL server the tests may make databases on: `DATABASE_URL`, or an embedded one. */
export async function testServerUrl(): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  throw new Error('set DATABASE_URL to a PostgreSQL server where databases may be created');
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
