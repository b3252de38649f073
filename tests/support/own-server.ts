import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Running, type Serving, serve } from '@/app/_server/serve';

type Seen = { url: string | undefined; headers: IncomingHttpHeaders };
type Given = { handle?: (request: IncomingMessage, answer: ServerResponse) => unknown } & Partial<Serving>;

/** The server with a handler of the test's own, on a free port, ended with the test. */
export async function withServer(
  { handle, ...serving }: Given,
  work: (server: Running, seen: Seen[]) => Promise<void>,
) {
  const seen: Seen[] = [];
  const server = await serve({
    port: 0,
    host: '127.0.0.1',
    appUrl: '',
    trustedProxy: '',
    ...serving,
    handler: async () => async (request, answer) => {
      seen.push({ url: request.url, headers: { ...request.headers } });
      if (handle) await handle(request, answer);
      else answer.end('fine');
    },
  });
  try {
    await work(server, seen);
  } finally {
    server.server.closeAllConnections();
    await server.drain(100);
  }
}

/** Writes `text` as it is and gives what comes back until the connection is closed. */
export function raw(server: Running, text: string): { socket: Socket; heard: Promise<string> } {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(text);
  const heard = new Promise<string>((resolve) => {
    let all = '';
    socket.on('data', (piece) => {
      all += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(all));
  });
  return { socket, heard };
}
