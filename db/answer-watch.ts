import type postgres from 'postgres';
import { StoreBusy, StoreSilent } from '../lib/domain/store-failure';
import { noteFailure } from './failed-writes';
import { withoutValues } from './without-values';

/** A driver's statement: `executed` once asked for, `state` once a connection took it, `active` while that connection works on it. */
type Asked = Promise<unknown> & { readonly executed: boolean; readonly state: unknown; readonly active: boolean };
type Cancellable = { reject(error: unknown): void; cancel(): void };

/** How long an answer may take, 0 for without an end; and whether a connection has to be waited for before. */
export type Patience = { answerMs: number; readonly waitsForConnection: boolean };

/** Of a client's connections, as this process sees them. */
export type PoolLoad = { readonly inUse: number; readonly waiting: number };

export type AnswerWatch = ReturnType<typeof watchAnswers>;

/**
 * Watches what is asked of a client. A statement without a connection after `waitMs` fails with `StoreBusy` and is not done
 * later. One on which a connection works for its `answerMs` and more without any answer fails with `StoreSilent`, and with it
 * all the client waits for: its connections are closed, and `onSilent` is told.
 */
export function watchAnswers(client: postgres.Sql, waitMs: number, onSilent: () => void) {
  const waiting = new Set<(error: unknown) => void>();
  const statements = new Set<Asked>();
  const counts = { held: 0, awaited: 0 };
  let isGivenUp = false;

  function giveUp(): void {
    if (isGivenUp) return;
    isGivenUp = true;
    for (const reject of waiting) reject(new StoreSilent());
    void client.end({ timeout: 0 }).catch(() => {});
    onSilent();
  }

  /** Watches one statement, which is given back; anything else a client makes is let through. */
  function statement<T>(made: T, patience: Patience): T {
    if (!(made instanceof Promise)) return made;
    const asked = made as unknown as Asked & Cancellable;
    const fail = asked.reject;
    asked.reject = (error) => fail(withoutValues(error));
    const reject = (error: unknown) => asked.reject(error);
    let wasActive = false;
    let timer = setTimeout(check, waitMs);
    const settled = () => {
      clearTimeout(timer);
      waiting.delete(reject);
      statements.delete(asked);
    };
    function check(): void {
      if (!asked.executed) {
        settled();
        return;
      }
      if (patience.waitsForConnection && !asked.state) {
        asked.reject(new StoreBusy());
        asked.cancel();
        return;
      }
      // Others may have been before it on the same connection: its own time is what it was seen worked on.
      if (wasActive && asked.active) {
        giveUp();
        return;
      }
      wasActive = asked.active;
      if (patience.answerMs > 0) timer = setTimeout(check, patience.answerMs);
    }
    waiting.add(reject);
    if (patience.waitsForConnection) statements.add(asked);
    // The statement's own `then` would send it.
    Promise.prototype.then.call(asked, settled, (error) => {
      settled();
      noteFailure(client, error);
    });
    if (isGivenUp) asked.reject(new StoreSilent());
    return made;
  }

  /**
   * Runs a transaction, or one within it, so that its end comes in time too, whatever its statements still wait for. `run` is
   * given what says that the driver itself now waits for an answer, as for the commit, and that it no longer does.
   */
  async function transaction<T>(
    run: (awaits: (answer: boolean) => void) => Promise<T>,
    patience: Patience,
  ): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let giveUpOn: (error: unknown) => void = () => {};
    const lost = new Promise<never>((_, reject) => {
      giveUpOn = reject;
    });
    waiting.add(giveUpOn);
    const done = run((answer) => {
      clearTimeout(timer);
      if (answer && patience.answerMs > 0 && !isGivenUp) timer = setTimeout(giveUp, patience.answerMs);
    });
    try {
      return await Promise.race([done, lost]);
    } catch (error) {
      done.catch(() => {});
      noteFailure(client, error);
      throw withoutValues(error);
    } finally {
      clearTimeout(timer);
      waiting.delete(giveUpOn);
    }
  }

  /** Notes that a connection is held for several statements, or awaited for them; gives what notes that it no longer is. */
  function count(what: keyof typeof counts): () => void {
    counts[what]++;
    let isOn = true;
    return () => {
      if (isOn) counts[what]--;
      isOn = false;
    };
  }

  /** How many connections are worked with now, and how many wait for one. */
  function load(): PoolLoad {
    const asked = [...statements].filter(({ executed }) => executed);
    const working = asked.filter(({ state }) => state).length;
    return { inUse: counts.held + working, waiting: counts.awaited + asked.length - working };
  }

  return { statement, transaction, count, load };
}
