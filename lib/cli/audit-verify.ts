import { parseArgs } from 'node:util';
import { readHead } from '@/lib/domain/audit/chain';
import { caretaker } from '@/lib/domain/permissions';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { explainFailure } from './explain-failure';

const usage = 'use: npm run --silent audit:verify [-- --head SEQ:HASH]';

try {
  const { values } = parseArgs({ options: { head: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  const head = values.head === undefined ? undefined : readHead(values.head);
  if (values.help || head === null) {
    console.error(usage);
    process.exit(values.help ? 0 : 2);
  }
  const verdict = await verifyAudit(caretaker, {
    head,
    onProgress: ({ entries, of }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${entries}/${of}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(JSON.stringify(verdict));
  process.exitCode = verdict.ok ? 0 : 1;
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 2;
}
process.exit();
