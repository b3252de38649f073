import { createWriteStream, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** Where the demonstration's server says what it does, beneath the project. */
const inProject = join('.data', 'demo.log');

type DemoLog = {
  /** Its file as somebody in the project's folder calls it; null where none can be written. */
  readonly file: string | null;
  readonly write: (piece: string) => void;
};

/** Begins the log of this demonstration in the project at `root`. Where it cannot be kept, or no longer, the demonstration goes on without. */
export function beginDemoLog(root: string): DemoLog {
  try {
    mkdirSync(join(root, '.data'), { recursive: true });
    const stream = createWriteStream('', { fd: openSync(join(root, inProject), 'w', 0o600) });
    stream.on('error', () => {});
    return { file: inProject, write: (piece) => void stream.write(piece) };
  } catch {
    return { file: null, write: () => {} };
  }
}
