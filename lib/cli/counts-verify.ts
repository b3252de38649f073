import { caretaker } from '@/lib/domain/permissions';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { countsVerifyTexts } from '@/lib/strings/counts';
import { runCommand } from './command';

await runCommand({
  texts: countsVerifyTexts,
  options: {},
  failed: 2,
  run: async () => {
    const summary = await verifyCounts(caretaker, {
      onDifference: (difference) => console.log(JSON.stringify(difference)),
    });
    console.log(JSON.stringify(summary));
    return summary.differences === 0 ? 0 : 1;
  },
});
