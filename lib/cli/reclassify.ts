import { parseArgs } from 'node:util';
import type { Locale } from '@/lib/domain/vocabulary';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { reclassifyTexts } from '@/lib/strings/reclassify';
import { explainFailure } from './explain-failure';

const options = {
  unit: { type: 'string' },
  batch: { type: 'string' },
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
  const texts = reclassifyTexts[locale];
  if (!values || values.help || !isBatch(values.batch)) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  const viewer = await operatorViewer({ unitId: values.unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const receipt = await reclassifyOpinions(viewer, {
    batchSize: values.batch ? Number(values.batch) : undefined,
    signal: stop.signal,
    onProgress: (progress) =>
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${texts.progress(progress)}${process.stderr.isTTY ? '' : '\n'}`,
      ),
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (stop.signal.aborted) console.error(texts.stopped(receipt.left));
  console.log(JSON.stringify(receipt));
  return stop.signal.aborted ? 130 : 0;
}

function isBatch(given: string | undefined): boolean {
  return given === undefined || /^[1-9]\d{0,3}$/.test(given);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
