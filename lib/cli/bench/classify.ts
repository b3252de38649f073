import { AggressiveTokenizerVi } from 'natural/lib/natural/tokenizers/index.js';
import { classify } from '@/lib/domain/classify/classify';
import { match } from '@/lib/domain/classify/match';
import { normalise } from '@/lib/domain/classify/normalise';
import { Rules, rules } from '@/lib/domain/classify/rules';
import { type LexiconFile, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { givenTexts } from './given-texts';
import { phrasePackages } from './phrase-packages';

const rounds = 31;
const usualTexts = 3_354;
const few = 500;
const many = 5_000;

const target = 0.5;

/**
 * Whole classification, with the words of the texts met before and with none met yet, against natural's Vietnamese tokenizer
 * merely splitting the same texts and against a bare loop over their characters, in turn, one thread; ratios are medians over
 * paired rounds. Measured behind that: against packages merely finding the same phrases; and growth, the `many` phrases these
 * texts have most of against the first `few` of them. The texts are those of the JSONL files named in BENCH_TEXTS (divided by
 * commas), or made-up posts.
 */
export async function run(): Promise<Record<string, unknown>> {
  const started = performance.now();
  const all = rules();
  const compileMs = performance.now() - started;
  const texts = await givenTexts(usualTexts);
  const tokenizer = new AggressiveTokenizerVi();
  const reading = () => sum(texts, (text) => classify(text).reasons.length);
  const [warm, split, bare] = timeInTurn([
    reading,
    () => sum(texts, (text) => tokenizer.tokenize(text).length),
    () => sum(texts, unitsIn),
  ]) as [number[], number[], number[]];
  const [fresh, splitAgain] = timeInTurn([
    () => {
      all.vocabulary.forget();
      return reading();
    },
    () => sum(texts, (text) => tokenizer.tokenize(text).length),
  ]) as [number[], number[]];
  const perSecond = (times: readonly number[]) => Math.round((texts.length * 1000) / median(times));
  const ratio = ratioOf(split, warm);
  return {
    bench: 'classify',
    texts: texts.length,
    unitsPerText: Math.round(sum(texts, (text) => text.length) / texts.length),
    reasonsPerText: rounded(reading() / texts.length),
    phrases: all.endings.length,
    compileMs: rounded(compileMs),
    perSecond: {
      classify: perSecond(warm),
      classifyWithoutWarmWords: perSecond(fresh),
      tokenizer: perSecond(split),
      bareLoop: perSecond(bare),
    },
    ratioToTokenizer: rounded(ratio),
    ratioWithoutWarmWords: rounded(ratioOf(splitAgain, fresh)),
    target,
    met: ratio >= target,
    ratioToBareLoop: rounded(ratioOf(bare, warm)),
    packages: await besidePackages(texts, all, reading),
    growth: growthOver(texts, all),
  };
}

/**
 * How many texts a second packages take merely to find the phrases, and how many times faster finding them is here, words and
 * spellings included, and a whole reading.
 */
async function besidePackages(texts: readonly string[], all: Rules, reading: () => number) {
  const phrases = all.endings.map((ending) => all.of(ending).phrase.normalize('NFC'));
  const prepared = texts.map((text) => text.normalize('NFC').toLowerCase());
  const packages = Object.entries(await phrasePackages(phrases));
  const finders = packages.map(([, find]) => {
    return () => sum(prepared, find);
  });
  const finding = () => sum(texts, (text) => match(normalise(text, all.vocabulary), all).count);
  const [whole, own, ...others] = timeInTurn([reading, finding, ...finders]) as [number[], number[], ...number[][]];
  return packages.map(([name, find], index) => ({
    name,
    foundPerText: rounded(sum(prepared, find) / texts.length),
    perSecond: Math.round((texts.length * 1000) / median(others[index]!)),
    timesFaster: { finding: rounded(ratioOf(others[index]!, own)), reading: rounded(ratioOf(others[index]!, whole)) },
  }));
}

function growthOver(texts: readonly string[], all: Rules) {
  const found = byTimesFound(texts, all);
  const [small, large] = [new Rules(first(few, found)), new Rules(first(many, found))];
  const [withFew, withMany] = timeInTurn([
    () => sum(texts, (text) => classify(text, { rules: small }).reasons.length),
    () => sum(texts, (text) => classify(text, { rules: large }).reasons.length),
  ]) as [number[], number[]];
  const growth = ratioOf(withMany, withFew);
  return { from: few, to: many, ratio: rounded(growth), target: 1.3, met: growth <= 1.3 };
}

/** Entries as `kind/code/phrase`, those these texts have most of first. */
function byTimesFound(texts: readonly string[], all: Rules): string[] {
  const times = new Map(all.endings.flatMap((ending) => all.allOf(ending)).map((rule) => [keyOf(rule), 0]));
  for (const text of texts) {
    const { list, count } = match(normalise(text, all.vocabulary), all);
    for (const { ending } of list.slice(0, count)) {
      for (const rule of all.allOf(ending)) times.set(keyOf(rule), (times.get(keyOf(rule)) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

const keyOf = ({ kind, code, phrase }: { kind: string; code: string; phrase: string }) => `${kind}/${code}/${phrase}`;

/** The lists with only these entries, contexts whole. */
function first(count: number, keys: readonly string[]): LexiconFile[] {
  const kept = new Set(keys.slice(0, count));
  return lexiconFiles.map(({ kind, groups }) => ({
    kind,
    groups: groups.map(({ phrases, ...group }) => ({
      ...group,
      phrases: phrases.filter((entry) => {
        const phrase = typeof entry === 'string' ? entry : entry.phrase;
        return kind === 'context' || kept.has(keyOf({ kind, code: group.code, phrase }));
      }),
    })),
  }));
}

/**
 * Times each job once a round, `rounds` rounds, after one to warm up. Milliseconds of the processor by job and round, so that it
 * matters little what else the machine does.
 */
function timeInTurn(jobs: readonly (() => number)[]): number[][] {
  const times = jobs.map((): number[] => []);
  for (const job of jobs) job();
  for (let round = 0; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = process.cpuUsage();
      sink += job();
      const { user, system } = process.cpuUsage(start);
      times[index]!.push((user + system) / 1000);
    });
  }
  return times;
}

/** Keeps what is measured from being optimised away. */
export let sink = 0;

function sum(texts: readonly string[], of: (text: string) => number): number {
  let total = 0;
  for (const text of texts) total += of(text);
  return total;
}

function unitsIn(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) total += text.charCodeAt(at);
  return total;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const ratioOf = (over: readonly number[], under: readonly number[]) =>
  median(over.map((time, round) => time / under[round]!));
const rounded = (number: number) => Math.round(number * 1000) / 1000;
