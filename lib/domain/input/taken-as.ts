import { InvalidInput } from '../errors';
import { longestNetwork } from '../intake/longest';
import { redact } from '../redact/redact';
import type { Redacted } from '../redact/redacted';
import type { IntakeChoices } from './ways-of-reading';
import { cleanLine } from './words';

/** Reports entered later than they were made, by others than their reporters; `network` is null for one nobody names. */
export type PastReports = { readonly network: Redacted | null };

/**
 * What a batch is taken for: null for posts. Throws `InvalidInput` (`network`: `too_long`, or `network_of_posts` where no reports are
 * meant). A name of a person in it is hidden.
 */
export function parseTakenAs({ as, network }: Pick<IntakeChoices, 'as' | 'network'>): PastReports | null {
  const refuse = (field: string, code: string, more = {}) => new InvalidInput([{ field, code, ...more }]);
  const name = cleanLine(network ?? '');
  if (name.length > longestNetwork) throw refuse('network', 'too_long', { limit: longestNetwork });
  if (as === 'report') return { network: name === '' ? null : redact(name).text };
  if (name !== '') throw refuse('network', 'network_of_posts');
  return null;
}
