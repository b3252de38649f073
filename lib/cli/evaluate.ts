import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { classify } from '@/lib/domain/classify/classify';
import { lexiconVersion } from '@/lib/domain/classify/lexicon';
import { type Figures, measure, type Outcome } from '@/lib/domain/classify/measure';
import { evaluateTexts } from '@/lib/strings/classify';
import { linesOf } from './lines';

/** Measures the classifier on labelled texts: `npm run --silent evaluate -- FILE.jsonl [--field sentiment|label|topic]`. */
const options = { field: { type: 'string', default: 'sentiment' }, lang: { type: 'string' } } as const;
const fields = ['sentiment', 'label', 'topic'];

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const texts = evaluateTexts[values.lang === 'en' ? 'en' : 'vi'];
  const file = positionals[0];
  if (file === undefined || !fields.includes(values.field)) {
    console.error(texts.usage);
    return 2;
  }
  const outcomes: Outcome[] = [];
  let inFirstTwo = 0;
  for await (const line of linesOf(createReadStream(resolve(process.env.INIT_CWD ?? '.', file)))) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as Record<string, unknown>;
    const right = labels(row, values.field);
    const reading = classify(String(row.text ?? ''));
    const topics = reading.topics.map(({ code }) => code as string);
    outcomes.push({ right, read: values.field === 'topic' ? topics[0]! : reading.sentiment });
    if (topics.slice(0, 2).some((code) => right.includes(code))) inFirstTwo++;
  }
  const figures = measure(outcomes);
  const second = values.field === 'topic' ? { inFirstTwo: rounded(inFirstTwo / Math.max(1, outcomes.length)) } : {};
  console.log(
    JSON.stringify({ file, field: values.field, version: lexiconVersion, ...summary(figures), ...second }, null, 1),
  );
  return 0;
}

/** A second reader's label (`<field>_alt`) and further topics (`topic2`) count as right too. */
function labels(row: Record<string, unknown>, field: string): string[] {
  return [row[field], row[`${field}2`], row[`${field}_alt`]]
    .flat()
    .filter((label): label is string => typeof label === 'string');
}

function summary({ n, accuracy, macroF1, weightedF1, classes, confusion }: Figures) {
  return {
    n,
    accuracy: rounded(accuracy),
    macroF1: rounded(macroF1),
    weightedF1: rounded(weightedF1),
    classes: Object.fromEntries(
      classes.map(({ name, labelled, read, precision, recall, f1 }) => [
        name,
        { labelled, read, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) },
      ]),
    ),
    confusion: Object.fromEntries(classes.map(({ name }, row) => [name, confusion[row]])),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
