import { districtsLikeGivenNames } from './districts-like-given-names';
import { placesLikeGivenNames } from './places-like-given-names';
import { placesNamedLikePeople } from './places-named-like-people';
import { streetNames } from './street-names';

const places = [placesLikeGivenNames, districtsLikeGivenNames, placesNamedLikePeople, streetNames];

/** Whether a folded name that might be a person's is known as a place's, a district's or a street's. */
export const isPlaceName = (name: string): boolean => places.some((set) => set.has(name));
