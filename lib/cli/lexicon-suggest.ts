import { parseArgs } from 'node:util';
import { isDay } from '@/lib/domain/period';
import type { Locale } from '@/lib/domain/vocabulary';
import { suggestEntries } from '@/lib/services/phrases/suggest-entries';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { lexiconSuggestTexts } from '@/lib/strings/lexicon-suggest';
import { explainFailure } from './explain-failure';

const options = {
  since: { type: 'string' },
  unit: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

let locale: Locale = 'vi';
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(explainFailure(error, locale));
  return 1;
});
process.exit();

async function main(args: readonly string[]): Promise<number> {
  const values = readArguments(args);
  if (values?.lang === 'en') locale = 'en';
  const texts = lexiconSuggestTexts[locale];
  if (!values || values.help || (values.since !== undefined && !isDay(values.since))) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  const viewer = await operatorViewer({ unitId: values.unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const { suggestions, ...counts } = await suggestEntries(viewer, { since: values.since });
  for (const suggestion of suggestions) console.log(JSON.stringify(suggestion));
  console.error(texts.done({ ...counts, suggestions: suggestions.length }));
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
