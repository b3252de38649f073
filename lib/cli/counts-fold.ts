import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { explainFailure } from './explain-failure';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
try {
  console.log(JSON.stringify(await foldCounts(caretaker, { signal: stop.signal })));
  process.exit(0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(2);
}
