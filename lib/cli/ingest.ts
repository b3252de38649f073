import { basename } from 'node:path';
import { InvalidInput } from '@/lib/domain/errors';
import { parseChangedChoice } from '@/lib/domain/input/changed-choice';
import { parseFileReading } from '@/lib/domain/input/file-reading';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { type FileIntake, foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { namedViewer } from '@/lib/services/viewers/named-viewer';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { changedTexts, sayChanged } from '@/lib/strings/changed-posts';
import { homeTexts } from '@/lib/strings/home';
import { explainRejected, foreseenForPrograms, intakeCommandTexts, receiptForPrograms } from '@/lib/strings/intake';
import { otherSheetsTold } from '@/lib/strings/intake-files';
import { notTakenTexts } from '@/lib/strings/intake-page';
import { sayLeftOut } from '@/lib/strings/left-out';
import { runCommand, WrongUse } from './command';
import { correctByExport } from './correct-by-export';
import { explainFailure } from './explain-failure';
import { outputPath, readAgain } from './files';
import { mendFile } from './mend-file';

type Asked = {
  readonly channel?: string;
  readonly place?: string;
  readonly unit?: string;
  readonly rejected?: string;
  readonly map?: string[];
  readonly dates?: string;
  readonly font?: string;
  readonly sheet?: string[];
  readonly mapping?: string;
  readonly changed?: string;
  readonly 'dry-run'?: boolean;
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
    map: { type: 'string', multiple: true },
    dates: { type: 'string' },
    font: { type: 'string' },
    sheet: { type: 'string', multiple: true },
    mapping: { type: 'string' },
    changed: { type: 'string' },
    'dry-run': { type: 'boolean' },
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
  const { map, dates, font, sheet, mapping } = asked;
  const reading = parseFileReading({ map, dates, font, sheet });
  const changed = parseChangedChoice(asked.changed);
  const bytes = await readAgain(file);
  const viewer = await operatorViewer({ unitId: unit });
  if (viewer.unitId === '') {
    console.error(texts.noUnit);
    return 1;
  }
  const corrector = by === undefined ? undefined : await namedViewer(by);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const mend = rejected ? mendFile(viewer, await outputPath(rejected), locale) : undefined;
  const input: FileIntake = {
    bytes,
    door: 'command',
    defaults: { channel, place },
    reading,
    mapping,
    changed,
    fileName: file === '-' ? undefined : basename(file),
    signal: stop.signal,
    corrector,
    wantsOwn: corrections,
    onOpened: mend?.begin,
    onRejected: mend && (({ problems, ...line }) => mend.write({ ...line, why: explainRejected(problems, locale) })),
    onProgress: (counts) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${texts.progress(counts)}`);
    },
  };
  if (asked['dry-run']) {
    const foreseen = await foreseeFile(viewer, input);
    if (process.stderr.isTTY) process.stderr.write('\n');
    await mend?.end();
    if (foreseen.asks) console.error(explainRejected([foreseen.asks], locale));
    const { format, encoding } = foreseen;
    console.log(JSON.stringify({ format, encoding, ...foreseenForPrograms(foreseen, locale) }));
    return foreseen.asks ? 1 : 0;
  }
  const receipt = await ingestFile(viewer, input);
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
  if (receipt.changed > 0) console.error(sayChanged(receipt, locale));
  if (receipt.changed > 0 && changed === 'keep') console.error(changedTexts[locale].byCommand);
  if (receipt.keptOut > 0) console.error(keptOut(receipt.keptOut));
  if (receipt.alike > 0) console.error(alike(receipt.alike));
  await foldCounts(caretaker, {});
  const { format, encoding } = receipt;
  for (const { what } of sayLeftOut(receipt.leftOut, locale)) console.error(what);
  const others = receipt.otherSheets ?? [];
  if (others.length > 0) console.error(otherSheetsTold(others, locale));
  const sheets = others.length > 0 ? { otherSheets: others } : {};
  console.log(JSON.stringify({ format, encoding, ...sheets, ...receiptForPrograms(receipt, locale) }));
  return 0;
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof InvalidInput) return explainRejected(error.problems, locale);
  return explainFailure(error, locale);
}
