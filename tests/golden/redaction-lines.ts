import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRedaction, readPlanted } from '@/lib/domain/measure/redaction';

const lines = (file: string) =>
  readFileSync(join(import.meta.dirname, 'redaction', file), 'utf8')
    .split('\n')
    .map((text, at) => ({ line: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');

/** What is measured on: `seen` was read by whoever mended what it shows, `unseen` by nobody; the writer of both saw no code. */
const sets = {
  own: ['planted.jsonl', 'kept.txt'],
  seen: ['seen.jsonl', 'seen-kept.txt'],
  unseen: ['unseen.jsonl', 'unseen-kept.txt'],
} as const;

/** The sentences of `tests/golden/redaction`, invented and labelled before they were redacted. Throws on one it cannot read. */
export function goldenRedaction(set: keyof typeof sets = 'own') {
  const [file, keptFile] = sets[set];
  const planted = lines(file).map(({ line, text }) => {
    const read = readPlanted(text);
    if (read === null || read === 'broken') throw new Error(`${file}, line ${line}`);
    return { ...read, line };
  });
  return measureRedaction(planted, lines(keptFile));
}
