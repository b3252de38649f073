import { z } from 'zod';
import { InvalidInput, type Problem } from '../errors';
import { type ReportForm, reportLimits } from '../report';
import { certainties, socialGroups, spreads, urgencies } from '../vocabulary';

/** Newlines and tabs stay; other control characters and NUL cannot be kept and say nothing. */
const controls = /(?![\n\t])\p{Cc}/gu;

const words = (max: number, min = 0) =>
  z.preprocess(
    (given) => (given === undefined || given === null ? '' : typeof given === 'string' ? cleanText(given) : given),
    z.string().superRefine((text, context) => {
      const length = [...text].length;
      if (length === 0 && min > 0) context.addIssue(issue('required'));
      else if (length < min) context.addIssue(issue('too_short', { limit: min }));
      else if (length > max) context.addIssue(issue('too_long', { limit: max }));
    }),
  );

const choice = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.preprocess(
    (given) => (given === '' || given === null ? undefined : given),
    z.enum(codes, {
      error: ({ input }) => (input === undefined ? 'required' : 'not_in_list'),
    }),
  );

const shape = z.object({
  clientId: z.string({ error: 'required' }).regex(/^[\w-]{16,64}$/, 'required'),
  text: words(reportLimits.text.max, reportLimits.text.min),
  place: words(200),
  placeKey: words(40),
  placeUnknown: z.preprocess((given) => given === true || given === 'on' || given === 'yes', z.boolean()),
  day: words(20, 1),
  socialGroup: choice(socialGroups),
  mainContent: words(reportLimits.mainContent),
  interest: words(reportLimits.interest),
  spread: choice(spreads),
  certainty: choice(certainties),
  urgency: choice(urgencies),
  suggestion: words(reportLimits.suggestion),
});

/**
 * The form as typed. `place` (name in any spelling) or `placeKey` (chosen from a list, goes before) or `placeUnknown`
 * is needed, not both. `day` is `YYYY-MM-DD` or `D/M/YYYY`, not after `today` and at most a year before it. Throws
 * `InvalidInput` with one problem for each field that is wrong.
 */
export function parseReport(input: unknown, today: string): ReportForm {
  const found = shape.safeParse(input ?? {});
  const problems: Problem[] = found.success ? [] : problemsOf(found.error);
  const given = (input ?? {}) as Record<string, unknown>;
  const day = typeof given.day === 'string' ? readDay(given.day.trim()) : null;
  const marked = (field: string) => problems.some((problem) => problem.field === field);
  if (!marked('day')) problems.push(...dayProblems(String(given.day ?? ''), day, today));
  if (!marked('place')) problems.push(...placeProblems(given));
  if (problems.length > 0 || !found.success || !day) throw new InvalidInput(problems);
  const { placeKey, placeUnknown, place, ...rest } = found.data;
  return { ...rest, day, place: placeUnknown ? null : placeKey || place };
}

/** What can be kept: NFC, `\n` line ends, no lone surrogates, no control characters, no blank ends. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();
}

function placeProblems(given: Record<string, unknown>): Problem[] {
  const filled = [given.place, given.placeKey].some((value) => typeof value === 'string' && cleanText(value) !== '');
  const unknown = shape.shape.placeUnknown.parse(given.placeUnknown);
  if (filled === unknown) return [{ field: 'place', code: unknown ? 'place_and_unknown' : 'required' }];
  return [];
}

function dayProblems(given: string, day: string | null, today: string): Problem[] {
  if (!day) return [{ field: 'day', code: 'not_a_day', value: given.slice(0, 20) }];
  if (day > today) return [{ field: 'day', code: 'future_day', value: day }];
  if (day < daysBefore(today, reportLimits.oldestDays)) {
    return [{ field: 'day', code: 'day_too_old', value: day, limit: reportLimits.oldestDays }];
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
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}

function daysBefore(day: string, days: number): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - days);
  return time.toISOString().slice(0, 10);
}

function issue(code: string, details: { limit?: number } = {}) {
  return { code: 'custom' as const, message: code, params: details };
}

function problemsOf(error: z.ZodError): Problem[] {
  const byField = new Map<string, Problem>();
  for (const found of error.issues) {
    const field = String(found.path[0] ?? 'form');
    if (byField.has(field)) continue;
    const limit = found.code === 'custom' ? (found.params?.limit as number | undefined) : undefined;
    const code = /^[a-z_]+$/.test(found.message) ? found.message : 'not_text';
    byField.set(field, { field, code, ...(limit === undefined ? {} : { limit }) });
  }
  return [...byField.values()];
}
