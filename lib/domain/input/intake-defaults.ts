import { InvalidInput } from '../errors';
import { longestChannelName } from '../intake/channel-name';
import { longestPlace } from './post-places';
import { cleanLine } from './words';

/** What stands in where a post names no channel or no place. */
export type IntakeDefaults = { readonly channel?: string; readonly place?: string };

/** The defaults as given with an upload, on one line. Throws `InvalidInput` (`channel_too_long` …). */
export function parseIntakeDefaults(given: IntakeDefaults): IntakeDefaults {
  return {
    channel: short('channel', given.channel, longestChannelName),
    place: short('place', given.place, longestPlace),
  };
}

function short(field: string, given: string | undefined, limit: number): string | undefined {
  const text = cleanLine(given ?? '');
  if (text.length > limit) throw new InvalidInput([{ field, code: `${field}_too_long`, limit }]);
  return text || undefined;
}
