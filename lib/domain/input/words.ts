import { z } from 'zod';

/** One line typed by a person: NFC, single spaces, no control characters or lone surrogates. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** A line of `min` to `max` characters; an empty one is "required" when `min` is above 0. */
export function line(max: number, min = 1) {
  return z
    .string('required')
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(min > 0 ? 1 : 0, 'required')
        .min(min, 'too_short')
        .max(max, 'too_long'),
    );
}

/** One of a closed list, as a form or a program sends it. */
export function oneOf<const T extends readonly [string, ...string[]]>(codes: T) {
  return z.enum(codes, { error: ({ input }) => (input === undefined || input === '' ? 'required' : 'not_in_list') });
}

/** PostgreSQL neither keeps nor looks for NUL and half a character. */
export const canBeStored = (text: string) => text.isWellFormed() && !text.includes('\u0000');

/** What the form showed of what it changes (`lib/domain/shown-state`); left out by what shows nothing. */
export const shownBasis = z.string('not_text').refine(canBeStored, 'not_text').optional();
