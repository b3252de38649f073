import type { TopicRow } from './dashboard';

/** The topics anybody spoke of, most first. */
export function heardTopics({ topics }: { readonly topics: readonly TopicRow[] }): TopicRow[] {
  return topics.filter((row) => row.all > 0).sort((a, b) => b.all - a.all);
}
