import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { demoCommandTexts } from '@/lib/strings/demo';
import { explainFailure } from './explain-failure';

try {
  const cleared = await clearDemo(caretaker);
  await foldCounts(caretaker, {});
  console.log(demoCommandTexts.vi.cleared(cleared));
  process.exit(0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
