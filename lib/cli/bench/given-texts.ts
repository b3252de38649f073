import { samplePost } from '@/lib/strings/sample-posts';
import { openInput } from '../files';
import { linesOf } from '../lines';

/** The texts of the JSONL files named in BENCH_TEXTS (divided by commas), or so many made-up posts. */
export async function givenTexts(usually: number): Promise<string[]> {
  const files = (process.env.BENCH_TEXTS ?? '').split(',').filter(Boolean);
  if (files.length === 0) return Array.from({ length: usually }, (_, index) => String(samplePost(index, 'bench').text));
  const texts: string[] = [];
  for (const file of files) {
    for await (const line of linesOf(await openInput(file))) {
      if (line.trim() !== '') texts.push(String((JSON.parse(line) as { text: unknown }).text));
    }
  }
  return texts;
}
