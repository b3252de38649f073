import { connect as connectHttp2 } from 'node:http2';
import { type RequestOptions, request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect as connectTls } from 'node:tls';

/** Who calls: an address of this machine's own network (127.0.0.0/8), so that a proxy sees people from several. */
export type Caller = { readonly port: number; readonly ca: string; readonly from: string };

export type Call = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readable;
  /** Told of each piece of the answer as it comes. */
  readonly onPiece?: (piece: string) => void;
};

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** Asks by https as browsers do: by HTTP/2 where the server offers it, else by HTTP/1.1. */
export async function call(caller: Caller, asked: Call): Promise<Answered> {
  return (await offersHttp2(caller)) ? byHttp2(caller, asked) : byHttp1(caller, asked);
}

const tlsOf = ({ port, ca, from }: Caller) => ({
  host: '127.0.0.1',
  port,
  ca,
  servername: 'localhost',
  localAddress: from,
});

function offersHttp2(caller: Caller): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connectTls({ ...tlsOf(caller), ALPNProtocols: ['h2', 'http/1.1'] }, () => {
      resolve(socket.alpnProtocol === 'h2');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

function byHttp1(caller: Caller, { method = 'GET', path, headers = {}, body, onPiece }: Call): Promise<Answered> {
  const options: RequestOptions = {
    ...tlsOf(caller),
    method,
    path,
    headers: { host: hostOf(caller), ...headers },
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const request = requestHttps(options, (answer) => {
      hear(answer, onPiece).then((text) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        request.destroy();
      }, reject);
    });
    request.once('error', reject);
    if (!body) request.end();
    else pipeline(body, request).catch(() => {});
  });
}

function byHttp2(caller: Caller, { method = 'GET', path, headers = {}, body, onPiece }: Call): Promise<Answered> {
  const session = connectHttp2(`https://${hostOf(caller)}`, {
    createConnection: () => connectTls({ ...tlsOf(caller), ALPNProtocols: ['h2'] }),
  });
  return new Promise<Answered>((resolve, reject) => {
    session.once('error', reject);
    const stream = session.request({ ':method': method, ':path': path, ...headers }, { endStream: !body });
    stream.once('error', reject);
    stream.once('response', ({ ':status': status = 0, ...named }) => {
      hear(stream, onPiece).then((text) => resolve({ status, headers: named, text }), reject);
    });
    if (body) pipeline(body, stream).catch(() => {});
  }).finally(() => session.destroy());
}

async function hear(answer: Readable, onPiece: (piece: string) => void = () => {}): Promise<string> {
  let text = '';
  for await (const piece of answer.setEncoding('utf8')) {
    text += piece;
    onPiece(String(piece));
  }
  return text;
}

export const hostOf = ({ port }: Caller): string => `localhost:${port}`;
