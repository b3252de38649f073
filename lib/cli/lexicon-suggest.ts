import { isDay } from '@/lib/domain/period';
import { suggestEntries } from '@/lib/services/phrases/suggest-entries';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { lexiconSuggestTexts } from '@/lib/strings/lexicon-suggest';
import { runCommand, WrongUse } from './command';

await runCommand({
  texts: lexiconSuggestTexts,
  options: { since: { type: 'string' }, unit: { type: 'string' } },
  run: async ({ values, texts }) => {
    if (values.since !== undefined && !isDay(values.since)) throw new WrongUse();
    const viewer = await operatorViewer({ unitId: values.unit });
    if (viewer.unitId === '') {
      console.error(texts.noUnit);
      return 1;
    }
    const { suggestions, ...counts } = await suggestEntries(viewer, { since: values.since });
    for (const suggestion of suggestions) console.log(JSON.stringify(suggestion));
    console.error(texts.done({ ...counts, suggestions: suggestions.length }));
    return 0;
  },
});
