import fc from 'fast-check';
import { mostAtOnce, takeIntakePlace } from '@/lib/services/posts/take-intake-place';
import { expect, test } from '../support/database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

test('nobody sends more files at once than one may, and a place is given back once, however often', async ({ db }) => {
  const first = await makeViewer(db, 'analyst', { places: ['79'] });
  const second = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: first.unitId })).id);
  const step = fc.record({
    who: fc.constantFrom(first, second),
    takes: fc.constantFrom(true, true, false),
    twice: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const held: { id: string; giveBack: () => void }[] = [];
      let exact = true;
      for (const { who, takes, twice } of steps) {
        const own = held.filter((one) => one.id === who.id).length;
        if (!takes) {
          const [given] = held.splice(0, 1);
          given?.giveBack();
          if (twice) given?.giveBack();
          continue;
        }
        try {
          held.push({ id: who.id, giveBack: takeIntakePlace(who) });
          exact &&= own < mostAtOnce;
        } catch (error) {
          exact &&= own >= mostAtOnce && (error as { code: string }).code === 'too_many_intakes';
        }
      }
      for (const { giveBack } of held) giveBack();
      return exact;
    }),
  );
});

test('a collaborator, who brings no files in, takes no place for one', async ({ db }) => {
  const collaborator = await makeViewer(db, 'collaborator', { places: ['79'] });
  expect(() => takeIntakePlace(collaborator)).toThrow(expect.objectContaining({ code: 'not_allowed' }));
});
