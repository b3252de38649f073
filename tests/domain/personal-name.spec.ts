import { expect, test } from '@playwright/test';
import { parseChannel } from '@/lib/domain/input/channel';
import { pointsAtPerson } from '@/lib/domain/intake/personal-name';
import { othersThanPersons, personsAndAccounts } from '../support/words/channel-names';

for (const name of personsAndAccounts) {
  test(`${name} points at a person`, () => expect(pointsAtPerson(name)).toBe(true));
}
for (const name of othersThanPersons) {
  test(`${name} points at nobody`, () => expect(pointsAtPerson(name)).toBe(false));
}

test('capitals, decomposed letters and signs that are not seen change nothing', () => {
  for (const name of personsAndAccounts) {
    for (const other of [name.normalize('NFD'), `\u200b${name}\u200b`]) expect(pointsAtPerson(other), other).toBe(true);
  }
});

test("a person's name is taken only for an office or a publication, and only when that is said on purpose", () => {
  for (const name of personsAndAccounts) {
    for (const kind of ['social', 'hotline', 'forum', 'other']) {
      expect(() => parseChannel({ name, kind, nobodys: 'yes' }), `${name} ${kind}`).toThrow('kind: channel_is_person');
    }
    for (const kind of ['publication', 'office_page']) {
      expect(() => parseChannel({ name, kind }), `${name} ${kind}`).toThrow('nobodys: channel_not_confirmed');
      expect(parseChannel({ name, kind, nobodys: 'yes' })).toMatchObject({ kind, isNobodys: true });
    }
  }
  for (const name of othersThanPersons) {
    expect(parseChannel({ name, kind: 'social' }), name).toMatchObject({ kind: 'social', isNobodys: false });
  }
});
