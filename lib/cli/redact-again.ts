import { parseArgs } from 'node:util';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { redactAgainTexts } from '@/lib/strings/redact-again';
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
  const texts = redactAgainTexts[locale];
  if (!values || values.help || !/^([1-9]\d{0,3})?$/.test(values.batch ?? '')) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  const viewer = values.unit === undefined ? caretaker : await operatorViewer({ unitId: values.unit });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const receipt = await redactAgain(viewer, {
    batchSize: values.batch ? Number(values.batch) : undefined,
    signal: stop.signal,
    onProgress: (progress) => {
      const line = texts.progress(progress);
      process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (stop.signal.aborted) console.error(texts.stopped(receipt.left));
  console.log(JSON.stringify(receipt));
  return stop.signal.aborted ? 130 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
