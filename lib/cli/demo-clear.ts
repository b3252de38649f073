import { foldCounts } from '@/lib/services/counts/fold-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { demoCommandTexts } from '@/lib/strings/demo';

const operator = { kind: 'operator', id: 'operator', role: 'system', unitId: '', units: [], areas: [] } as const;

const cleared = await clearDemo(operator);
await foldCounts(operator, {});
console.log(demoCommandTexts.vi.cleared(cleared));
process.exit(0);
