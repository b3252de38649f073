import type { PlaceMention } from '../classify/reading';
import type { PlaceDirectory } from '../places/directory';

/**
 * The one place a text names, or null when it names none or several. A ward with its own district or province counts as
 * one, the ward.
 */
export function onlyPlaceNamed(
  directory: Pick<PlaceDirectory, 'contains'>,
  mentions: readonly PlaceMention[],
): string | null {
  const keys = [...new Set(mentions.map((mention) => mention.code))];
  const inmost = keys.filter((key) => !keys.some((other) => other !== key && directory.contains([key], other)));
  return inmost.length === 1 ? inmost[0]! : null;
}
