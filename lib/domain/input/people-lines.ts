import { z } from 'zod';
import { InvalidInput } from '../errors';
import { type GivenPerson, mostLines } from '../people/people-plan';
import { lineProblem } from './line-problem';
import { cleanLine } from './words';

const cell = z.string().transform(cleanLine);
const shape = z.array(
  z.object({ line: z.number().int(), name: cell, username: cell, role: cell, unit: cell, problem: lineProblem }),
);

/** The lines of a spreadsheet of people, as a page shows them and sends them back: a JSON text. Throws `InvalidInput`. */
export function parsePeopleLines(text: unknown): GivenPerson[] {
  const found = shape.safeParse(jsonOf(text));
  if (!found.success) throw new InvalidInput([{ field: 'file', code: 'required' }]);
  if (found.data.length === 0) throw new InvalidInput([{ field: 'file', code: 'file_empty' }]);
  if (found.data.length > mostLines) throw new InvalidInput([{ field: 'file', code: 'too_many', limit: mostLines }]);
  return found.data;
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
