import { createHash } from 'node:crypto';
import { type Db, database } from '@/db/client';
import type { DemoItem } from '@/lib/domain/demo/plan';
import { pick, randomFrom } from '@/lib/domain/random';
import { certainties, socialGroups, spreads, urgencies } from '@/lib/domain/vocabulary';
import { demoReportTexts } from '@/lib/strings/demo-sentences';
import { submitReport } from '../reports/submit-report';
import { viewerForPerson } from '../viewers/viewer-for-person';
import type { DemoUnit } from './prepare-demo-unit';
import type { WordedItem } from './word-demo';

type Told = { readonly onProgress?: (done: number, of: number) => void; readonly signal?: AbortSignal };

const atOnce = 6;
/** Noon of the last day, so that no report lies in the future. */
const noon = (day: string) => new Date(`${day}T05:00:00Z`);

/**
 * Submits the demonstration's reports as its collaborators would, each once however often this runs. Stops between
 * two reports when asked to.
 */
export async function submitDemoReports(
  unit: DemoUnit,
  items: readonly WordedItem[],
  lastDay: string,
  told: Told,
  db: Db = database(),
): Promise<void> {
  const names = [...unit.people.keys()].filter((name) => name.startsWith('ctv')).sort();
  const viewers = await Promise.all(names.map((name) => viewerForPerson(unit.people.get(name) ?? '', db)));
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < items.length) {
      told.signal?.throwIfAborted();
      const n = next++;
      const item = items[n] as WordedItem;
      const viewer = viewers[n % viewers.length];
      if (!viewer) throw new Error('the demonstration has no collaborators');
      await submitReport(viewer, formOf(item, n), db, noon(lastDay));
      done++;
      if (done % 50 === 0 || done === items.length) told.onProgress?.(done, items.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function formOf({ plan, text, placeKey }: WordedItem, n: number) {
  const random = randomFrom(n + 1);
  return {
    clientId: createHash('sha256').update(`demo ${n} ${plan.day} ${text}`).digest('hex').slice(0, 32),
    text,
    day: plan.day,
    ...(placeKey ? { placeKey } : { placeUnknown: true }),
    socialGroup: pick(random, socialGroups),
    mainContent: demoReportTexts.mainContents[plan.tone],
    interest: pick(random, demoReportTexts.interests),
    spread: plan.event === 'flood' ? 'ward' : pick(random, spreads),
    certainty: pick(random, certainties),
    urgency: urgencyOf(plan, random),
    suggestion: pick(random, demoReportTexts.suggestions),
  };
}

function urgencyOf(plan: DemoItem, random: () => number) {
  if (plan.event) return 'now';
  return plan.tone === 'negative' ? pick(random, urgencies) : 'normal';
}
