import { z } from 'zod';
import type { BackupHeader } from '../backup/backup-header';

const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const header = z.object({
  format: count,
  product: z.string().max(50),
  madeAt: z.iso.datetime(),
  server: count,
  migrations: z.array(count).max(10_000),
  auditHead: z.string().max(100).nullable(),
  tables: z
    .array(
      z.object({
        name,
        columns: z.array(name).min(1).max(1600),
        sequences: z.array(z.object({ column: name, last: count })).max(100),
      }),
    )
    .max(1000),
});

const ended = z.object({ rows: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** The header of a backup, or null where it is none. What a later version says besides is left out. */
export function parseBackupHeader(json: string): BackupHeader | null {
  return header.safeParse(parsed(json)).data ?? null;
}

/** What stands after the rows of a table, or null. */
export function parseTableEnd(json: string): { readonly rows: number; readonly sha256: string } | null {
  return ended.safeParse(parsed(json)).data ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
