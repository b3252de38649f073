import { type LineProblem, readRow } from '../classify/line';
import { sentiments, topics } from '../vocabulary';

/** What people labelled: `label` is another name many files use for sentiment. */
export const labelFields = ['sentiment', 'label', 'topic'] as const;
export type LabelField = (typeof labelFields)[number];

/** Their label to ours; null for what is not to be measured. */
export type LabelMap = ReadonlyMap<string, string | null>;

/** A text with every label that counts as right, ours and in the order given: the first is the one people put first. */
export type LabelledLine = { readonly text: string; readonly right: readonly string[] };

export type LabelledLineProblem = Exclude<LineProblem, 'id_not_plain'> | 'no_label';

/** A line that is not measured and why; `leftOut` by the map, `unknown` because its label is none of ours. */
export type UnmeasuredLine =
  | { readonly problem: LabelledLineProblem }
  | { readonly unknown: string }
  | { readonly leftOut: true };

/** The labels of ours that a field may hold. */
export function labelsOf(field: LabelField): readonly string[] {
  return field === 'topic' ? topics : sentiments;
}

/**
 * The text and right labels of one line, or null when it is blank. Further topics (`topic2`) and a second reader's labels
 * (`<field>_alt`, one or a list) are right too. With a map, labels it does not hold or holds as null do not count, and a
 * row left without any is left out. Never throws.
 */
export function readLabelledLine(
  line: string,
  field: LabelField,
  map: LabelMap | null,
): LabelledLine | UnmeasuredLine | null {
  const row = readRow(line);
  if (row === null || 'problem' in row) return row;
  const { text } = row.fields;
  if (text === undefined || text === null) return { problem: 'no_text' };
  if (typeof text !== 'string') return { problem: 'text_not_a_string' };
  if (text.trim() === '') return { problem: 'no_text' };
  const first = plainLabels(row.fields[field]);
  if (first.length === 0) return { problem: 'no_label' };
  const given = [...first, ...plainLabels(row.fields[`${field}2`]), ...plainLabels(row.fields[`${field}_alt`])];
  if (map !== null) {
    const right = given.map((label) => map.get(label) ?? null).filter((label) => label !== null);
    return right.length > 0 ? { text, right } : { leftOut: true };
  }
  const unknown = given.find((label) => !labelsOf(field).includes(label));
  return unknown === undefined ? { text, right: given } : { unknown };
}

/** A map as read from a file, or the part of it that is wrong: a value that is neither null nor a label of ours. */
export function readLabelMap(value: unknown, field: LabelField): LabelMap | { readonly wrong: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: '{…}' };
  for (const [theirs, ours] of Object.entries(value)) {
    if (ours !== null && !labelsOf(field).includes(ours)) return { wrong: `${theirs}: ${JSON.stringify(ours)}` };
  }
  return new Map(Object.entries(value));
}

/** Labels of a field: text, or a number as some files write them, alone or in a list. */
function plainLabels(value: unknown): string[] {
  return [value]
    .flat()
    .filter((label) => typeof label === 'number' || (typeof label === 'string' && label !== ''))
    .map(String);
}
