import { setTimeout as pause } from 'node:timers/promises';
import { runScript, type Script, type Settings, startScript } from './script';
import { sendReports, type Watched, watch } from './visitors';

type Upgrading = {
  /** A folder in which the old version is installed and built, and one in which the new one is installed. */
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly settings: Settings;
  readonly collaborator: { readonly username: string; readonly password: string };
  /** The day of the reports. */
  readonly day: string;
  /** Done while the old server runs, before the new version is built. */
  readonly before?: () => Promise<void>;
};

export type Upgraded = {
  readonly pages: Watched;
  readonly health: Watched;
  /** How many reports a collaborator sent and saw accepted. */
  readonly accepted: number;
  readonly seconds: Readonly<Record<'build' | 'stop' | 'migrate' | 'start', number>>;
};

const longestStartMs = 120_000;
const lookedAfterMs = 2000;

/**
 * Upgrades as docs/running.md says, each version in a folder of its own, while people look at pages, something watches the
 * health and a collaborator sends reports. The new server is stopped at the end.
 */
export async function upgrade({ from, to, port, ...given }: Upgrading): Promise<Upgraded> {
  const url = `http://127.0.0.1:${port}`;
  const settings = { LOG_LEVEL: 'silent', ...given.settings, PORT: String(port), HOST: '127.0.0.1' };
  const servers = [startScript(from, 'start', settings)];
  const endLast = async () => {
    const last = servers.pop();
    last?.child.kill('SIGTERM');
    await last?.ended;
  };
  try {
    await untilServed(url, servers);
    const [pages, health] = [watch(`${url}/login`), watch(`${url}/api/health`)];
    const sender = sendReports(url, given.collaborator, given.day);
    await pause(lookedAfterMs);
    await given.before?.();
    const build = await runScript(to, 'build', settings);
    const stop = await seconds(endLast);
    const migrate = await runScript(to, 'migrate', settings);
    servers.push(startScript(to, 'start', settings));
    const start = await seconds(() => untilServed(url, servers));
    await pause(lookedAfterMs);
    const seen = { accepted: await sender(), pages: await pages(), health: await health() };
    return { ...seen, seconds: { build, stop, migrate, start } };
  } finally {
    await endLast();
  }
}

/** What was seen, in a line. */
export function sayUpgrade({ pages, health, accepted, seconds: took }: Upgraded): string {
  const steps = Object.entries(took).map(([step, n]) => `${step} ${n.toFixed(1)}`);
  return (
    `upgrade: pages away for ${pages.downSeconds.toFixed(1)} s, health for ${health.downSeconds.toFixed(1)} s ` +
    `(${steps.join(', ')} s); ${accepted} reports accepted`
  );
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function untilServed(url: string, [server]: readonly Script[]): Promise<void> {
  let over: string | undefined;
  void server?.ended.then(({ said }) => {
    over = said;
  });
  for (const began = performance.now(); performance.now() - began < longestStartMs; await pause(50)) {
    if (over !== undefined) throw new Error(`the server ended: ${over.slice(-2000)}`);
    const answer = await fetch(`${url}/login`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error('the server never answered');
}
