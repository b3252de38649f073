import fc from 'fast-check';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { opinionCount } from '@/db/queries/opinion-list';
import { NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, caretaker } from '@/lib/domain/permissions';
import { flags, sentiments, sources, topics } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { expect, test } from '../support/database';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makeViewer } from '../support/world';

const anyFilter = fc.record(
  {
    preset: fc.constant('custom' as const),
    from: fc.constantFrom('2025-06-01', '2026-05-01'),
    to: fc.constantFrom('2026-05-10', '2026-05-31'),
    source: fc.constantFrom(...sources),
    topic: fc.constantFrom(...topics.slice(0, 6)),
    place: fc.constantFrom('79', '778-2025', '760-2025', '27475'),
    sentiment: fc.constantFrom(...sentiments),
    flag: fc.constantFrom(...flags, 'any' as const),
    unplaced: fc.constant(true),
    q: fc.constantFrom('ngập', 'mưa'),
  },
  { requiredKeys: ['preset', 'from', 'to'] },
);

for (const [unit, places] of [
  ['a city board', ['79']],
  ['a university', []],
] as const) {
  test(`${unit} is told as many items as its list has, whatever it filters`, async ({ db }) => {
    const made = await makeViewer(db, 'analyst', { places: [...places] });
    const analyst = { ...made, ...(await viewerAreas(made.unitId, db)) };
    const random = randomNumbers(11);
    const where = ['778-2025', '27475', '760-2025', '79', null];
    const day = () =>
      random() < 0.3 ? '2025-06-15' : `2026-05-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const wish = (_: unknown, n: number) => ({ ...randomReading(random), day: day(), placeKey: where[n % 5] ?? null });
    const named = (placeKey: string | null, on: string) =>
      placeKey === '27475' && on < '2025-07-01' ? null : placeKey;
    const wishes = Array.from({ length: 400 }, wish).map((one) => ({ ...one, placeKey: named(one.placeKey, one.day) }));
    await addOpinions(db, analyst, wishes.slice(0, 300));
    await foldCounts(caretaker, {}, db);
    await addOpinions(db, analyst, wishes.slice(300));
    const scope = allow(analyst, 'opinion.read');
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyFilter, async (wished) => {
        const filter: Filter = wished.place ? { ...wished, unplaced: undefined } : wished;
        const counted = await countOpinions(analyst, filter, db);
        found += counted;
        return counted === (await opinionCount(db, scope, opinionsMatching(scope, filter)));
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(0);
  });
}

test('collaborators and administrators may not count items, nor anyone those of a place outside their area', async ({
  db,
}) => {
  const filter: Filter = { preset: 'custom', from: '2026-05-01', to: '2026-05-31' };
  for (const role of ['collaborator', 'admin', 'system'] as const) {
    await expect(countOpinions(await makeViewer(db, role), filter, db)).rejects.toThrow(NotAllowed);
  }
  const district = await makeViewer(db, 'leader', { places: ['778-2025'] });
  await expect(countOpinions(district, { ...filter, place: '760-2025' }, db)).rejects.toThrow(NotAllowed);
});
