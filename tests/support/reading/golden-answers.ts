import { createHash } from 'node:crypto';
import { classify } from '@/lib/domain/classify/classify';
import { renderings } from '@/lib/domain/measure/renderings';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { golden, goldenPlaces, indirect, neverFlag } from '../../golden/read-golden';

/** A hash over how each golden text is read, as it stands and in each other spelling, some with their places. */
export async function hashOfAnswers(): Promise<string> {
  const hash = createHash('sha256');
  for (const { text } of [...golden, ...indirect, ...neverFlag, ...goldenPlaces]) {
    for (const said of [text, ...Object.values(renderings).map((render) => render(text))]) {
      hash.update(`${JSON.stringify(classify(said))}\n`);
    }
  }
  const directory = await shippedPlaceDirectory();
  for (const { text, area } of goldenPlaces) {
    hash.update(`${JSON.stringify(classify(text, { places: directory.finder(area) }))}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
