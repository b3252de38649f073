import { readHead } from '@/lib/domain/audit/chain';
import { caretaker } from '@/lib/domain/permissions';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { auditVerifyTexts } from '@/lib/strings/audit-verify';
import { runCommand, WrongUse } from './command';

await runCommand({
  texts: auditVerifyTexts,
  options: { head: { type: 'string' } },
  failed: 2,
  run: async ({ values }) => {
    const head = values.head === undefined ? undefined : readHead(values.head);
    if (head === null) throw new WrongUse();
    const verdict = await verifyAudit(caretaker, {
      head,
      onProgress: ({ entries, of }) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${entries}/${of}`);
      },
    });
    if (process.stderr.isTTY) process.stderr.write('\n');
    console.log(JSON.stringify(verdict));
    return verdict.ok ? 0 : 1;
  },
});
