/** One line for the command that reads texts: `{"id": …, "text": "…"}`; other fields are ignored. */
export type TextLine = { readonly id: string | number | null; readonly text: string };

export type LineProblem = 'not_json' | 'not_an_object' | 'no_text' | 'text_not_a_string' | 'id_not_plain';

/** The line, what is wrong with it, or null when it is blank. A missing id is null. Never throws. */
export function readTextLine(line: string): TextLine | { readonly problem: LineProblem } | null {
  const row = readRow(line);
  if (row === null || 'problem' in row) return row;
  const { id = null, text } = row.fields;
  if (text === undefined || text === null) return { problem: 'no_text' };
  if (typeof text !== 'string') return { problem: 'text_not_a_string' };
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return { problem: 'id_not_plain' };
  return { id, text };
}

type Row = { readonly fields: Readonly<Record<string, unknown>> };

/** The object a line holds, what is wrong with it, or null when the line is blank. */
export function readRow(line: string): Row | { readonly problem: 'not_json' | 'not_an_object' } | null {
  const trimmed = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
  if (trimmed.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return { problem: 'not_json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'not_an_object' };
  return { fields: value as Row['fields'] };
}
