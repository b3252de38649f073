import { writeFile } from 'node:fs/promises';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { ownWordsCommands } from '@/lib/strings/own-words-command';
import { runCommand, WrongUse } from './command';
import { fromHere } from './from-here';

await runCommand({
  texts: ownWordsCommands.export,
  options: { unit: { type: 'string' }, change: { type: 'string' } },
  names: [1, 1],
  run: async ({ values, names: [file = ''], texts, locale }) => {
    const change = values.change === undefined ? undefined : Number(values.change);
    if (change !== undefined && !(Number.isSafeInteger(change) && change > 0)) throw new WrongUse(texts.badChange);
    const viewer = await operatorViewer({ unitId: values.unit });
    const { text, words } = await exportOwnWords(viewer, { locale, ...(change === undefined ? {} : { change }) });
    await writeFile(fromHere(file), text);
    console.log(texts.done(words, file));
    return 0;
  },
});
