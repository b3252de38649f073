import { caretaker } from '@/lib/domain/permissions';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { redactAgainTexts } from '@/lib/strings/redact-again';
import { runCommand } from './command';
import { doLongWork, readBatchSize } from './long-work';

await runCommand({
  texts: redactAgainTexts,
  options: { unit: { type: 'string' }, batch: { type: 'string' } },
  run: async ({ values, texts }) => {
    const batchSize = readBatchSize(values.batch);
    const viewer = values.unit === undefined ? caretaker : await operatorViewer({ unitId: values.unit });
    return doLongWork(texts, (input) => redactAgain(viewer, { ...input, batchSize }));
  },
});
