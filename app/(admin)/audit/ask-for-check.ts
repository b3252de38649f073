import type { AuditEvent } from '@/app/api/audit/events';

/** Has the chain checked against `head`, if there is one, and hands on what comes back; `lost` is said when the end does not. */
export async function askForCheck(head: string, lost: string, onEvent: (event: AuditEvent) => void): Promise<void> {
  const query = head ? `?${new URLSearchParams({ head })}` : '';
  const failed = () => onEvent({ type: 'error', message: lost });
  try {
    const answer = await fetch(`/api/audit${query}`, { method: 'POST' });
    if (!answer.ok || !answer.body) {
      const { error } = (await answer.json()) as { error: { message: string; problems?: { message: string }[] } };
      return onEvent({ type: 'error', message: error.problems?.[0]?.message ?? error.message });
    }
    let isDone = false;
    for await (const event of eventsIn(answer.body)) {
      isDone ||= event.type !== 'progress';
      onEvent(event);
    }
    if (!isDone) failed();
  } catch {
    failed();
  }
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<AuditEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as AuditEvent;
  }
}
