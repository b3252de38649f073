import { AggressiveTokenizerVi } from 'natural/lib/natural/tokenizers/index.js';
import { caretaker } from '@/lib/domain/permissions';
import { measurePreparingParts } from '@/lib/services/posts/measure-preparing-parts';
import { samplePost } from '@/lib/strings/sample-posts';
import { givenTexts } from './given-texts';

const rounds = 9;
const posts = 2_000;
const target = 45;
const tokenizer = 'tokenizer';

/**
 * What preparing a post costs the processor, from a record to a row ready to be kept, and what of it each part takes, against
 * `natural`'s Vietnamese tokenizer merely splitting the same texts, in turn, one thread; medians of rounds. The texts are those of the JSONL
 * files named in BENCH_TEXTS (divided by commas), or made-up posts.
 */
export async function run(): Promise<Record<string, unknown>> {
  const texts = await givenTexts(posts);
  const records = texts.map((text, index) => ({ ...samplePost(index, 'bench'), text }));
  const words = new AggressiveTokenizerVi();
  const beside = { [tokenizer]: (text: string) => words.tokenize(text) };
  const measured = await measurePreparingParts(caretaker, records, { rounds, beside });
  const microseconds = Object.fromEntries(
    Object.entries(measured.rounds).map(([name, times]) => [name, rounded(median(times))]),
  );
  const [whole, split] = [measured.rounds.whole!, measured.rounds[tokenizer]!];
  return {
    bench: 'prepare',
    texts: texts.length,
    bytesPerText: Math.round(measured.bytesPerText),
    microseconds,
    ratioToTokenizer: rounded(median(whole.map((time, round) => time / split[round]!))),
    target,
    met: microseconds.whole! <= target,
  };
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const rounded = (number: number) => Math.round(number * 100) / 100;
