/**
 * Where a database is. `url` is the address in the one form that everything here reads; `socket` the file of the Unix socket, when
 * it is one; `said` what may be said of it: no password.
 */
export type DatabaseAddress = { readonly url: string; readonly socket: string | null; readonly said: string };

const scheme = /^postgres(ql)?:\/\//;
/** No host after a user name, which URLs do not have. */
const hostless = /^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[:/?#]|$)/;
const usualPort = '5432';

/**
 * Reads an address as PostgreSQL's own programs write it: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, and for a Unix socket its
 * folder as `?host=/run/postgresql` (its port as `&port=5433`) or percent-encoded in the place of the host. Null when it is none.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */
export function parseDatabaseAddress(given: string): DatabaseAddress | null {
  const written = given.trim().replace(hostless, '$1localhost');
  if (!scheme.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  const folder = socketFolder(url);
  if (folder === null) return { url: url.href, socket: null, said: `${url.host}${url.pathname}` };
  url.hostname = 'localhost';
  url.searchParams.set('host', folder);
  url.port ||= url.searchParams.get('port') ?? '';
  url.searchParams.delete('port');
  const socket = `${folder}/.s.PGSQL.${url.port || usualPort}`;
  return { url: url.href, socket, said: `${socket}${url.pathname}` };
}

/** What is connected to: the address without the folder of its socket, which no server is told. */
export function withoutSocket({ url, socket }: DatabaseAddress): string {
  if (socket === null) return url;
  const plain = new URL(url);
  plain.searchParams.delete('host');
  return plain.href;
}

function socketFolder(url: URL): string | null {
  const asked = url.searchParams.get('host') ?? '';
  const inPlace = /%2f/i.test(url.hostname) ? decodeURIComponent(url.hostname) : '';
  const folder = [asked, inPlace].find((one) => one.startsWith('/'));
  return folder === undefined ? null : folder.replace(/\/+$/, '');
}
