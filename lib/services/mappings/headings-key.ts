import { createHash } from 'node:crypto';
import { headingSet } from '@/lib/domain/intake/saved-mapping';

/** By what a set of headings is known: the SHA-256 of it, in hex, so that nothing of a file stands where mappings are kept. */
export const headingsKey = (headings: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(headingSet(headings)))
    .digest('hex');
