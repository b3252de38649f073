import { caretaker } from '@/lib/domain/permissions';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { explainFailure } from './explain-failure';

try {
  const summary = await verifyCounts(caretaker, {
    onDifference: (difference) => console.log(JSON.stringify(difference)),
  });
  console.log(JSON.stringify(summary));
  process.exitCode = summary.differences === 0 ? 0 : 1;
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 2;
}
process.exit();
