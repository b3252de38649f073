import { parseArgs } from 'node:util';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { retentionTexts } from '@/lib/strings/retention';
import { explainFailure } from './explain-failure';
import { doLongWork, readBatchSize } from './long-work';

const options = {
  'dry-run': { type: 'boolean' },
  unit: { type: 'string' },
  batch: { type: 'string' },
  'clock-is-right': { type: 'boolean' },
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
  const texts = retentionTexts[locale];
  const batchSize = readBatchSize(values?.batch);
  if (!values || values.help || batchSize === null) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  const viewer = values.unit === undefined ? caretaker : await operatorViewer({ unitId: values.unit });
  const asked = { dryRun: values['dry-run'], clockIsRight: values['clock-is-right'], batchSize };
  return doLongWork(texts, (input) => expireTexts(viewer, { ...input, ...asked }));
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
