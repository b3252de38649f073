import type { IntakeEvent } from '@/app/api/intake/events';

export type Upload = {
  readonly file: File;
  readonly run: string;
  /** What else the address asks. */
  readonly params: readonly (readonly [string, string])[];
  readonly onSent: (percent: number) => void;
  readonly onEvent: (event: IntakeEvent) => void;
  readonly onEnd: (lost: boolean) => void;
};

const askEveryMs = 1000;
const askAgainMs = 500;

export type Sending = { readonly stop: () => void };

/**
 * Sends the file and hands on what comes back, and until something does, how far it is. Once it was stopped the rest is not sent, where
 * what came of it is told at once. XMLHttpRequest, because `fetch` tells nothing about sending.
 */
export function sendFile({ file, run, params, onSent, onEvent, onEnd }: Upload): Sending {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams([
    ['run', run],
    ['file', file.name],
    ...params.map(([name, value]) => [name, value]),
  ]);
  request.open('POST', `/api/intake?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  const asking = askForProgress(run, onEvent);
  const own = eventsOf(onEvent);
  let isToldElsewhere = false;
  let isOver = false;
  const take = () => {
    if (request.status !== 200 || isToldElsewhere) return;
    asking.end();
    own.take(request.responseText);
  };
  const end = (isLost: boolean) => {
    isOver = true;
    if (isToldElsewhere) return;
    asking.end();
    onEnd(isLost);
  };
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? Math.round((loaded * 100) / total) : 0);
  request.upload.onload = () => onSent(100);
  request.onprogress = take;
  request.onload = () => {
    take();
    const message = request.status === 200 || isToldElsewhere ? null : refusalIn(request.responseText);
    if (message !== null) onEvent({ type: 'error', message, code: null });
    // Without content it is told as the answer to whoever stopped it.
    if (request.status !== 204) end(!own.isOver() && message === null);
  };
  request.onerror = () => end(true);
  request.send(file);
  /** An upload that has not got there yet is not known there: it is asked again. */
  const stop = async () => {
    for (; !isOver; await new Promise((resolve) => setTimeout(resolve, askAgainMs))) {
      const answer = await fetch(`/api/intake?${new URLSearchParams({ run })}`, { method: 'DELETE' }).catch(() => null);
      if (answer?.status === 202) return;
      if (answer?.status !== 200) continue;
      isToldElsewhere = true;
      asking.end();
      const events = eventsOf(onEvent);
      events.take(await answer.text().catch(() => ''));
      request.abort();
      return onEnd(!events.isOver());
    }
  };
  return { stop: () => void stop() };
}

/** Reads events off what has come so far, each once. */
function eventsOf(onEvent: Upload['onEvent']) {
  let taken = 0;
  let isOver = false;
  const take = (text: string) => {
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(taken, end).split('\n')) {
      if (line === '') continue;
      const event = JSON.parse(line) as IntakeEvent;
      if (event.type === 'receipt' || event.type === 'foreseen' || event.type === 'error') isOver = true;
      onEvent(event);
    }
    taken = Math.max(taken, end);
  };
  return { take, isOver: () => isOver };
}

/** The answer to an upload begins when all of it has come: what comes of it before is asked for. */
function askForProgress(run: string, onEvent: Upload['onEvent']): { readonly end: () => void } {
  let isOver = false;
  const timer = setInterval(async () => {
    const answer = await fetch(`/api/intake?${new URLSearchParams({ run })}`).catch(() => null);
    if (answer?.status !== 200) return;
    const progress = (await answer.json()) as IntakeEvent;
    if (!isOver) onEvent(progress);
  }, askEveryMs);
  const end = () => {
    isOver = true;
    clearInterval(timer);
  };
  return { end };
}

function refusalIn(body: string): string | null {
  try {
    return (JSON.parse(body) as { error: { message: string; problems?: { message: string }[] } }).error.message;
  } catch {
    return null;
  }
}
