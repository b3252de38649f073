'use client';

import { clsx } from 'clsx';
import { type DragEvent, useRef, useState } from 'react';
import { buttonStyle } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import type { IntakePageTexts } from '@/lib/strings/intake-page';

type FileDropProps = {
  texts: Pick<IntakePageTexts, 'choose' | 'drop' | 'dropNow' | 'formats' | 'chosen'>;
  file: File | null;
  disabled: boolean;
  onFile: (file: File | null) => void;
};

const megabyte = 1024 * 1024;
const sizeOf = (file: File) =>
  file.size < megabyte ? `${Math.max(1, Math.round(file.size / 1024))} KB` : `${(file.size / megabyte).toFixed(1)} MB`;

/** A file input one can also drop a file on. Without JavaScript it is the plain input it contains. */
export function FileDrop({ texts, file, disabled, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped || disabled) return;
    if (input.current) input.current.files = event.dataTransfer.files;
    onFile(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the input inside is the way for all
    <div
      className={clsx(
        'flex flex-col items-center gap-2 rounded-md border-2 border-dashed px-4 py-8 text-center',
        over ? 'border-primary bg-accent' : 'border-input',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="intake" className="size-8 text-muted-foreground" />
      <p className="max-sm:hidden">{over ? texts.dropNow : texts.drop}</p>
      <input
        ref={input}
        id="intake-file"
        name="file"
        type="file"
        required
        disabled={disabled}
        accept=".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.json"
        className="peer sr-only"
        aria-describedby="intake-formats"
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      <label
        htmlFor="intake-file"
        className={clsx(
          buttonStyle({ variant: 'secondary' }),
          'peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ring',
          disabled && 'pointer-events-none opacity-55',
        )}
      >
        {texts.choose}
      </label>
      {file ? <p className="font-medium break-all">{texts.chosen(file.name, sizeOf(file))}</p> : null}
      <p id="intake-formats" className="max-w-prose text-sm text-muted-foreground">
        {texts.formats}
      </p>
    </div>
  );
}
