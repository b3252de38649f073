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

/** Sends the file and hands on what comes back, and until something does, how far it is. XMLHttpRequest, because `fetch` tells nothing about sending. */
export function sendFile({ file, run, params, onSent, onEvent, onEnd }: Upload): void {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams([
    ['run', run],
    ['file', file.name],
    ...params.map(([name, value]) => [name, value]),
  ]);
  request.open('POST', `/api/intake?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  let taken = 0;
  let answered = false;
  const asking = askForProgress(run, onEvent);
  const take = () => {
    if (request.status !== 200) return;
    asking.end();
    const end = request.responseText.lastIndexOf('\n') + 1;
    for (const line of request.responseText.slice(taken, end).split('\n')) {
      if (line === '') continue;
      const event = JSON.parse(line) as IntakeEvent;
      if (event.type === 'receipt' || event.type === 'foreseen' || event.type === 'error') answered = true;
      onEvent(event);
    }
    taken = Math.max(taken, end);
  };
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? Math.round((loaded * 100) / total) : 0);
  request.upload.onload = () => onSent(100);
  request.onprogress = take;
  request.onload = () => {
    asking.end();
    take();
    if (request.status !== 200 && !answered) {
      const message = refusalIn(request.responseText);
      if (message) onEvent({ type: 'error', message });
      answered = message !== null;
    }
    onEnd(!answered);
  };
  request.onerror = () => {
    asking.end();
    onEnd(true);
  };
  request.send(file);
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

/** Asks for the upload to stop; its receipt comes through the upload itself. */
export function stopUpload(run: string): void {
  void fetch(`/api/intake?${new URLSearchParams({ run })}`, { method: 'DELETE' });
}

function refusalIn(body: string): string | null {
  try {
    return (JSON.parse(body) as { error: { message: string; problems?: { message: string }[] } }).error.message;
  } catch {
    return null;
  }
}
