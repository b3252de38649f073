import { badBytes, withBadBytesShown } from '@/lib/domain/intake/bad-bytes';
import { deepestRecord, isDeeperThan } from '@/lib/domain/intake/depth';
import { objectAsSent } from '@/lib/domain/intake/handed-back';
import { flatRecord, withLongIntegersAsText } from '@/lib/domain/intake/json-record';
import { mendedJson } from '@/lib/domain/intake/mended-json';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { readPhysicalLines } from './read-physical-lines';

/** One JSON object a line; empty lines are passed over. */
export async function* readJsonLines(pieces: AsyncIterable<string>): AsyncGenerator<PostLine> {
  for await (const lines of readPhysicalLines(pieces)) {
    for (const { number, text } of lines) {
      if (text === null)
        yield { line: number, problem: { field: 'line', code: 'line_too_long', limit: longestLine }, raw: '' };
      else if (text.trim() !== '') yield parseLine(number, text);
    }
  }
}

/** One line or item as a record, or why it is none. */
export function parseLine(line: number, text: string): PostLine {
  const raw = objectAsSent(text);
  if (raw.includes(badBytes))
    return { line, problem: { field: 'line', code: 'bytes_broken' }, raw: withBadBytesShown(raw) };
  const value = readJson(withLongIntegersAsText(raw));
  if (value === undefined) return { line, problem: { field: 'line', code: 'json_broken' }, raw };
  if (isDeeperThan(deepestRecord, value))
    return { line, problem: { field: 'line', code: 'json_too_deep', limit: deepestRecord }, raw };
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { line, record: flatRecord(value as Record<string, unknown>), raw };
  return { line, problem: { field: 'line', code: 'not_an_object' }, raw };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const mended = mendedJson(json);
    return mended === json ? undefined : parsed(mended);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
