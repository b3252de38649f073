import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InvalidInput } from '@/lib/domain/errors';
import type { RejectedLine } from '@/lib/domain/intake/post-line';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { explainRejected, intakeCommandTexts, receiptForPrograms } from '@/lib/strings/intake';
import { explainFailure } from './explain-failure';

const options = {
  channel: { type: 'string' },
  place: { type: 'string' },
  unit: { type: 'string' },
  rejected: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Where npm was called from: `npm run` itself moves to the project. */
const from = process.env.INIT_CWD ?? process.cwd();
let locale: Locale = 'vi';
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked?.values.lang === 'en') locale = 'en';
  const texts = intakeCommandTexts[locale];
  const file = asked?.positionals[0];
  if (!asked || !file || asked.positionals.length > 1 || asked.values.help) {
    console.error(texts.usage);
    return asked?.values.help ? 0 : 2;
  }
  const { channel, place, unit, rejected } = asked.values;
  const path = resolve(from, file);
  if (file !== '-' && !(await canRead(path))) {
    console.error(texts.notFound(file));
    return 1;
  }
  const viewer = await operatorViewer({ unitId: unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const mend = rejected ? rejectedFile(resolve(from, rejected)) : undefined;
  const receipt = await ingestFile(viewer, {
    bytes: file === '-' ? process.stdin : createReadStream(path),
    door: 'command',
    defaults: { channel, place },
    signal: stop.signal,
    onOpened: ({ heading }) => mend?.begin(heading),
    onRejected: mend?.write,
    onProgress: (counts) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${texts.progress(counts)}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  await mend?.end();
  if (rejected && receipt.rejectedCount > 0) console.error(texts.rejectedKept(receipt.rejectedCount, rejected));
  const unknown = receipt.unknownChannels.reduce((sum, { posts }) => sum + posts, receipt.moreUnknown);
  if (unknown > 0) console.error(texts.unknownChannels(receipt.unknownChannels.length, unknown));
  await foldCounts(caretaker, {});
  const { format, encoding } = receipt;
  console.log(JSON.stringify({ format, encoding, ...receiptForPrograms(receipt, locale) }));
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

const canRead = (path: string) =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  );

/** Refused lines as they were, under the heading of the file they came from. Made with the first of them. */
function rejectedFile(path: string) {
  let heading: string | null = null;
  let stream: WriteStream | undefined;
  return {
    begin: (line: string | null) => {
      heading = line;
    },
    write: async ({ raw }: RejectedLine) => {
      if (!stream) {
        stream = createWriteStream(path);
        if (heading !== null) stream.write(`\ufeff${heading}\n`);
      }
      const opened = stream;
      if (!opened.write(`${raw}\n`)) await new Promise<void>((drained) => opened.once('drain', drained));
    },
    end: () => new Promise<void>((done) => (stream ? stream.end(() => done()) : done())),
  };
}

function explain(error: unknown): string {
  if (error instanceof InvalidInput) return explainRejected(error.problems, locale);
  return explainFailure(error, locale);
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(explain(error));
  return 1;
});
process.exit();
