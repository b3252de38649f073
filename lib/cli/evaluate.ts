import { text as textOf } from 'node:stream/consumers';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import { type Interval, intervals, shareInterval } from '@/lib/domain/measure/intervals';
import {
  type LabelField,
  type LabelledLine,
  type LabelMap,
  labelFields,
  labelsOf,
  readLabelledLine,
  readLabelMap,
} from '@/lib/domain/measure/labelled-line';
import { measure } from '@/lib/domain/measure/measure';
import { answerOf, type ReadLine, worstMistakes } from '@/lib/domain/measure/mistakes';
import { renderings } from '@/lib/domain/measure/renderings';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { evaluateTexts } from '@/lib/strings/evaluate';
import { runCommand, WrongUse } from './command';
import { whyUnreadable } from './explain-failure';
import { openInput } from './files';
import { linesOf } from './lines';
import { ownWordsOf } from './own-words';
import { toReadableJson } from './print-json';

/** Measures the classifier on labelled texts; `--help` says how. */
type Texts = (typeof evaluateTexts)['vi'];
type Numbered = LabelledLine & { readonly line: number };
type Labelled = { readonly lines: readonly Numbered[]; readonly leftOut: number; readonly broken: number };

await runCommand({
  texts: evaluateTexts,
  options: {
    field: { type: 'string', default: 'sentiment' },
    map: { type: 'string' },
    renderings: { type: 'boolean' },
    words: { type: 'string' },
  },
  names: [1, 1],
  explain: (error, locale) => evaluateTexts[locale].unreadable(whyUnreadable(error)),
  run: async ({ values, names: [file = ''], texts }) => {
    const field = labelFields.find((name) => name === values.field);
    if (!field) throw new WrongUse();
    const map = values.map === undefined ? null : await readMap(values.map, field);
    if (map !== null && 'wrong' in map) {
      console.error(texts.wrongMap(map.wrong, labelsOf(field)));
      return 2;
    }
    const lexicon = lexiconOf((await ownWordsOf(values.words)).words);
    return evaluate({ file, field, map, lexicon, withRenderings: values.renderings === true }, texts);
  },
});

type Asked = {
  readonly file: string;
  readonly field: LabelField;
  readonly map: LabelMap | null;
  readonly lexicon: LexiconInUse;
  readonly withRenderings: boolean;
};

async function evaluate({ file, field, map, lexicon, withRenderings }: Asked, texts: Texts): Promise<number> {
  const labelled = await readLabelled(file, field, map, texts);
  if (labelled === null) return 1;
  const { rules, version } = lexicon;
  const { lines, leftOut, broken } = labelled;
  if (lines.length === 0) {
    console.error(texts.nothing(leftOut, broken));
    return 1;
  }
  const read = lines.map((line): ReadLine => ({ ...line, reading: classify(line.text, { rules }) }));
  const { n, ...figures } = figuresOf(read, field);
  const report = {
    ...{ file, field, version, n, leftOut, broken },
    ...figures,
    ...tables(read, field),
    renderings: withRenderings ? inRenderings(lines, field, rules) : undefined,
    mistakes: worstMistakes(read, field),
  };
  console.log(toReadableJson(report));
  return 0;
}

/** The lines that can be measured; says what is wrong with the others. Null when a label is unknown. */
async function readLabelled(
  file: string,
  field: LabelField,
  map: LabelMap | null,
  texts: Texts,
): Promise<Labelled | null> {
  const lines: Numbered[] = [];
  let number = 0;
  let leftOut = 0;
  let broken = 0;
  for await (const line of linesOf(await openInput(file))) {
    number++;
    const found = readLabelledLine(line, field, map);
    if (found === null) continue;
    if ('unknown' in found) {
      console.error(texts.unknownLabel(number, found.unknown, labelsOf(field)));
      return null;
    }
    if ('leftOut' in found) leftOut++;
    else if ('problem' in found) {
      broken++;
      console.error(JSON.stringify({ line: number, error: texts.problems(field)[found.problem] }));
    } else lines.push({ ...found, line: number });
  }
  return { lines, leftOut, broken };
}

/** The figures with their 95 % intervals; for topics also how often a right one is among the first two. */
function figuresOf(read: readonly ReadLine[], field: LabelField) {
  const outcomes = read.map(({ right, reading }) => ({ right, read: answerOf(reading, field).read }));
  const { n, accuracy, macroF1, weightedF1 } = measure(outcomes);
  const spread = intervals(outcomes);
  const second = read.map(({ right, reading }) => reading.topics.slice(0, 2).some(({ code }) => right.includes(code)));
  const inFirstTwo = field === 'topic' ? share(second) : undefined;
  return {
    n,
    accuracy: rounded(accuracy),
    macroF1: rounded(macroF1),
    weightedF1: rounded(weightedF1),
    inFirstTwo,
    interval95: {
      accuracy: spread.accuracy.map(rounded),
      macroF1: spread.macroF1.map(rounded),
      weightedF1: spread.weightedF1.map(rounded),
      inFirstTwo: field === 'topic' ? shareInterval(second).map(rounded) : undefined,
    } satisfies Record<string, number[] | Interval | undefined>,
  };
}

function tables(read: readonly ReadLine[], field: LabelField) {
  const { classes, confusion } = measure(
    read.map(({ right, reading }) => ({ right, read: answerOf(reading, field).read })),
  );
  return {
    classes: Object.fromEntries(
      classes.map(({ name, labelled, read: said, precision, recall, f1 }) => [
        name,
        { labelled, read: said, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) },
      ]),
    ),
    confusionColumns: classes.map(({ name }) => name),
    confusion: Object.fromEntries(classes.map(({ name }, row) => [name, confusion[row]])),
  };
}

/** The same figures for the texts in each spelling; `keptOfNfc` is the share of the accuracy that a spelling leaves. */
function inRenderings(lines: readonly Numbered[], field: LabelField, rules: LexiconInUse['rules']) {
  const figures = Object.entries(renderings).map(([name, render]) => {
    const read = lines.map((line): ReadLine => ({ ...line, reading: classify(render(line.text), { rules }) }));
    return [name, figuresOf(read, field)] as const;
  });
  const whole = figures[0]?.[1].accuracy ?? 0;
  return Object.fromEntries(
    figures.map(([name, { n: _, ...rest }]) => [
      name,
      field === 'topic' ? { ...rest, keptOfNfc: whole === 0 ? 0 : rounded(rest.accuracy / whole) } : rest,
    ]),
  );
}

async function readMap(file: string, field: LabelField) {
  const text = await textOf(await openInput(file));
  try {
    return readLabelMap(JSON.parse(text), field);
  } catch {
    return { wrong: file };
  }
}

function share(rows: readonly boolean[]): number {
  return rounded(rows.filter(Boolean).length / Math.max(1, rows.length));
}

function rounded(part: number): number {
  return Math.round(part * 1000) / 1000;
}
