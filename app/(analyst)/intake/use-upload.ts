'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Foreseen, IntakeCounts, IntakeEvent } from '@/app/api/intake/events';
import type { RefusedLine } from '@/lib/domain/intake/refused-lines';
import { type Sending, sendFile } from './send-file';

export type Refused = RefusedLine;
export type Receipt = Extract<IntakeEvent, { type: 'receipt' }>;
export type Opened = Extract<IntakeEvent, { type: 'opened' }>;

export type UploadState = {
  readonly stage: 'idle' | 'sending' | 'stopping' | 'done' | 'failed';
  /** Whether nothing is kept. */
  readonly isDry: boolean;
  readonly sent: number;
  /** How much of the file is read, null when that cannot be known. */
  readonly percent: number | null;
  /** How many lines were looked through before the first is kept. */
  readonly looked: number | null;
  readonly counts: IntakeCounts | null;
  readonly receipt: Receipt | null;
  /** What would become of the file, of a dry run. */
  readonly foreseen: Foreseen | null;
  /** `null` when the connection was lost. */
  readonly message: string | null;
  /** Why it failed, or what a dry run asks to be said first. */
  readonly code: string | null;
  readonly opened: Opened | null;
};

const idle: UploadState = {
  stage: 'idle',
  isDry: false,
  sent: 0,
  percent: null,
  looked: null,
  counts: null,
  receipt: null,
  foreseen: null,
  message: null,
  code: null,
  opened: null,
};

/** One upload at a time: how far it is, what came of it, and the refused lines. */
export function useUpload() {
  const router = useRouter();
  const [state, setState] = useState<UploadState>(idle);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const gathered = useRef<Refused[]>([]);
  const sending = useRef<Sending | null>(null);

  function start(file: File, params: readonly (readonly [string, string])[], isDry: boolean) {
    gathered.current = [];
    setRefused([]);
    setState({ ...idle, stage: 'sending', isDry });
    const run = crypto.randomUUID();
    const onEvent = (event: IntakeEvent) => {
      if (event.type === 'rejected') gathered.current.push(event);
      else setState((before) => after(before, event));
    };
    const onEnd = (lost: boolean) => {
      setRefused([...gathered.current]);
      if (lost) setState((before) => ({ ...before, stage: 'failed', message: null }));
      router.refresh();
    };
    const onSent = (sent: number) => setState((before) => ({ ...before, sent }));
    sending.current = sendFile({ file, run, params, onSent, onEvent, onEnd });
  }

  function stop() {
    setState((before) => ({ ...before, stage: 'stopping' }));
    sending.current?.stop();
  }

  /** Another file, or another reading, was chosen: what was told of the one before is over. */
  function clear() {
    setRefused([]);
    setState(idle);
  }

  return { state, refused, start, stop, clear };
}

function after(before: UploadState, event: Exclude<IntakeEvent, { type: 'rejected' }>): UploadState {
  if (event.type === 'opened') return { ...before, opened: event };
  if (event.type === 'progress') return { ...before, counts: event, percent: event.percent, looked: event.looked };
  if (event.type === 'receipt') return { ...before, stage: 'done', counts: event, receipt: event };
  if (event.type === 'foreseen') return { ...before, stage: 'done', foreseen: event, code: event.asks?.code ?? null };
  return { ...before, stage: 'failed', message: event.message, code: event.code };
}
