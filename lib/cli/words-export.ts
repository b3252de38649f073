import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { ownWordsCommands } from '@/lib/strings/own-words-command';
import { sayActor } from '@/lib/strings/say-actor';
import { runCommand, WrongUse } from './command';
import { writeOutput } from './files';

await runCommand({
  texts: ownWordsCommands.export,
  options: { unit: { type: 'string' }, change: { type: 'string' }, history: { type: 'boolean' } },
  names: [0, 1],
  run: async ({ values, names: [file], texts, locale }) => {
    const change = values.change === undefined ? undefined : Number(values.change);
    if (change !== undefined && !(Number.isSafeInteger(change) && change > 0)) throw new WrongUse(texts.badChange);
    if ((file === undefined) !== (values.history === true)) throw new WrongUse();
    const viewer = await operatorViewer({ unitId: values.unit });
    if (file === undefined) {
      const { history, changes } = await readOwnWords(viewer);
      console.error(texts.history(history.length, changes));
      for (const one of history)
        console.log([one.id, one.keptAt.toISOString(), sayActor(one, locale), one.size, one.hash || '-'].join('\t'));
      return 0;
    }
    const format = /\.xlsx$/i.test(file) ? 'xlsx' : 'csv';
    const { bytes, words } = await exportOwnWords(viewer, {
      locale,
      format,
      ...(change === undefined ? {} : { change }),
    });
    await writeOutput(file, bytes);
    console.error(texts.done(words, file));
    return 0;
  },
});
