import { WrongUse } from './command';

type Input<Progress> = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };
type Texts<Progress> = {
  readonly progress: (progress: Progress) => string;
  /** What is said when it was stopped; `left` is how many there are still to do. */
  readonly stopped: (left: number) => string;
};

/**
 * Does work that goes in batches: how far it is on standard error, its receipt as JSON on standard output. Ctrl-C and an
 * orderly end stop it between two batches. Answers the exit code, 130 when it was stopped.
 */
export async function doLongWork<Progress, Receipt extends { readonly left: number }>(
  texts: Texts<Progress>,
  work: (input: Input<Progress>) => Promise<Receipt>,
): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const receipt = await work({
    signal: stop.signal,
    onProgress: (progress) => {
      const line = texts.progress(progress);
      process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (stop.signal.aborted) console.error(texts.stopped(receipt.left));
  console.log(JSON.stringify(receipt));
  return stop.signal.aborted ? 130 : 0;
}

/** The size of a batch as typed, 1 to 9999; undefined when none was. Throws `WrongUse` for anything else. */
export function readBatchSize(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new WrongUse();
  return Number(given);
}
