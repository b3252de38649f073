import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRedaction, readPlanted } from '@/lib/domain/measure/redaction';

const lines = (file: string) =>
  readFileSync(join(import.meta.dirname, 'redaction', file), 'utf8')
    .split('\n')
    .map((text, at) => ({ line: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');

/** The sentences of `tests/golden/redaction`, invented and labelled before they were redacted. Throws on one it cannot read. */
export function goldenRedaction() {
  const planted = lines('planted.jsonl').map(({ line, text }) => {
    const read = readPlanted(text);
    if (read === null || read === 'broken') throw new Error(`planted.jsonl, line ${line}`);
    return { ...read, line };
  });
  return measureRedaction(planted, lines('kept.txt'));
}
