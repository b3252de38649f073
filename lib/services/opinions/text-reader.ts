import type { Db } from '@/db/client';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import type { PlaceFinder } from '@/lib/domain/classify/reading';
import type { Reread } from '@/lib/domain/opinion/read-again';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeFromMentions } from '@/lib/domain/places/place-from-mentions';
import type { Source } from '@/lib/domain/vocabulary';
import { viewerAreas } from '../viewers/viewer-areas';

type StoredText = { readonly text: string; readonly source: Source; readonly unitId: string; readonly day: string };

/** Reads a text with a lexicon as it was read when it came in: a post with the areas of its unit, a report with the places alone. */
export function textReader(directory: PlaceDirectory, { rules, version }: LexiconInUse, db: Db) {
  const finders = new Map<string, Promise<PlaceFinder>>();
  const makeFinder = async ({ unitId, source }: StoredText) => {
    const { areas } = await viewerAreas(unitId, db);
    return directory.finder(source === 'post' ? areas : areas.filter((area) => !/^[@~]/.test(area)));
  };
  return async (stored: StoredText): Promise<Reread> => {
    const name = `${stored.source} ${stored.unitId}`;
    const finder = finders.get(name) ?? makeFinder(stored);
    finders.set(name, finder);
    const reading = classify(stored.text, { places: await finder, rules });
    const placeInText = placeFromMentions(directory, reading.places, stored.day)?.key ?? null;
    return { reading, placeInText, lexiconVersion: version };
  };
}
