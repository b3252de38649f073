import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '@/db/client';
import { withScratchDatabase } from '@/db/scratch-database';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { signIn } from '../account/sign-in';
import { createPerson } from '../people/create-person';
import { fillScratchBoard } from './fill-scratch-board';

/** The built product on a database: where it listens, and what ends it. */
export type Served = { readonly url: string; stop(): Promise<unknown> };

type Input = {
  readonly url: string;
  readonly items: number;
  readonly readers: number;
  readonly rounds: number;
  readonly serve: (databaseUrl: string) => Promise<Served>;
};

/** Milliseconds of one round, at rest and then with the readers stalled; `answers` counts what these were told, by status. */
export type StalledRound = {
  readonly idle: Times;
  readonly stalled: Times;
  readonly answers: Readonly<Record<string, number>>;
};
type Times = { readonly signInMs: number; readonly dashboardMs: number; readonly healthMs: number };

const period = { from: '2025-11-21', to: '2026-11-20' };
const password = 'mưa nắng thất thường';
const settledMs = 1_000;

/**
 * How long signing in, the dashboard and health take over HTTP while `readers` people have asked for a file and read none of
 * it, against the same at rest, in turn. Works in a scratch database on the server of `url`. Throws when one of them fails.
 */
export async function measureStalledExports(
  viewer: Viewer,
  { url, items, readers, rounds, serve }: Input,
): Promise<StalledRound[]> {
  allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db, own) => {
    const admin: Viewer = { ...(await fillScratchBoard(viewer, { items, period }, db)), roles: ['admin'] };
    const sessions = await analysts(admin, readers, db);
    const served = await serve(own);
    try {
      await timesOf(served.url, sessions[0]!); // each page is loaded once by whoever comes first
      const measured: StalledRound[] = [];
      for (let round = 0; round < rounds; round++) {
        const idle = await timesOf(served.url, sessions[0]!);
        const stalled = await stall(served.url, sessions);
        await wait(settledMs);
        measured.push({ idle, stalled: await timesOf(served.url, sessions[0]!), answers: stalled.answers });
        stalled.leave();
        await wait(settledMs);
      }
      return measured;
    } finally {
      await served.stop();
    }
  });
}

async function analysts(admin: Viewer, count: number, db: Db): Promise<string[]> {
  const sessions: string[] = [];
  for (let n = 0; n < count; n++) {
    const username = `analyst${n}`;
    await createPerson(
      admin,
      { username, password, name: `Analyst ${n}`, roles: ['analyst'], unitId: admin.unitId },
      db,
    );
    sessions.push(`nd_session=${(await signIn({ username, password }, '127.0.0.1', db)).cookie}`);
  }
  return sessions;
}

/** Asks for the file once in each session and reads nothing of it. */
async function stall(url: string, sessions: readonly string[]) {
  const agent = new Agent();
  const address = `${url}/exports/opinions?format=csv&from=${period.from}&to=${period.to}`;
  const answers: Record<string, number> = {};
  await Promise.all(
    sessions.map(async (session) => {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        get(address, { agent, headers: { cookie: session } }, resolve).on('error', reject);
      });
      response.on('error', () => {});
      answers[String(response.statusCode)] = (answers[String(response.statusCode)] ?? 0) + 1;
    }),
  );
  return { answers, leave: () => agent.destroy() };
}

async function timesOf(url: string, cookie: string): Promise<Times> {
  const form = await signInForm(url);
  return {
    signInMs: await timed(() => fetch(`${url}/login`, form), 303),
    dashboardMs: await timed(() => fetch(`${url}/dashboard`, { headers: { cookie } }), 200),
    healthMs: await timed(() => fetch(`${url}/api/health`), 200),
  };
}

async function timed(ask: () => Promise<Response>, wanted: number): Promise<number> {
  const start = performance.now();
  const response = await ask();
  await response.arrayBuffer();
  if (response.status !== wanted) throw new Error(`${response.url} answered ${response.status}, not ${wanted}`);
  return performance.now() - start;
}

/** The form of the sign-in page as a browser without JavaScript sends it. */
async function signInForm(url: string): Promise<RequestInit> {
  const page = await (await fetch(`${url}/login`)).text();
  const body = new FormData();
  for (const [input] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
    const of = (name: string) => decoded(new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '');
    body.set(of('name'), of('value'));
  }
  body.set('username', 'analyst0');
  body.set('password', password);
  return { method: 'POST', body, redirect: 'manual', headers: { origin: url } };
}

const decoded = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
