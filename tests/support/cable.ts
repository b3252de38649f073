import { connect, createServer, type Socket } from 'node:net';

/** A cable to the database that can be pulled and put back: what the product sees when the database goes away. */
export type Cable = {
  readonly url: string;
  pull(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
  /** From now on nothing passes through what is connected, and nobody is told; what connects later works. */
  freeze(): void;
};

export async function layCable(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const pull = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const end of ends) end.destroy();
    });
  const freeze = () => {
    for (const end of ends) end.unpipe().pause();
  };
  await listen(0);
  const { port } = server.address() as { port: number };
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    pull,
    freeze,
    mend: () => listen(port),
    close: () => (server.listening ? pull() : Promise.resolve()),
  };
}
