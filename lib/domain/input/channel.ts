import { z } from 'zod';
import { InvalidInput } from '../errors';
import { longestChannelName, namesPerson } from '../intake/channel-name';
import { type ChannelKind, channelKinds } from '../vocabulary';
import { readShape } from './problems';
import { line, oneOf, shownBasis } from './words';

export type ChannelForm = { readonly name: string; readonly kind: ChannelKind; readonly basis?: string };

const shape = z.object({ name: line(longestChannelName, 2), kind: oneOf(channelKinds), basis: shownBasis });

/** A channel as an administrator names it. Throws `InvalidInput` (`channel_is_person` for a person's account). */
export function parseChannel(input: unknown): ChannelForm {
  const form = readShape(shape, input);
  if (namesPerson(form.name)) throw new InvalidInput([{ field: 'name', code: 'channel_is_person' }]);
  return form;
}
