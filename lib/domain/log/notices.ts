/** What the log says besides requests and failures, by its code. None of it holds a value that somebody sent. */
export const notices = {
  counts_delayed: { level: 'warn', words: 'counts cannot be folded, trying again later' },
  counts_again: { level: 'info', words: 'counts are folded again' },
  removals_unlisted: {
    level: 'warn',
    words: 'removals could not be written to the list outside the database, trying again with the next',
  },
  provider_not_set: { level: 'warn', words: 'the identity provider is half set and not offered' },
  provider_failed: { level: 'warn', words: 'the identity provider opened no session' },
  runtime_said: { level: 'warn', words: 'the framework or a package said something that is not repeated here' },
} as const satisfies Record<string, { level: 'info' | 'warn'; words: string }>;

export type NoticeCode = keyof typeof notices;
