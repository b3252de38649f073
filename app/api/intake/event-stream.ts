import type { IntakeEvent } from './events';

/** What waits to be read may weigh so much: a browser reads nothing before its file is sent. */
const usual = { mostUnreadBytes: 64 * 1024 * 1024, unreadForMs: 30_000 };

/**
 * Events as NDJSON for whoever reads as they like. `room` waits until there is room for more, so that what they do not read
 * never fills the memory, and calls `onUnread` when nothing was read for half a minute; what is sent from then on is dropped.
 */
export function eventStream(onUnread: () => void, { mostUnreadBytes, unreadForMs } = usual) {
  const encoder = new TextEncoder();
  const held = { highWaterMark: mostUnreadBytes, size: (chunk?: Uint8Array) => chunk?.byteLength ?? 0 };
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, held);
  const writer = writable.getWriter();
  writer.closed.catch(() => {});
  let isRead = true;
  const send = (event: IntakeEvent) => {
    if (isRead) writer.write(encoder.encode(`${JSON.stringify(event)}\n`)).catch(() => {});
  };
  const hasRoom = () => !isRead || (writer.desiredSize ?? 1) > 0;
  const room = async () => {
    if (hasRoom()) return;
    let timer: NodeJS.Timeout | undefined;
    const unread = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), unreadForMs);
    });
    const read = writer.ready.then(
      () => true,
      () => true,
    );
    isRead = await Promise.race([read, unread]);
    clearTimeout(timer);
    if (!isRead) onUnread();
  };
  /** The last event is sent even to one who read nothing: they may yet. */
  const sendLast = (last: IntakeEvent) => {
    isRead = true;
    send(last);
  };
  const close = () => void writer.close().catch(() => {});
  return { readable, send, room, hasRoom, sendLast, close };
}
