import { text as textOf } from 'node:stream/consumers';
import { NotFound } from '@/lib/domain/errors';
import { caretaker } from '@/lib/domain/permissions';
import { findRemovals } from '@/lib/services/removals/find-removals';
import { liftRemoval } from '@/lib/services/removals/lift-removal';
import { removalLiftTexts } from '@/lib/strings/removal';
import { runCommand, WrongUse } from './command';
import { explainFailure } from './explain-failure';
import { openInput } from './files';

await runCommand({
  texts: removalLiftTexts,
  options: { find: { type: 'string' } },
  names: [0, 1],
  surely: ({ names: [number], texts }) => (number === undefined ? null : texts.surely(number)),
  explain: (error, locale) =>
    error instanceof NotFound ? removalLiftTexts[locale].notFound : explainFailure(error, locale),
  run: async ({ values: { find }, names: [number], texts }) => {
    if ((find === undefined) === (number === undefined)) throw new WrongUse();
    if (find !== undefined) {
      const text = await textOf(await openInput(find));
      const removed = await findRemovals(caretaker, text);
      console.error(texts.found(removed.length));
      console.log(JSON.stringify({ removed }));
      return 0;
    }
    if (!/^\d{1,15}$/.test(number ?? '')) throw new WrongUse();
    const receipt = await liftRemoval(caretaker, Number(number));
    console.error(receipt.lifted ? texts.lifted : texts.nothing);
    console.log(JSON.stringify(receipt));
    return 0;
  },
});
