import type { Db } from '@/db/client';
import { classify } from '@/lib/domain/classify/classify';
import type { PlaceFinder, Reading } from '@/lib/domain/classify/reading';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeFromMentions } from '@/lib/domain/places/place-from-mentions';
import type { Source } from '@/lib/domain/vocabulary';
import { viewerAreas } from '../viewers/viewer-areas';

/** A stored text read once more, and the one place it names. */
export type Reread = { readonly reading: Reading; readonly placeInText: string | null };

type StoredText = { readonly text: string; readonly source: Source; readonly unitId: string; readonly day: string };

/** Reads a text as it was read when it came in: a post with the areas of its unit, a report with the places alone. */
export function textReader(directory: PlaceDirectory, db: Db) {
  const finders = new Map<string, Promise<PlaceFinder>>();
  const makeFinder = async ({ unitId, source }: StoredText) => {
    const { areas } = await viewerAreas(unitId, db);
    return directory.finder(source === 'post' ? areas : areas.filter((area) => !/^[@~]/.test(area)));
  };
  return async (stored: StoredText): Promise<Reread> => {
    const name = `${stored.source} ${stored.unitId}`;
    const finder = finders.get(name) ?? makeFinder(stored);
    finders.set(name, finder);
    const reading = classify(stored.text, { places: await finder });
    return { reading, placeInText: placeFromMentions(directory, reading.places, stored.day)?.key ?? null };
  };
}
