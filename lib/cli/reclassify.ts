import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { reclassifyTexts } from '@/lib/strings/reclassify';
import { runCommand } from './command';
import { doLongWork, readBatchSize } from './long-work';

await runCommand({
  texts: reclassifyTexts,
  options: { unit: { type: 'string' }, batch: { type: 'string' } },
  run: async ({ values, texts }) => {
    const batchSize = readBatchSize(values.batch);
    const viewer = await operatorViewer({ unitId: values.unit });
    if (viewer.unitId === '') {
      console.error(texts.noUnit);
      return 1;
    }
    return doLongWork(texts, (input) => reclassifyOpinions(viewer, { ...input, batchSize }));
  },
});
