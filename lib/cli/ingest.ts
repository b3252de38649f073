import { createWriteStream, type WriteStream } from 'node:fs';
import { InvalidInput } from '@/lib/domain/errors';
import type { RejectedLine } from '@/lib/domain/intake/post-line';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { explainRejected, intakeCommandTexts, receiptForPrograms } from '@/lib/strings/intake';
import { notTakenTexts } from '@/lib/strings/intake-page';
import { runCommand } from './command';
import { explainFailure } from './explain-failure';
import { openInput, outputPath } from './files';

type Asked = {
  readonly channel?: string;
  readonly place?: string;
  readonly unit?: string;
  readonly rejected?: string;
};
type Texts = (typeof intakeCommandTexts)['vi'];

await runCommand({
  texts: intakeCommandTexts,
  options: {
    channel: { type: 'string' },
    place: { type: 'string' },
    unit: { type: 'string' },
    rejected: { type: 'string' },
  },
  names: [1, 1],
  explain,
  run: ({ values, names: [file = ''], texts, locale }) => ingest(file, values, texts, locale),
});

async function ingest(file: string, asked: Asked, texts: Texts, locale: Locale): Promise<number> {
  const { channel, place, unit, rejected } = asked;
  const bytes = await openInput(file);
  const viewer = await operatorViewer({ unitId: unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const mend = rejected ? rejectedFile(await outputPath(rejected)) : undefined;
  const receipt = await ingestFile(viewer, {
    bytes,
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
  const { keptOut, alike } = notTakenTexts[locale];
  if (receipt.keptOut > 0) console.error(keptOut(receipt.keptOut));
  if (receipt.alike > 0) console.error(alike(receipt.alike));
  await foldCounts(caretaker, {});
  const { format, encoding } = receipt;
  console.log(JSON.stringify({ format, encoding, ...receiptForPrograms(receipt, locale) }));
  return 0;
}

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

function explain(error: unknown, locale: Locale): string {
  if (error instanceof InvalidInput) return explainRejected(error.problems, locale);
  return explainFailure(error, locale);
}
