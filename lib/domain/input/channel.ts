import { z } from 'zod';
import { InvalidInput } from '../errors';
import { keepsLinks, longestChannelName } from '../intake/channel-name';
import type { KnownPlaces } from '../intake/known-places';
import { ownerOfName } from '../intake/personal-name';
import { type ChannelKind, channelKinds } from '../vocabulary';
import { readShape } from './problems';
import { line, oneOf, shownBasis } from './words';

export type ChannelForm = {
  readonly name: string;
  readonly kind: ChannelKind;
  /** Said on purpose that the name is an office's, a publication's or a group's where its words do not tell. */
  readonly isNobodys: boolean;
  readonly basis?: string;
};

const shape = z.object({
  name: line(longestChannelName, 2),
  kind: oneOf(channelKinds),
  nobodys: z.literal('yes').optional(),
  basis: shownBasis,
});

/**
 * A channel as an administrator names it. A name that points at a person is taken only for an office's page or a
 * publication, and like one whose words and places (`isPlace`) do not tell whose it is only when it is said that it is nobody's own: throws
 * `InvalidInput` (`channel_is_person`, `channel_not_confirmed`, `channel_not_told`).
 */
export function parseChannel(input: unknown, isPlace: KnownPlaces): ChannelForm {
  const { nobodys, ...form } = readShape(shape, input);
  const isNobodys = nobodys === 'yes';
  const owner = ownerOfName(form.name, isPlace);
  const isPerson = owner === 'person';
  if (isPerson && !keepsLinks(form.kind)) throw new InvalidInput([{ field: 'kind', code: 'channel_is_person' }]);
  if (owner !== 'public' && !isNobodys) {
    throw new InvalidInput([{ field: 'nobodys', code: isPerson ? 'channel_not_confirmed' : 'channel_not_told' }]);
  }
  return { ...form, isNobodys };
}
