import { openDatabase } from '@/db/client';
import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { contentHash, ensureNamed, ensureTemplate, prefix } from './template';

/** Name of a database with the demonstration of `day` in it, made once for this content of code and lexicon. */
export async function ensureDemoTemplate(serverUrl: string, day: string, password: string): Promise<string> {
  const base = await ensureTemplate(serverUrl);
  const name = `${prefix}_demo_${contentHash(['db', 'lib'], [day, password])}`;
  return ensureNamed(serverUrl, name, base, (url) => fillWithDemo(url, day, password));
}

async function fillWithDemo(url: string, day: string, password: string): Promise<void> {
  const db = openDatabase(url);
  try {
    await loadDemo(caretaker, { today: day, password }, db);
    await foldCounts(caretaker, {}, db);
  } finally {
    await db.$client.end({ timeout: 5 });
  }
}
