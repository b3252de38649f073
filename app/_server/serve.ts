import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { logFailure } from '@/app/_http/log-failure';
import { inRequest } from '@/lib/services/log/in-request';
import type { AnsweredRequest } from '@/lib/services/log/log-request';
import { Brake, type Lane } from './brake';
import { giveHeaders, isWithin, requestIdOf } from './given-headers';
import { trustedPeers } from './peer';
import { fixedHeaders, isPage, newNonce, pageHeaders, pagePolicy } from './policy';
import { sayNowhere, sayUnwell, turnAway } from './refusal';
import { type Patience, SlowPeers, usualPatience } from './slow-peers';
import { tellWhenOver } from './tell-when-over';

type Handler = (request: IncomingMessage, answer: ServerResponse) => Promise<unknown>;

/** `handler` is made when the address is known; until it is there, whoever comes is asked to come again. */
export type Serving = {
  readonly port: number;
  readonly host: string;
  readonly handler: (origin: string) => Promise<Handler>;
  readonly appUrl: string;
  readonly trustedProxy: string;
  readonly dev?: boolean;
  readonly patience?: Patience;
  readonly lanes?: Lanes;
  /** Told of each request once it is over. */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
};

type Lanes = { readonly usual: Lane; readonly long: Lane; readonly health: Lane };

/**
 * Pages and forms take milliseconds of the one thread and wait for the database between: sixteen at once keep both busy.
 * Uploads and exports go on for minutes and yield as they go.
 */
const usualLanes: Lanes = {
  usual: { atOnce: 16, waiting: 400, longestWaitMs: 2000 },
  long: { atOnce: 24, waiting: 0, longestWaitMs: 0 },
  health: { atOnce: 4, waiting: 20, longestWaitMs: 1000 },
};

/** What pages, forms and programs ask with. Nothing else gets to the framework, which would answer a TRACE like a GET. */
const methods = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];

/** Above the 60 to 75 s for which proxies keep a connection, so that none is closed under a request. */
const keepAliveMs = 76_000;
const idleLookMs = 50;
const formLookMs = 20;
const mostListeners = 30;

export type Running = { readonly url: string; readonly server: Server; drain(longestMs: number): Promise<void> };

/**
 * The one door from the network. It alone knows who the peer is, how much is going on and whether this process is
 * ending; what is asked for is the handler's matter.
 */
export async function serve({ port, host, handler: make, ...serving }: Serving): Promise<Running> {
  const { patience = usualPatience, lanes = usualLanes, dev = false, onAnswered = () => {} } = serving;
  const brakes = { usual: new Brake(lanes.usual), long: new Brake(lanes.long), health: new Brake(lanes.health) };
  const slow = new SlowPeers(patience);
  const fixed = Object.entries(fixedHeaders(serving.appUrl));
  const isHttps = /^https:/i.test(serving.appUrl);
  const knowing = { trusted: trustedPeers(serving.trustedProxy), isHttps, secret: randomUUID() };
  let draining = false;
  let handler: Handler | null = null;

  async function take(request: IncomingMessage, answer: ServerResponse, id: string): Promise<void> {
    const policy = pagePolicy(newNonce(), dev);
    for (const [name, value] of fixed) answer.setHeader(name, value);
    givePageHeaders(answer, policy);
    answer.setHeader('X-Request-Id', id);
    const within = isWithin(request, knowing);
    if (!within) tellWhenOver(request, answer, id, onAnswered);
    giveHeaders(request, id, policy, knowing);
    if (draining) answer.setHeader('connection', 'close');
    const lane = laneOf(request);
    let giveBack = () => {};
    slow.watch(request, answer, lane === 'long', () => giveBack());
    if (!methods.includes(request.method ?? '')) return void answer.writeHead(405, { allow: methods.join(', ') }).end();
    if (!isReadable(request.url)) return sayNowhere(answer);
    const refuse = () => (lane === 'health' ? sayUnwell(answer) : turnAway(request, answer));
    if (!handler || (draining && !within)) return refuse();
    if (within) return void (await handler(request, answer));
    const left = new AbortController();
    answer.once('close', () => left.abort());
    if (lane === 'usual') await formSent(request, left.signal);
    const place = await brakes[lane].enter(left.signal);
    if (left.signal.aborted) return place?.();
    if (!place) return refuse();
    answer.once('close', place);
    giveBack = lane === 'long' ? giveBack : place;
    await handler(request, answer);
  }

  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: 0,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: patience.lookEveryMs,
  });
  server.on('connection', (socket) => socket.setMaxListeners(0));
  server.on('request', (request, answer) => {
    // All who wait for its end, ours and the framework's.
    answer.setMaxListeners(mostListeners);
    tellOfLeaving(request, answer);
    const id = requestIdOf(request, knowing);
    inRequest(id, async () => {
      try {
        await take(request, answer, id);
      } catch (error) {
        if (!answer.destroyed) logFailure(error);
        answer.destroy();
      }
    });
  });
  const looking = setInterval(() => {
    slow.look();
    for (const brake of Object.values(brakes)) brake.sweep();
  }, patience.lookEveryMs).unref();
  server.listen(port, host);
  await once(server, 'listening');
  const own = server.address() as { address: string; family: string; port: number };
  const origin = `http://${own.family === 'IPv6' ? `[${own.address}]` : own.address}:${own.port}`;
  handler = await make(origin.replace('[::]', '[::1]').replace('0.0.0.0', '127.0.0.1'));

  async function drain(longestMs: number): Promise<void> {
    draining = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const idle = setInterval(() => server.closeIdleConnections(), idleLookMs);
    let late: NodeJS.Timeout | undefined;
    // Connections that have become something else than HTTP would never be closed.
    const cutOff = new Promise<void>((resolve) => {
      late = setTimeout(() => {
        server.closeAllConnections();
        resolve();
      }, longestMs);
    });
    await Promise.race([closed, cutOff]);
    clearInterval(idle);
    clearTimeout(late);
    clearInterval(looking);
  }
  return { url: origin, server, drain };
}

