import { logFailure } from '@/app/_http/log-failure';
import { makeScript } from './script';
import { makeStyles } from './styles';

/** What the page brings of its own: where its script and style sheet are served, and everything served there by name. */
export type PageFiles = {
  /** Null when it could not be made; the form then goes without. */
  readonly script: string | null;
  readonly styles: string | null;
  readonly files: ReadonlyMap<string, string>;
};

const shared = globalThis as typeof globalThis & { ngheDanReportFiles?: Promise<PageFiles> };

/** Made once a process; anew for each request while developing, and after a failure. */
export function pageFiles(): Promise<PageFiles> {
  if (process.env.NODE_ENV !== 'production') return make();
  shared.ngheDanReportFiles ??= make().then((made) => {
    if (!made.script || !made.styles) shared.ngheDanReportFiles = undefined;
    return made;
  });
  return shared.ngheDanReportFiles;
}

async function make(): Promise<PageFiles> {
  const [script, styles] = await Promise.all([orNull(makeScript()), orNull(makeStyles())]);
  const address = (name: string | undefined) => (name === undefined ? null : `/report-js/${name}`);
  return {
    script: address(script?.entry),
    styles: address(styles?.[0]),
    files: new Map([...(script?.files ?? []), ...(styles ? [styles] : [])]),
  };
}

function orNull<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error) => {
    logFailure(error);
    return null;
  });
}
