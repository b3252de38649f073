'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { CorrectionsReceipt, OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import { correctByFile } from './corrections';

/** So many are sent at once: between two parts one sees how far it is, and may stop. */
const atOnce = 50;

export type CorrectingState = {
  readonly stage: 'idle' | 'saving' | 'done';
  readonly progress: { readonly done: number; readonly of: number };
  readonly receipt: CorrectionsReceipt | null;
  readonly errors: Readonly<Record<string, string>>;
  /** `null` when nothing went wrong; empty when the connection was lost. */
  readonly message: string | null;
};

const idle: CorrectingState = {
  stage: 'idle',
  progress: { done: 0, of: 0 },
  receipt: null,
  errors: {},
  message: null,
};

const nothing: CorrectionsReceipt = { done: 0, same: 0, changedSince: [], notFound: [], refused: [], left: 0 };

/** Saves corrections part by part, and what came of them all. */
export function useCorrections() {
  const router = useRouter();
  const [state, setState] = useState<CorrectingState>(idle);
  const isStopped = useRef(false);

  async function save(chosen: readonly OfferedCorrection[], why: string) {
    isStopped.current = false;
    const of = chosen.length;
    setState({ ...idle, stage: 'saving', progress: { done: 0, of } });
    let receipt = { ...nothing, left: of };
    for (let at = 0; at < of && !isStopped.current; at += atOnce) {
      const part = chosen.slice(at, at + atOnce).map(({ id, basis, set }) => ({ id, basis, set }));
      const answer = await correctByFile(part, why).catch(() => null);
      if (!answer?.done) {
        const isBegun = receipt.left < of;
        const stage = isBegun ? 'done' : 'idle';
        setState({
          ...idle,
          stage,
          receipt: isBegun ? receipt : null,
          errors: answer?.errors ?? {},
          message: answer?.message ?? '',
        });
        return router.refresh();
      }
      receipt = together(receipt, answer.done, part.length);
      setState({ ...idle, stage: 'saving', progress: { done: of - receipt.left, of } });
    }
    setState({ ...idle, stage: 'done', receipt });
    router.refresh();
  }

  return {
    state,
    save,
    stop: () => {
      isStopped.current = true;
    },
  };
}

function together(before: CorrectionsReceipt, next: CorrectionsReceipt, sent: number): CorrectionsReceipt {
  return {
    done: before.done + next.done,
    same: before.same + next.same,
    changedSince: [...before.changedSince, ...next.changedSince],
    notFound: [...before.notFound, ...next.notFound],
    refused: [...before.refused, ...next.refused],
    left: before.left - sent + next.left,
  };
}
