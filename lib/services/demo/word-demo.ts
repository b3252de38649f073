import { type DemoItem, planDemo } from '@/lib/domain/demo/plan';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';
import { pick, randomFrom } from '@/lib/domain/random';
import { wordItem } from './word-item';

/** A planned item with its words. `placeKey` is the ward it is about, null when nobody says. */
export type WordedItem = { readonly plan: DemoItem; readonly text: string; readonly placeKey: string | null };

const oldCity = '79-2025';
const seed = 79;

/**
 * All items of the demonstration for the ninety days ending on `lastDay`, in words, placed in the wards that mostly
 * came from the city's 22 districts. The same for the same day.
 */
export function wordDemo(directory: PlaceDirectory, lastDay: string): WordedItem[] {
  const districts = districtsOf(directory);
  const period = { from: lastDay, to: lastDay };
  const wards = districts.map((district) => directory.breakdown([district.key], period).filter(isWard));
  const random = randomFrom(seed);
  return planDemo(
    lastDay,
    districts.map((district) => district.code),
  ).map((plan) => {
    const ward = pick(random, wards[plan.district] ?? []);
    const name = ward.name.charAt(0).toLowerCase() + ward.name.slice(1);
    return { plan, text: wordItem(plan, name, random), placeKey: plan.placed ? ward.key : null };
  });
}

function districtsOf(directory: PlaceDirectory): Place[] {
  const period = { from: '2025-06-30', to: '2025-06-30' };
  return directory.breakdown([oldCity], period).filter((place) => place.level === 'district');
}

const isWard = (place: Place) => place.level === 'ward';
