import { z } from 'zod';
import { InvalidInput, type Problem } from '../errors';
import { addDays, isDay } from '../period';
import {
  type FieldKind,
  type FieldName,
  fieldNames,
  oldestReportDays,
  type ReportField,
  type ReportForm,
  reportFields,
} from '../report/fields';
import { readShape } from './problems';

/** Newlines and tabs stay; other control characters and NUL cannot be kept and say nothing. */
const controls = /(?![\n\t])\p{Cc}/gu;

function words(max: number, min = 0) {
  const kept = z
    .string()
    .min(min > 0 ? 1 : 0, 'required')
    .min(min, 'too_short')
    .max(max, 'too_long');
  return z.string('not_text').default('').transform(cleanText).pipe(kept);
}

/** A code of the list; nothing chosen is null, since "not known" is an answer too. */
function choice(codes: readonly string[]) {
  const known = z.enum(codes as [string, ...string[]], 'not_in_list').nullable();
  return z.preprocess((given) => (given === '' || given === undefined ? null : given), known);
}

type FieldOf<K extends FieldKind> = Extract<ReportField, { kind: K }>;
const shapeFor: { readonly [K in FieldKind]: (field: FieldOf<K>) => z.ZodType } = {
  words: ({ max, min }) => words(max, min),
  choice: ({ codes }) => choice(codes),
  group: ({ codes }) => choice(codes),
  place: () => words(200),
  day: () => words(20, 1),
};

const placeUnknown = z.preprocess((given) => given === true || given === 'on' || given === 'yes', z.boolean());
const fields = Object.fromEntries(
  fieldNames.map((name) => {
    const field: ReportField = reportFields[name];
    return [name, (shapeFor[field.kind] as (field: ReportField) => z.ZodType)(field)];
  }),
) as { readonly [N in FieldName]: z.ZodType<ReportForm[N]> };
const shape = z.object({
  clientId: z.string({ error: 'required' }).regex(/^[\w-]{16,64}$/, 'required'),
  placeKey: words(40),
  placeUnknown,
  ...fields,
});

/**
 * The form as typed. `place` (name in any spelling) or `placeKey` (chosen from a list, goes before) or `placeUnknown`
 * is needed, not both. `day` is `YYYY-MM-DD` or `D/M/YYYY`, not after `today` and at most a year before it. Throws
 * `InvalidInput` with one problem for each field that is wrong.
 */
export function parseReport(input: unknown, today: string): ReportForm {
  const given = (input ?? {}) as Record<string, unknown>;
  const problems: Problem[] = [];
  const typed = readOr(problems, input);
  const day = typeof given.day === 'string' ? readDay(given.day.trim()) : null;
  const marked = (field: string) => problems.some((problem) => problem.field === field);
  if (!marked('day')) problems.push(...dayProblems(String(given.day ?? ''), day, today));
  if (!marked('place')) problems.push(...placeProblems(given));
  if (problems.length > 0 || !typed || !day) throw new InvalidInput(problems);
  const { placeKey, placeUnknown: isUnknown, place, ...rest } = typed;
  return { ...rest, day, place: isUnknown ? null : placeKey || place };
}

function readOr(problems: Problem[], input: unknown): z.infer<typeof shape> | null {
  try {
    return readShape(shape, input);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** What can be kept: NFC, `\n` line ends, no lone surrogates, no control characters, no blank ends. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();
}

function placeProblems(given: Record<string, unknown>): Problem[] {
  const filled = [given.place, given.placeKey].some((value) => typeof value === 'string' && cleanText(value) !== '');
  const unknown = placeUnknown.parse(given.placeUnknown);
  if (filled === unknown) return [{ field: 'place', code: unknown ? 'place_and_unknown' : 'required' }];
  return [];
}

function dayProblems(given: string, day: string | null, today: string): Problem[] {
  if (!day) return [{ field: 'day', code: 'not_a_day', value: given.slice(0, 20) }];
  if (day > today) return [{ field: 'day', code: 'future_day', value: day }];
  if (day < addDays(today, -oldestReportDays)) {
    return [{ field: 'day', code: 'day_too_old', value: day, limit: oldestReportDays }];
  }
  return [];
}

/** `2026-11-21`, `21/11/2026` or `21-11-2026` as `YYYY-MM-DD`; null when there is no such day. */
function readDay(given: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !date) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
