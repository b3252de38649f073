import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import postgres from 'postgres';
import { ProjectCopy } from './project-copy';

export { expect } from '@playwright/test';

type Fixtures = {
  /** A copy that a start has set up and no server runs for. */
  project: ProjectCopy;
};

/** Tests of `db/start.ts` in a copy of the project. */
export const test = base.extend<Fixtures, { copy: ProjectCopy }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const copy = new ProjectCopy();
      await use(copy);
      copy.remove();
    },
    { scope: 'worker' },
  ],
  project: async ({ copy }, use) => {
    const first = await copy.run(['true']);
    copy.keepsDataIn(first.stderr);
    await use(copy);
    copy.endServers();
  },
});

export const showUrl = ['sh', '-c', 'echo "url=$DATABASE_URL"'];
export const showUrlAndWait = ['sh', '-c', 'echo "url=$DATABASE_URL"; sleep 300 & wait'];
export const urlShown = /url=(\S+)\n/;

/** Runs one statement over a connection of its own. */
export async function ask<T = Record<string, unknown>>(url: string, statement: string): Promise<T[]> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))] as unknown as T[];
  } finally {
    await sql.end();
  }
}

/** The folder a copy's server lives in. */
export function homeOf(project: ProjectCopy): string {
  for (const folder of project.dataFolders()) {
    if (lstatSync(join(folder, 'postgres/cluster'), { throwIfNoEntry: false })) return join(folder, 'postgres');
  }
  throw new Error('no data found');
}
