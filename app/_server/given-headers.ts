import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { callerAddress, isTrusted, type TrustedPeers } from './peer';

/** What only this server tells the pages; the same from outside is dropped. Their readers are in `app/_session`. */
const ours = {
  path: 'x-nd-path',
  address: 'x-nd-address',
  request: 'x-nd-request',
  within: 'x-nd-within',
  encodings: 'x-nd-encodings',
  policy: 'content-security-policy',
};
/** Files whose route compresses them itself, once and better than the framework, which would do it again for each request. */
const compressesItself = /^\/report-js\//;
const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'forwarded'];

/** What a request is called in the log; one within another is a part of it. */
export function requestIdOf(request: IncomingMessage, knowing: Pick<Knowing, 'secret'>): string {
  const given = request.headers[ours.request];
  return isWithin(request, knowing) && typeof given === 'string' ? given : randomUUID();
}

type Knowing = {
  readonly trusted: TrustedPeers;
  readonly isHttps: boolean;
  /** Known to this process alone: requests the framework sends to itself while it answers another carry it on. */
  readonly secret: string;
};

/** True for what the framework asks itself on behalf of a request that has its place already. */
export function isWithin({ headers }: IncomingMessage, { secret }: Pick<Knowing, 'secret'>): boolean {
  return headers[ours.within] === secret;
}

/**
 * Puts in a request's headers what this server knows and takes out what it cannot: the address it comes from, the path
 * it asks for, what the log calls it, the policy whose nonce scripts are to carry, and for files that their route compresses
 * what the browser unpacks. A trusted proxy may name the host.
 */
export function giveHeaders(request: IncomingMessage, id: string, policy: string, knowing: Knowing): void {
  const { headers, socket } = request;
  const within = isWithin(request, knowing);
  const address = within
    ? String(headers[ours.address] ?? '')
    : callerAddress(headers, socket.remoteAddress, knowing.trusted);
  const host =
    within || isTrusted(callerAddress({}, socket.remoteAddress, knowing.trusted), knowing.trusted)
      ? firstOf(headers, 'x-forwarded-host')
      : undefined;
  for (const name of Object.keys(headers))
    if (name.startsWith('x-nd-') || forwarded.includes(name)) delete headers[name];
  headers[ours.within] = knowing.secret;
  headers[ours.address] = address;
  headers[ours.path] = pathOf(request.url ?? '/');
  headers[ours.request] = id;
  headers[ours.policy] = policy;
  if (compressesItself.test(request.url ?? '')) {
    headers[ours.encodings] = String(headers['accept-encoding'] ?? '');
    delete headers['accept-encoding'];
  }
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = knowing.isHttps ? 'https' : 'http';
  if (host) headers['x-forwarded-host'] = host;
}

function firstOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  return (
    String(headers[name] ?? '')
      .split(',')[0]
      ?.trim() || undefined
  );
}

/** Path and query without what the framework adds for itself. */
function pathOf(url: string): string {
  const [path = '/', query] = url.split('?', 2);
  if (query === undefined) return path;
  const kept = query.split('&').filter((part) => !part.startsWith('_rsc='));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
