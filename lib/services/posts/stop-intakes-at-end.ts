import { stopAllIntakes } from './stop-all-intakes';

/** Lets no upload run on once this process is told to end. Asks no permission: the server calls it when it starts. */
export function stopIntakesAtEnd(): void {
  process.once('SIGTERM', () => void stopAllIntakes());
}
