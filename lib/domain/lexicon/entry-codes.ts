/** Codes that groups of the lists stand under, where these are no part of the vocabulary. */

/** What a modifier does. */
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

/** Facts about a text that a rule of flags may ask for as it asks for parts with phrases. */
export const factCodes = ['place', 'long-number'] as const;

/** Layers a guard keeps shorter phrases out of. */
export const guardCodes = ['topic', 'sentiment', 'flag', 'all'] as const;
