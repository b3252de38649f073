import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { countsFoldTexts } from '@/lib/strings/counts';
import { runCommand } from './command';

await runCommand({
  texts: countsFoldTexts,
  options: {},
  failed: 2,
  run: async () => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    console.log(JSON.stringify(await foldCounts(caretaker, { signal: stop.signal })));
    return 0;
  },
});
