import postgres from 'postgres';
import { parseDatabaseAddress, withoutSocket } from '../lib/domain/input/database-address';
import { startProblem } from '../lib/domain/log/start-problems';

/** Opens connections to an address as PostgreSQL's own programs write them, also of a Unix socket, which the driver does not read. */
export function connect(
  address: string,
  options: postgres.Options<Record<string, postgres.PostgresType>>,
): postgres.Sql {
  const parsed = parseDatabaseAddress(address);
  if (parsed === null) throw new Error(startProblem('noAddress', 'DATABASE_URL'));
  return postgres(withoutSocket(parsed), { ...options, ...(parsed.socket === null ? {} : { path: parsed.socket }) });
}
