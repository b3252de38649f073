import type { Db } from '@/db/client';
import { withScratchDatabase } from '@/db/scratch-database';
import { dayInVietnam } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { signIn } from '../account/sign-in';
import { countOpinions } from '../opinions/count-opinions';
import { createPerson } from '../people/create-person';
import { scratchBoard } from '../posts/scratch-board';

/** A board with collaborators that are signed in; `stored` counts today's reports. */
export type ReportBoard = {
  readonly databaseUrl: string;
  readonly sessions: readonly string[];
  readonly stored: () => Promise<number>;
};

const people = 40;
const password = 'do-tai-gui-bao-cao';

/** Opens a board with 40 collaborators in a scratch database, to measure how their reports come in. */
export async function withReportBoard<T>(
  viewer: Viewer,
  url: string,
  work: (board: ReportBoard) => Promise<T>,
): Promise<T> {
  allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db, databaseUrl) => {
    const board = await scratchBoard(viewer, db);
    const sessions = await openSessions({ ...board, roles: ['admin'] }, db);
    const today = dayInVietnam(new Date());
    const analyst: Viewer = { ...board, roles: ['analyst'] };
    const stored = () => countOpinions(analyst, { preset: 'custom', from: today, to: today }, db);
    return work({ databaseUrl, sessions, stored });
  });
}

async function openSessions(admin: Viewer, db: Db): Promise<string[]> {
  const sessions: string[] = [];
  for (let turn = 0; turn < people; turn++) {
    const username = `cong_tac_vien_${turn}`;
    const person = { name: username, username, roles: ['collaborator'], unitId: admin.unitId, password };
    await createPerson(admin, person, db);
    sessions.push((await signIn({ username, password }, `10.0.0.${turn}`, db)).cookie);
  }
  return sessions;
}
