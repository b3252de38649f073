import { type Db, database } from '@/db/client';
import type { OpinionCard } from '@/lib/domain/dashboard';
import type { Filter } from '@/lib/domain/filter';
import type { Viewer } from '@/lib/domain/permissions';
import { demoNames } from '@/lib/strings/demo-sentences';
import { correctOpinion } from '../opinions/correct-opinion';
import { listOpinions } from '../opinions/list-opinions';
import { readOpinion } from '../opinions/read-opinion';
import { viewerForPerson } from '../viewers/viewer-for-person';
import type { DemoUnit } from './prepare-demo-unit';

const ofEach = 5;
const everyReport: Filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31', source: 'report' };
const asksSomething = (item: OpinionCard) => /(?<!\p{L})hỏi(?!\p{L})/u.test(item.text);

/**
 * Corrects some reports as the demonstration's analyst would: questions read as complaints, and reports whose second
 * topic is the main one. Always the same reports; those corrected before are left alone.
 */
export async function correctDemo(unit: DemoUnit, db: Db = database()): Promise<void> {
  const analyst = await viewerForPerson(unit.people.get('chuyenvien') ?? '', db);
  const reports = await allReports(analyst, db);
  const questions = reports.filter((item) => asksSomething(item) && (item.corrected || item.sentiment === 'negative'));
  const mixed = reports.filter((item) => !asksSomething(item) && item.topics.length === 2);
  const [isQuestion, isOther] = demoNames.correctionWhy;
  for (const { id } of uncorrected(questions)) {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, sentiment: 'neutral', why: isQuestion }, db);
  }
  for (const { id, topics } of uncorrected(mixed)) {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, topics: [...topics].reverse(), why: isOther }, db);
  }
}

async function allReports(viewer: Viewer, db: Db): Promise<OpinionCard[]> {
  const reports: OpinionCard[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await listOpinions(viewer, { filter: everyReport, after, limit: 200 }, db);
    reports.push(...page.items);
    after = page.next;
  }
  return reports;
}

/** Some of the items, evenly over their words, without those corrected before. */
function uncorrected(items: readonly OpinionCard[]): OpinionCard[] {
  const inOrder = [...items].sort((a, b) => (a.text === b.text ? a.id - b.id : a.text < b.text ? -1 : 1));
  const step = Math.max(1, Math.floor(inOrder.length / ofEach));
  const chosen = inOrder.filter((_, at) => at % step === 0).slice(0, ofEach);
  return chosen.filter((item) => !item.corrected);
}
