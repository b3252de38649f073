'use client';

import { useRef, useState } from 'react';
import { writtenAsked } from '@/lib/domain/input/ways-of-reading';
import { kindBySignature } from '@/lib/domain/intake/file-kind';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';

export type Preview =
  | { readonly stage: 'none' | 'looking' | 'lost' }
  | { readonly stage: 'shown'; readonly looked: LookedAtFile }
  | { readonly stage: 'refused'; readonly message: string; readonly code: string | null };

/** The first rows are in the first part of a file, but for a workbook: the list of its parts stands at its end, or anywhere. */
const firstPart = 512 * 1024;
const signatureBytes = 16;

async function partToLookAt(file: File): Promise<Blob> {
  const kind = kindBySignature(new Uint8Array(await file.slice(0, signatureBytes).arrayBuffer()));
  return kind === 'zip' || kind === 'old_office' ? file : file.slice(0, firstPart);
}

/** What the chosen file looks like, asked of the server with as little of it as shows that. */
export function usePreview() {
  const [preview, setPreview] = useState<Preview>({ stage: 'none' });
  const asked = useRef(0);

  async function look(
    file: File | null,
    sheets: readonly string[] = [],
    font: FileReading['oldFont'] | null = null,
  ): Promise<void> {
    const turn = ++asked.current;
    const show = (next: Preview) => {
      if (turn === asked.current) setPreview(next);
    };
    if (!file) return show({ stage: 'none' });
    show({ stage: 'looking' });
    try {
      const headers = { 'content-type': 'application/octet-stream' };
      const body = await partToLookAt(file);
      const query = new URLSearchParams(writtenAsked({ reading: { sheets, oldFont: font ?? undefined } }));
      const answer = await fetch(`/api/intake/preview?${query}`, { method: 'POST', headers, body });
      const said = await answer.json();
      show(
        answer.ok
          ? { stage: 'shown', looked: said as LookedAtFile }
          : {
              stage: 'refused',
              message: refusalIn(said as Refusal),
              code: (said as Refusal).error.problems?.[0]?.code ?? null,
            },
      );
    } catch {
      show({ stage: 'lost' });
    }
  }

  return { preview, look };
}

type Refusal = {
  readonly error: {
    readonly message: string;
    readonly problems?: readonly { readonly message: string; readonly code: string }[];
  };
};

const refusalIn = ({ error }: Refusal): string =>
  error.problems?.map(({ message }) => message).join(' ') || error.message;
