/** A bit for each part of flags; those whose numbers differ by 32 share one, so that bits tell only what cannot be. */
export function bitsOf(parts: readonly number[]): number {
  let bits = 0;
  for (let at = 0; at < parts.length; at++) bits |= 1 << parts[at]!;
  return bits;
}
