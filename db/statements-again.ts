import type postgres from 'postgres';

type Unsafe = Parameters<postgres.Sql['unsafe']>;

/** So many statements are parsed once for each connection; their texts are short, as those of pages and forms are. */
const mostTexts = 200;
const longestText = 4000;
const texts = new Set<string>();

/**
 * A statement with parameters as it is to be handed to the driver: one of few texts is prepared on its connection when it
 * first comes, and from then on asked in one message instead of two. The planner sees the parameters each time (`plan_cache_mode`).
 */
export function preparedWhenAgain([text, parameters = [], options]: Unsafe): Unsafe {
  const isSmall = parameters.length > 0 && text.length <= longestText;
  if (!isSmall || (texts.size >= mostTexts && !texts.has(text))) return [text, parameters, options];
  texts.add(text);
  return [text, parameters, { ...options, prepare: true }];
}
