import type { Db } from '@/db/client';
import { InvalidInput } from '@/lib/domain/errors';
import { type IntakeDefaults, parseIntakeDefaults } from '@/lib/domain/input/intake-defaults';
import { parseTakenAs } from '@/lib/domain/input/taken-as';
import type { IntakeChoices } from '@/lib/domain/input/ways-of-reading';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { Door } from '@/lib/domain/intake/post-line';
import { dayInVietnam } from '@/lib/domain/period';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { fitFingerprintKey } from '../opinions/fingerprint';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
import { postPreparer } from './prepare-post';

type ReadHow = Pick<IntakeChoices, 'as' | 'network'> & {
  readonly door: Door;
  readonly defaults?: IntakeDefaults;
  readonly reading?: FileReading;
};

/**
 * What reads the lines of a batch with the places and words of now; `renew` looks whether the words have changed meanwhile. Throws `InvalidInput` for
 * unusable defaults, `FingerprintKeyUnfit` when nothing could be recognised.
 */
export async function postReader(
  db: Db,
  scope: Scope,
  { door, defaults: given = {}, reading, as, network }: ReadHow,
  now: Date,
) {
  const takenAs = parseTakenAs({ as, network });
  const directory = await placeDirectory(db);
  const today = dayInVietnam(now);
  const defaults = usableDefaults(given, directory, scope, today);
  const key = await fitFingerprintKey(db);
  let lexicon = await lexiconInUse(db, scope);
  const demo = door === 'demo';
  const how = { today, defaults, reading, takenAs, demo, lexicon: () => lexicon };
  const prepare = postPreparer({ scope, directory, key, ...how });
  const renew = async () => {
    lexicon = await lexiconInUse(db, scope);
  };
  return { prepare, renew, key, directory, takenAs };
}

function usableDefaults(given: IntakeDefaults, directory: PlaceDirectory, scope: Scope, today: string) {
  const { channel, place } = parseIntakeDefaults(given);
  const found = place ? directory.resolve(place, { day: today, areas: scope.areas }) : undefined;
  const field = 'place';
  if (found === null) throw new InvalidInput([{ field, code: 'place_unknown', value: place }]);
  if (found && 'ambiguous' in found) throw new InvalidInput([{ field, code: 'place_ambiguous', value: place }]);
  return { channel, place };
}
