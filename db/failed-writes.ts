import type postgres from 'postgres';
import { storeFailureOf } from '../lib/domain/store-failure';

/** After these nothing can be stored until somebody helps. */
const lasting: readonly string[] = ['store_disk_full', 'store_read_only', 'store_io_error'];
const rememberedMs = 30_000;

const shared = globalThis as typeof globalThis & { ngheDanFailedWrites?: Map<string, number> };

/** When a database last failed to store something, by its name. On `globalThis`, since Next loads modules twice. */
const failures = () => {
  shared.ngheDanFailedWrites ??= new Map();
  return shared.ngheDanFailedWrites;
};

const nameOf = ({ options }: postgres.Sql) => `${options.host}:${options.port}/${options.database}`;

/** Remembers of a database that it could not store something, if that is what the error says. */
export function noteFailure(client: postgres.Sql, error: unknown): void {
  if (lasting.includes(storeFailureOf(error)?.code ?? '')) failures().set(nameOf(client), performance.now());
}

/** True when this process failed to store something in the client's database within the last half minute. */
export function failedLately(client: postgres.Sql): boolean {
  const at = failures().get(nameOf(client));
  return at !== undefined && performance.now() - at < rememberedMs;
}
