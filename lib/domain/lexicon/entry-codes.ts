/** Codes that groups of the lists stand under, where these are no part of the vocabulary. */

/** What a modifier does; their numbers are used in `Rule.number`. */
export const modifierCodes = [
  'plain',
  'negator',
  'ender',
  'booster',
  'damper',
  'but',
  'though',
  'request',
  'question',
  'done',
  'reducer',
  'irony',
  'stop',
  'courtesy',
] as const;

/** `action` is a deed expected of somebody: it speaks only when negated (`chưa xử lý`) or done (`đã khắc phục`). */
export const sentimentCodes = ['positive', 'negative', 'action'];
