import { caretaker } from '@/lib/domain/permissions';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { retentionTexts } from '@/lib/strings/retention';
import { runCommand } from './command';
import { doLongWork, readBatchSize } from './long-work';

await runCommand({
  texts: retentionTexts,
  options: {
    'dry-run': { type: 'boolean' },
    unit: { type: 'string' },
    batch: { type: 'string' },
    'clock-is-right': { type: 'boolean' },
  },
  surely: ({ values, texts }) => (values['dry-run'] ? null : texts.surely),
  run: async ({ values, texts }) => {
    const batchSize = readBatchSize(values.batch);
    const viewer = values.unit === undefined ? caretaker : await operatorViewer({ unitId: values.unit });
    const asked = { dryRun: values['dry-run'], clockIsRight: values['clock-is-right'], batchSize };
    return doLongWork(texts, (input) => expireTexts(viewer, { ...input, ...asked }));
  },
});
