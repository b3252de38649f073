import type { Db } from '@/db/client';
import { record } from '@/db/queries/activity';
import { type AuditHead, headText, shortHead } from '@/lib/domain/audit/chain';
import type { DeedDetail } from '@/lib/domain/audit/deed';
import type { Cell } from '@/lib/domain/export/csv';
import type { Scope } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { exportTexts } from '@/lib/strings/export';
import { streamFile } from './stream-file';
import { contentTypes, type ExportFormat, tableBytes } from './table-bytes';
import type { Table } from './write-workbook';

/** A file to hand out as it is made. `stream` reads the store only as fast as it is read. */
export type ExportFile = {
  readonly filename: string;
  readonly contentType: string;
  readonly stream: ReadableStream<Uint8Array>;
};

type Content = {
  readonly subject: string;
  /** What was asked for, in codes. */
  readonly asked: DeedDetail;
  readonly name: string;
  readonly format: ExportFormat;
  readonly locale: Locale;
  readonly table: Table;
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Whether the audit may say how many rows there were: not where items kept apart are among them. */
  readonly isCounted: boolean;
  /** Called once, however the file ends and even if nobody reads it. */
  readonly onEnd: () => void;
};

/**
 * A file that the audit knows of: that it was begun and, where that may be told, how many rows had been made when it ended or was broken off. The
 * head of the chain with the first of these stands in its name and, in a workbook, on a sheet of its own.
 */
export async function notedFile(db: Db, scope: Scope, content: Content): Promise<ExportFile> {
  const { subject, asked, name, format, isCounted, onEnd } = content;
  const head = await record(db, scope, subject, { act: 'begin', ...asked });
  let rows = 0;
  let ended = false;
  const end = async (act: 'end' | 'broken-off') => {
    if (ended) return;
    ended = true;
    await record(db, scope, subject, { act, format, of: head.seq, ...(isCounted ? { rows } : {}) });
  };
  async function* counted() {
    for await (const batch of content.rows) {
      rows += batch.length;
      yield batch;
    }
  }
  async function* pieces() {
    yield* bytesOf(content, counted(), head);
    await end('end');
  }
  return {
    filename: `${name}-nk${shortHead(head)}.${format}`,
    contentType: contentTypes[format],
    stream: streamFile(pieces(), () => {
      onEnd();
      // The store may be why it was broken off; that it was begun is known.
      void end('broken-off').catch(() => {});
    }),
  };
}

function bytesOf(
  { format, locale, table }: Content,
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
  head: AuditHead,
): AsyncGenerator<Uint8Array> {
  const { about } = exportTexts[locale];
  const lines = [[about.head, headText(head)], [about.headNote]];
  return tableBytes(format, table, rows, { name: about.sheet, lines });
}
