import type { ListedOpinion } from '@/db/queries/opinion-list';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import type { PlaceDirectory } from '@/lib/domain/places/directory';

/** A listed item with its places by name. */
export function opinionCard({ areas, ...row }: ListedOpinion, directory: PlaceDirectory): OpinionCard {
  const district = areas.map((area) => directory.get(area)).find((place) => place?.level === 'district');
  const place = row.placeKey ? directory.get(row.placeKey) : undefined;
  return { ...row, placeName: place?.name ?? null, districtName: district?.name ?? null };
}