/** Until all of a form is there, or as much as is kept of it unread: who is slow to send waits at no one's expense. */
async function formSent(request: IncomingMessage, left: AbortSignal): Promise<void> {
  await nextTurn();
  while (!request.complete && request.readableLength < request.readableHighWaterMark && !left.aborted) {
    await wait(formLookMs, undefined, { ref: false });
  }
}

/** Node tells only the answer that is being sent that its peer has left, not those that wait behind it. */
function tellOfLeaving({ socket }: IncomingMessage, answer: ServerResponse): void {
  const tell = () => {
    if (!answer.socket) answer.destroy().emit('close');
  };
  socket.once('close', tell);
  answer.once('close', () => socket.off('close', tell));
}

/** Adds the headers of a page when it is known that it is one. A stricter policy of its own stands. */
function givePageHeaders(answer: ServerResponse, policy: string): void {
  const send = answer.writeHead;
  answer.writeHead = ((...given: Parameters<typeof send>) => {
    const [named = {}] = given.filter((one): one is OutgoingHttpHeaders => typeof one === 'object');
    const late = new Map(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));
    const type = String(late.get('content-type') ?? answer.getHeader('content-type') ?? '');
    for (const [name, value] of Object.entries(isPage(type) ? pageHeaders(policy) : {})) {
      if (!answer.hasHeader(name) && !late.has(name.toLowerCase())) answer.setHeader(name, value);
    }
    nameEncoding(answer);
    return send.apply(answer, given);
  }) as typeof send;
}

/** The framework takes `content-encoding` out of what a route answers, so the route names its own otherwise. */
function nameEncoding(answer: ServerResponse): void {
  const encoding = answer.getHeader('x-nd-encoding');
  if (encoding === undefined) return;
  answer.removeHeader('x-nd-encoding');
  answer.setHeader('content-encoding', encoding);
}

/**
 * False for what is no path, which the framework would fail on or lead to another host, and for a path whose percent signs
 * stand for no text.
 */
function isReadable(url = ''): boolean {
  if (!url.startsWith('/')) return false;
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

function laneOf({ url = '', method }: IncomingMessage): keyof Lanes {
  if (/^\/api\/(health|metrics)(\?|$)/.test(url)) return 'health';
  const isUpload = method === 'POST' && /^\/api\/(intake|posts)(\?|$)/.test(url);
  return isUpload || /^\/exports\//.test(url) ? 'long' : 'usual';
}
