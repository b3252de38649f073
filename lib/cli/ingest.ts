import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { InvalidInput } from '@/lib/domain/errors';
import type { RejectedLine } from '@/lib/domain/intake/post-line';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { namedViewer } from '@/lib/services/viewers/named-viewer';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { homeTexts } from '@/lib/strings/home';
import { explainRejected, intakeCommandTexts, receiptForPrograms } from '@/lib/strings/intake';
import { notTakenTexts } from '@/lib/strings/intake-page';
import { runCommand, WrongUse } from './command';
import { correctByExport } from './correct-by-export';
import { explainFailure } from './explain-failure';
import { fromHere } from './from-here';

type Asked = {
  readonly channel?: string;
  readonly place?: string;
  readonly unit?: string;
  readonly rejected?: string;
  readonly by?: string;
  readonly corrections?: boolean;
  readonly why?: string;
};
type Texts = (typeof intakeCommandTexts)['vi'];

await runCommand({
  texts: intakeCommandTexts,
  options: {
    channel: { type: 'string' },
    place: { type: 'string' },
    unit: { type: 'string' },
    rejected: { type: 'string' },
    by: { type: 'string' },
    corrections: { type: 'boolean' },
    why: { type: 'string' },
  },
  names: [1, 1],
  explain,
  run: ({ values, names: [file = ''], texts, locale }) => ingest(file, values, texts, locale),
});

async function ingest(file: string, asked: Asked, texts: Texts, locale: Locale): Promise<number> {
  const { channel, place, unit, rejected, by, corrections = false, why } = asked;
  const home = homeTexts[locale].command;
  if (corrections && by === undefined) throw new WrongUse(home.wantsBy);
  if (corrections && why === undefined) throw new WrongUse(home.wantsWhy);
  const path = fromHere(file);
  if (file !== '-' && !(await canRead(path))) {
    console.error(texts.notFound(file));
    return 1;
  }
  const viewer = await operatorViewer({ unitId: unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const corrector = by === undefined ? undefined : await namedViewer(by);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const mend = rejected ? rejectedFile(fromHere(rejected)) : undefined;
  const receipt = await ingestFile(viewer, {
    bytes: file === '-' ? process.stdin : createReadStream(path),
    door: 'command',
    defaults: { channel, place },
    signal: stop.signal,
    corrector,
    wantsOwn: corrections,
    onOpened: ({ heading }) => mend?.begin(heading),
    onRejected: mend?.write,
    onProgress: (counts) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${texts.progress(counts)}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  await mend?.end();
  if (rejected && receipt.rejectedCount > 0) console.error(texts.rejectedKept(receipt.rejectedCount, rejected));
  if (receipt.ownExport) {
    const { plan } = receipt.ownExport;
    const done = await correctByExport({ plan, corrector, why, corrections, signal: stop.signal }, locale);
    console.log(JSON.stringify({ ...receiptForPrograms(receipt, locale), ...done }));
    return stop.signal.aborted ? 130 : 0;
  }
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

function canRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
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
