import { WebSocket } from 'ws';

type Told = { readonly method: string; readonly params: Readonly<Record<string, unknown>> };
type Message = { id?: number; type: string; result?: unknown; error?: string; message?: string } & Partial<Told>;

export type Bidi = {
  readonly call: <Result = unknown>(method: string, params: object) => Promise<Result>;
  readonly onTold: (listen: (told: Told) => void) => void;
  readonly close: () => void;
};

/** Speaks WebDriver BiDi (W3C) with the browser that listens at `address`; what it answers as an error is thrown. */
export async function speakBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((told: Told) => void)[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    const asked = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'success') asked?.resolve(message.result);
    else if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
    else for (const listen of listeners) listen(message as Told);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
  });
  let last = 0;
  return {
    call: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    onTold: (listen) => void listeners.push(listen),
    close: () => socket.close(),
  };
}
