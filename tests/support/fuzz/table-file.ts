import { changeBytes, written } from './change-bytes';
import { changeTable, swollenTable } from './change-table';
import { chance, changeText, type Random } from './change-text';
import type { Door } from './door';

/** What every door has that reads a table as a file: good tables to begin with, and how they are changed. */
export const tableFile = (tables: readonly string[]): Pick<Door<Uint8Array>, 'seeds' | 'change'> => ({
  seeds: async () => tables.map((text) => Buffer.from(text)),
  change: changeTableFile,
});

function changeTableFile(bytes: Uint8Array, random: Random): Uint8Array {
  if (chance(random, 0.1)) return changeBytes(bytes, random);
  const text = new TextDecoder().decode(bytes);
  if (chance(random, 0.02)) return Buffer.from(swollenTable(text, random));
  return written(chance(random, 0.7) ? changeTable(text, random) : changeText(text, random), random);
}

/** A file as it comes, in one piece. */
export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
