import type { Db } from '@/db/client';
import { markDemoItems, setDemoState } from '@/db/queries/demo';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import { addDays } from '@/lib/domain/period';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { flags, topics } from '@/lib/domain/vocabulary';
import { signIn } from '@/lib/services/account/sign-in';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { correctDemo } from '@/lib/services/demo/correct-demo';
import { type DemoUnit, prepareDemoUnit } from '@/lib/services/demo/prepare-demo-unit';
import { registerDemoChannels } from '@/lib/services/demo/register-demo-channels';
import { sendDemoPosts } from '@/lib/services/demo/send-demo-posts';
import { submitDemoReports } from '@/lib/services/demo/submit-demo-reports';
import { type WordedItem, wordDemo } from '@/lib/services/demo/word-demo';
import { createKey } from '@/lib/services/keys/create-key';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';

/** The password of every account that can sign in in any dump. Invented for dumps. */
export const dumpPassword = 'mot-mat-khau-cua-ban-luu';
const days = 10;
/** Of the demonstration's items one in so many. */
const oneIn = 4;
const evenLater = 12;

/**
 * Fills a migrated database as a board's own is filled, through the services people use: the demonstration's last ten
 * days thinned out, corrections that bring in every topic and flag, a key, a session, and at the end items and
 * corrections whose counts are not folded.
 */
export async function fillRelease(db: Db, today: string): Promise<void> {
  const unit = await prepareDemoUnit(caretaker, { today, passwordOf: () => dumpPassword }, db);
  await registerDemoChannels(unit, db);
  const items = wordDemo(await placeDirectory(db), today).filter(({ plan }) => plan.day > addDays(today, -days));
  const some = items.filter((_, at) => at % oneIn === 0);
  await takeIn(unit, some.slice(evenLater), today, db);
  await correctDemo(unit, db);
  const scope = allow(caretaker, 'demo.manage');
  await markDemoItems(db, scope, unit.unitId);
  await setDemoState(db, scope, { lastDay: today, complete: true });
  await foldCounts(caretaker, {}, db);
  await takeIn(unit, some.slice(0, evenLater), today, db);
  await correctToEveryCode(await viewerForPerson(unit.people.get('chuyenvien') ?? '', db), db);
  const admin = await viewerForPerson(unit.people.get('quantri') ?? '', db);
  await createKey(admin, { label: 'Cổng thông tin', unitId: unit.unitId, places: ['79'] }, today, db);
  await signIn({ username: 'ctv', password: dumpPassword }, '192.0.2.1', db);
}

async function takeIn(unit: DemoUnit, items: readonly WordedItem[], today: string, db: Db): Promise<void> {
  const of = (source: 'report' | 'post') => items.filter(({ plan }) => plan.source === source);
  await submitDemoReports(unit, of('report'), today, {}, db);
  await sendDemoPosts(unit, of('post'), {}, db);
}

/** An item of its own corrected for each topic and each flag, and one moved, so that a dump holds every code there is. */
async function correctToEveryCode(analyst: Viewer, db: Db): Promise<void> {
  const filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31' } as const;
  const { items } = await listOpinions(analyst, { filter, limit: 200 }, db);
  const untouched = items.filter(({ corrected }) => !corrected);
  const correctOne = async (fits: (item: OpinionCard) => boolean, change: object) => {
    const [item] = untouched.splice(untouched.findIndex(fits), 1);
    const { id, basis } = await readOpinion(analyst, item?.id ?? 0, db);
    await correctOpinion(analyst, { id, basis, why: 'Đọc lại thì khác.', ...change }, db);
  };
  for (const topic of topics) await correctOne((item) => !item.topics.includes(topic), { topics: [topic] });
  for (const flag of flags) await correctOne((item) => !item.flags.includes(flag), { flags: [flag] });
  await correctOne(({ source }) => source === 'report', { place: 'Quận 7', placeKey: '778-2025' });
}
