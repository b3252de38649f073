import { basename } from 'node:path';
import { InvalidInput } from '@/lib/domain/errors';
import { parseFileAsked } from '@/lib/domain/input/file-reading';
import { eachWay } from '@/lib/domain/input/ways-of-reading';
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
import { type Options, runCommand, WrongUse } from './command';
import { correctByExport } from './correct-by-export';
import { explainFailure } from './explain-failure';
import { outputPath, readAgain } from './files';
import { mendFile } from './mend-file';

type Asked = {
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
    ...optionsOfReading(),
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

function optionsOfReading(): Options {
  const options = eachWay.map(({ way: { option, takes } }) => [
    option,
    { type: takes === 'yes' ? ('boolean' as const) : ('string' as const), multiple: takes === 'texts' },
  ]);
  return Object.fromEntries(options);
}

/** An option that stands alone is said as one is in an address. */
function textsOf(value: string | boolean | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat().map((one) => (one === true ? '1' : String(one)));
}

async function ingest(file: string, asked: Asked, texts: Texts, locale: Locale): Promise<number> {
  const { unit, rejected, by, corrections = false, why } = asked;
  const home = homeTexts[locale].command;
  if (corrections && by === undefined) throw new WrongUse(home.wantsBy);
  if (corrections && why === undefined) throw new WrongUse(home.wantsWhy);
  const { defaults, reading, choices } = parseFileAsked(({ option }) => textsOf(asked[option as keyof Asked]));
  const { isDry, ...chosen } = choices;
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
  const tell = (how: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${how}\x1b[K`);
  };
  const input: FileIntake = {
    bytes,
    door: 'command',
    ...chosen,
    defaults,
    reading,
    fileName: file === '-' ? undefined : basename(file),
    signal: stop.signal,
    corrector,
    wantsOwn: corrections,
    onOpened: mend?.begin,
    onRejected: mend && (({ problems, ...line }) => mend.write({ ...line, why: explainRejected(problems, locale) })),
    onLooked: (lines) => tell(texts.looking(lines)),
    onProgress: (counts) => tell(texts.progress(counts)),
  };
  if (isDry) {
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
  if (receipt.changed > 0 && chosen.changed !== 'replace') console.error(changedTexts[locale].byCommand);
  if (receipt.keptOut > 0) console.error(keptOut(receipt.keptOut));
  if (receipt.alike > 0) console.error(alike(receipt.alike));
  await foldCounts(caretaker, {});
  const { format, encoding } = receipt;
  for (const { what } of sayLeftOut(receipt.leftOut, locale)) console.error(what);
  const others = receipt.otherSheets ?? [];
  if (others.length > 0) console.error(otherSheetsTold(others, 'command', locale));
  const sheets = others.length > 0 ? { otherSheets: others } : {};
  console.log(JSON.stringify({ format, encoding, ...sheets, ...receiptForPrograms(receipt, locale) }));
  return 0;
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof InvalidInput) return explainRejected(error.problems, locale);
  return explainFailure(error, locale);
}
