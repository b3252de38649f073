import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { demoClearTexts } from '@/lib/strings/demo';
import { runCommand } from './command';

await runCommand({
  texts: demoClearTexts,
  options: {},
  surely: ({ texts }) => texts.surely,
  run: async ({ texts }) => {
    const cleared = await clearDemo(caretaker);
    await foldCounts(caretaker, {});
    console.log(texts.cleared(cleared));
    return 0;
  },
});
