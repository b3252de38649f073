import { type Db, database } from '@/db/client';
import type { Filter } from '@/lib/domain/filter/filter';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import type { Viewer } from '@/lib/domain/permissions';
import { type Sentiment, sentiments, type Topic } from '@/lib/domain/vocabulary';
import { demoNames, demoSentences } from '@/lib/strings/demo-sentences';
import { correctOpinion } from '../opinions/correct-opinion';
import { listOpinions } from '../opinions/list-opinions';
import { readOpinion } from '../opinions/read-opinion';
import { viewerForPerson } from '../viewers/viewer-for-person';
import type { DemoUnit } from './prepare-demo-unit';

const ofEach = 5;
const everyReport: Filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31', source: 'report' };

const asks = (item: OpinionCard) => /(?<!\p{L})hỏi(?!\p{L})/u.test(item.text);

type Sentence = { readonly topic: Topic; readonly tone: Sentiment; readonly words: string };

/** The demonstration's sentences by what stays of each whatever place and number is put in. */
const sentences: readonly Sentence[] = Object.entries(demoSentences).flatMap(([topic, said]) =>
  sentiments.flatMap((tone) => said[tone].map((text) => ({ topic: topic as Topic, tone, words: longestPart(text) }))),
);

/**
 * Corrects some reports as the demonstration's analyst would: questions read as complaints, and reports whose main topic
 * is not what they were written about. Always the same reports; those corrected before are left alone.
 */
export async function correctDemo(unit: DemoUnit, db: Db = database()): Promise<void> {
  const analyst = await viewerForPerson(unit.people.get('chuyenvien') ?? '', db);
  const reports = (await allReports(analyst, db)).flatMap((item) => {
    const said = sentences.find(({ words }) => item.text.toLowerCase().includes(words));
    return said ? [{ ...item, said }] : [];
  });
  const isMisread = (item: OpinionCard, wrong: boolean) => wrong || item.corrected;
  const questions = reports.filter(
    ({ said, ...item }) => said.tone === 'neutral' && asks(item) && isMisread(item, item.sentiment === 'negative'),
  );
  const others = reports.filter(
    (item) => item.said.tone !== 'neutral' && isMisread(item, item.topics[0] !== item.said.topic),
  );
  const [isQuestion, isOther] = demoNames.correctionWhy;
  const correct = async (id: number, change: { sentiment: Sentiment } | { topics: Topic[] }, why: string) => {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, why, ...change }, db);
  };
  for (const { id } of uncorrected(questions)) await correct(id, { sentiment: 'neutral' }, isQuestion);
  for (const { id, said } of uncorrected(others)) await correct(id, { topics: [said.topic] }, isOther);
}

function longestPart(sentence: string): string {
  const parts = sentence.toLowerCase().split(/\{\w+\}/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim();
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
function uncorrected<T extends OpinionCard>(items: readonly T[]): T[] {
  const inOrder = [...items].sort((a, b) => (a.text === b.text ? a.id - b.id : a.text < b.text ? -1 : 1));
  const step = Math.max(1, Math.floor(inOrder.length / ofEach));
  const chosen = inOrder.filter((_, at) => at % step === 0).slice(0, ofEach);
  return chosen.filter((item) => !item.corrected);
}
