import { parseChangedChoice } from '@/lib/domain/input/changed-choice';
import { parseFileReading } from '@/lib/domain/input/file-reading';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { ChangedChoice } from '@/lib/domain/intake/post-line';

/** How an address asks a file to be read, and whether only to see what would become of it. */
export type HowAsked = {
  readonly defaults: { readonly channel?: string; readonly place?: string };
  readonly reading: FileReading;
  /** The name of a mapping the unit remembers. */
  readonly mapping?: string;
  readonly changed: ChangedChoice;
  readonly isDry: boolean;
};

/**
 * Reads `?channel=`, `?place=`, `?map=text=…` (once for each column), `?only=1`, `?dates=`, `?font=`, `?sheet=`, `?mapping=`, `?changed=` and `?dry=1`.
 * Throws `InvalidInput` naming what is wrong.
 */
export function howAsked(asked: URLSearchParams): HowAsked {
  const reading = parseFileReading({
    map: asked.getAll('map'),
    only: asked.get('only') === '1',
    dates: asked.get('dates') ?? undefined,
    font: asked.get('font') ?? undefined,
    sheet: asked.getAll('sheet'),
  });
  return {
    defaults: { channel: asked.get('channel') ?? undefined, place: asked.get('place') ?? undefined },
    reading,
    mapping: asked.get('mapping') || undefined,
    changed: parseChangedChoice(asked.get('changed') ?? undefined),
    isDry: asked.get('dry') === '1',
  };
}
