import { InvalidInput } from '../errors';
import { redact } from '../redact/redact';
import type { Redacted } from '../redact/redacted';
import { cleanLine } from './words';

/** What a batch is taken for, as it was said: posts, or collaborators' reports of earlier on behalf of a network that may be named. */
export type GivenTakenAs = { readonly as?: string; readonly network?: string };

/** Reports entered later than they were made, by others than their reporters; `network` is null for one nobody names. */
export type PastReports = { readonly network: Redacted | null };

export const longestNetwork = 120;

/**
 * Null for posts. Throws `InvalidInput` (`as`: `not_in_list`; `network`: `too_long`, or `network_of_posts` where no reports are meant). A
 * name of a person in it is hidden.
 */
export function parseTakenAs({ as, network }: GivenTakenAs): PastReports | null {
  const refuse = (field: string, code: string, more = {}) => new InvalidInput([{ field, code, ...more }]);
  const name = cleanLine(network ?? '');
  if (as && as !== 'report' && as !== 'post')
    throw refuse('as', 'not_in_list', { value: redact(as.slice(0, 60)).text });
  if (name.length > longestNetwork) throw refuse('network', 'too_long', { limit: longestNetwork });
  if (as === 'report') return { network: name === '' ? null : redact(name).text };
  if (name !== '') throw refuse('network', 'network_of_posts');
  return null;
}
