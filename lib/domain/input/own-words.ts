import { z } from 'zod';
import { InvalidInput } from '../errors';
import {
  type GivenOwnWord,
  longestNote,
  longestOwnPhrase,
  mostOwnWords,
  type OwnWord,
  ownCodes,
  ownDeeds,
  ownKinds,
  ownWeights,
} from '../own-words/own-word';
import { redact } from '../redact/redact';
import { lineProblem } from './line-problem';
import { readShape } from './problems';
import { cleanLine, line, oneOf } from './words';

const shape = z
  .object({
    deed: oneOf(ownDeeds),
    kind: oneOf(ownKinds),
    code: z.string('required').transform((code) => (code === '' ? null : code)),
    phrase: line(longestOwnPhrase, 2),
    weight: z.string('not_a_number').transform((weight) => (weight === '' ? null : Number(weight.replace(',', '.')))),
    marksOnly: z.boolean('not_in_list'),
    note: line(longestNote, 0),
  })
  .superRefine(({ deed, kind, code, weight }, { addIssue }) => {
    const found = (field: string, message: string) => addIssue({ code: 'custom', path: [field], message });
    if (code === null && deed !== 'mute') found('code', 'required');
    if (code !== null && !ownCodes[kind].includes(code)) found('code', 'not_in_list');
    if (weight === null) return;
    if (deed === 'mute' || kind === 'flag') found('weight', 'no_weight_here');
    else if (!ownWeights[kind].includes(weight)) found('weight', 'no_such_weight');
  });

/**
 * A board's own keyword from the fields of a line, its choices as codes. In the note is masked what points at a person. Throws
 * `InvalidInput` with the first problem of each field.
 */
export function parseOwnWord(input: unknown): OwnWord {
  const { phrase, note, ...word } = readShape(shape, input);
  return {
    ...word,
    phrase: cleanLine(phrase.toLowerCase()),
    note: note === '' ? null : redact(note).text,
  };
}

const cell = z.string().transform(cleanLine);
const lines = z
  .array(
    z.object({
      ...{ line: z.number().int(), phrase: cell, deed: cell, kind: cell, code: cell, weight: cell, marks: cell },
      note: cell,
      problem: lineProblem,
    }),
  )
  .max(mostOwnWords, 'too_many');

/** The lines of a file of own keywords, as a page shows them and sends them back: a JSON text. Throws `InvalidInput`. */
export function parseOwnLines(text: unknown): GivenOwnWord[] {
  const found = lines.safeParse(jsonOf(text));
  if (!found.success) throw new InvalidInput([{ field: 'file', code: 'required' }]);
  return found.data;
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
