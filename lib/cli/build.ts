import { join } from 'node:path';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { buildTexts } from '@/lib/strings/build';
import { runCommand } from './command';

await runCommand({
  texts: buildTexts,
  options: {},
  run: async ({ texts }) => {
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
    const made = await ensureBuilt(join(import.meta.dirname, '../..'), stopping.signal);
    console.error(made === 'built' ? texts.built : texts.kept);
    return 0;
  },
});
