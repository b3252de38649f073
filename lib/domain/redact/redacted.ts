import type { MaskKind } from './mask-kinds';

declare const hidden: unique symbol;

/**
 * Words in which nothing is left that points at a member of the public. Only `redact` makes them, and columns for
 * people's words take nothing else, so forgetting to hide is a compile error.
 */
export type Redacted = string & { readonly [hidden]: true };

/** How often something was hidden, by kind. */
export type MaskCounts = Readonly<Partial<Record<MaskKind, number>>>;
