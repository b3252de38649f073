import { caretaker } from '@/lib/domain/permissions';
import { makeBackup } from '@/lib/services/backup/make-backup';
import { backupTexts } from '@/lib/strings/backup';
import { runCommand } from './command';
import { fromHere } from './files';
import { doWholeWork, explainBackup } from './whole-work';

await runCommand({
  texts: backupTexts,
  options: {},
  names: [1, 1],
  explain: explainBackup,
  run: async ({ names: [name = ''], texts }) => {
    const receipt = await doWholeWork(texts, (input) => makeBackup(caretaker, { ...input, file: fromHere(name) }));
    return receipt ? 0 : 130;
  },
});
