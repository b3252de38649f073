import { BackupRefused, BackupStopped } from '@/lib/domain/backup/backup-refused';
import type { Locale } from '@/lib/domain/vocabulary';
import { backupRefusalTexts } from '@/lib/strings/backup';
import { explainFailure } from './explain-failure';

const terminalMs = 200;
const lineMs = 5_000;

type Input<Progress> = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };
type Texts<Progress> = { readonly progress: (progress: Progress) => string; readonly stopped: string };

/**
 * Does work that is done as a whole or not at all: how far it is on standard error, now and then, its receipt as JSON on
 * standard output. Ctrl-C and an orderly end stop it. Answers the receipt, null when it was stopped.
 */
export async function doWholeWork<Progress, Receipt>(
  texts: Texts<Progress>,
  work: (input: Input<Progress>) => Promise<Receipt>,
): Promise<Receipt | null> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const isTerminal = process.stderr.isTTY;
  let said = performance.now();
  const onProgress = (progress: Progress) => {
    if (performance.now() - said < (isTerminal ? terminalMs : lineMs)) return;
    said = performance.now();
    process.stderr.write(isTerminal ? `\r\u001b[K${texts.progress(progress)}` : `${texts.progress(progress)}\n`);
  };
  try {
    const receipt = await work({ signal: stop.signal, onProgress });
    console.log(JSON.stringify(receipt));
    return receipt;
  } catch (error) {
    if (!(error instanceof BackupStopped)) throw error;
    console.error(texts.stopped);
    return null;
  } finally {
    if (isTerminal) process.stderr.write('\n');
  }
}

/** What a backup or a restore says when it was not done. */
export function explainBackup(error: unknown, locale: Locale): string {
  return error instanceof BackupRefused
    ? backupRefusalTexts[locale][error.why](error.about)
    : explainFailure(error, locale);
}
