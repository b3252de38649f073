import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type OpenedForm, type RefusedLine, type RefusedLines, refusedLines } from '@/lib/domain/intake/refused-lines';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { writeRefusedLines } from '@/lib/services/posts/write-refused-lines';
import { refusedFileTexts } from '@/lib/strings/intake-files';
import { writeLater } from './files';

type Opened = OpenedForm & { readonly format: Parameters<typeof refusedLines>[0] };

/** Refused lines on their way to a file, in the form they came in, or as CSV where its name says so. Made with the first of them. */
export function mendFile(viewer: Viewer, path: string, locale: Locale) {
  let form: RefusedLines | null = null;
  let lines: PassThrough | undefined;
  let written: Promise<unknown> = Promise.resolve();
  return {
    begin: ({ format, ...opened }: Opened) => {
      const wanted = format === 'xlsx' && /\.(?:csv|tsv|txt)$/i.test(path) ? 'csv' : format;
      form = refusedLines(wanted, opened, refusedFileTexts[locale]);
    },
    write: async (line: RefusedLine) => {
      if (!form) return;
      if (!lines) {
        lines = new PassThrough({ objectMode: true });
        written = pipeline(Readable.from(writeRefusedLines(viewer, form, lines)), writeLater(path));
        // Told when the next line, or the end, waits for it.
        written.catch(() => {});
      }
      const opened = lines;
      if (!opened.write(line))
        await Promise.race([written, new Promise<void>((drained) => opened.once('drain', drained))]);
    },
    end: async () => {
      lines?.end();
      await written;
    },
  };
}
