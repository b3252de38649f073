import { caretaker } from '@/lib/domain/permissions';
import { restoreBackup } from '@/lib/services/backup/restore-backup';
import { restoreTexts } from '@/lib/strings/backup';
import { runCommand } from './command';
import { fromHere } from './files';
import { doWholeWork, explainBackup } from './whole-work';

await runCommand({
  texts: restoreTexts,
  options: { replace: { type: 'boolean' }, 'list-is-lost': { type: 'boolean' } },
  names: [1, 1],
  surely: ({ values, texts }) => (values.replace ? texts.surely : null),
  explain: explainBackup,
  run: async ({ values, names: [name = ''], texts }) => {
    const receipt = await doWholeWork(texts, (input) =>
      restoreBackup(caretaker, {
        ...input,
        file: fromHere(name),
        replace: values.replace,
        listIsLost: values['list-is-lost'],
      }),
    );
    if (!receipt) return 130;
    console.error(texts.afterwards(receipt));
    return receipt.audit.ok && receipt.differences === 0 ? 0 : 1;
  },
});
