import { setImmediate } from 'node:timers/promises';
import { createInflateRaw } from 'node:zlib';
import { InvalidInput } from '@/lib/domain/errors';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { CellFormats } from '@/lib/domain/intake/cell-formats';
import type { MergedDown } from '@/lib/domain/intake/merged-cells';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { SharedStrings } from '@/lib/domain/intake/shared-strings';
import type { Book } from '@/lib/domain/intake/sheet-cell';
import { type SheetRow, SheetRows } from '@/lib/domain/intake/sheet-rows';
import { WorkbookRelations, WorkbookSheets } from '@/lib/domain/intake/workbook-parts';
import { type XmlHandler, XmlScanner } from '@/lib/domain/intake/xml-scanner';
import { packedBytes, type ZipEntry, zipDirectory } from '@/lib/domain/intake/zip-directory';
import { ReadingStopped } from './until-stopped';

const mostUnpacked = 300 * bytesPerMegabyte;
/** A part that shrank to less than one in so many is no table. */
const mostRatio = 400;
const ratioCountsFrom = 16 * bytesPerMegabyte;
const pieceBytes = 64 * 1024;
const methods = { stored: 0, deflated: 8 } as const;

/**
 * A sheet of cells. Its rows are unpacked and read anew each time they are asked for: one piece at a time. Once they have come to
 * their end, `onMerged` is told which cells hold for the rows below them.
 */
export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether a number of its days is counted from 1904. */
  readonly countsFrom1904: boolean;
  rows(onMerged?: (merged: readonly MergedDown[]) => void): AsyncGenerator<readonly SheetRow[]>;
};

/**
 * Opens the bytes of an XLSX: its sheets in their order. Throws `InvalidInput` naming what it is instead, or why it is not read; `ReadingStopped` once
 * `signal` says so.
 */
export async function openWorkbook(file: Uint8Array, signal?: AbortSignal): Promise<readonly Sheet[]> {
  const entries = zipDirectory(file);
  refuseOthers(entries);
  const scan = async <H extends XmlHandler>(name: string, handler: H, isNeeded: boolean): Promise<H> => {
    const entry = entries.get(name);
    if (!entry && isNeeded) throw refusedFile('file_is_broken_xlsx');
    if (entry) for await (const _ of scanned(file, entry, handler)) stopIfAsked(signal);
    return handler;
  };
  const relations = await scan('xl/_rels/workbook.xml.rels', new WorkbookRelations(), true);
  const listed = await scan('xl/workbook.xml', new WorkbookSheets(), true);
  const sheets = listed.sheets.flatMap(({ name, relation, isHidden }) => {
    const path = relations.sheets.get(relation);
    return path === undefined ? [] : { name, isHidden, entry: entries.get(path) };
  });
  if (sheets.length === 0) throw refusedFile('file_is_broken_xlsx');
  const book: Book = {
    strings: await scan(relations.strings, new SharedStrings(), false),
    formats: await scan(relations.styles, new CellFormats(), false),
    countsFrom1904: listed.countsFrom1904,
  };
  return sheets.map(({ name, isHidden, entry }) => ({
    name,
    isHidden,
    countsFrom1904: book.countsFrom1904,
    async *rows(onMerged) {
      if (!entry) throw refusedFile('file_is_broken_xlsx');
      const reader = new SheetRows(book);
      for await (const _ of scanned(file, entry, reader)) {
        stopIfAsked(signal);
        yield reader.take();
      }
      onMerged?.(reader.merged);
    },
  }));
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ReadingStopped();
}

/** Refuses by name what is a ZIP and no XLSX, and what says it would unpack to more than may be read. */
function refuseOthers(entries: ReadonlyMap<string, ZipEntry>) {
  if (entries.has('word/document.xml')) throw refusedFile('file_is_word');
  if (entries.has('content.xml')) throw refusedFile('file_is_ods');
  if (entries.has('ppt/presentation.xml')) throw refusedFile('file_is_slides');
  if ([...entries.keys()].some((name) => /^Index(?:\.zip|\/.+\.iwa)$/.test(name))) throw refusedFile('file_is_numbers');
  if (entries.has('xl/workbook.bin')) throw refusedFile('file_is_xlsb');
  if (![...entries.keys()].some((name) => /^xl\/workbook\d*\.xml$/.test(name))) throw refusedFile('file_is_zip');
  let unpacked = 0;
  for (const entry of entries.values()) unpacked += entry.unpacked;
  if (unpacked > mostUnpacked) throw refusedFile('xlsx_too_large', mostUnpacked / bytesPerMegabyte);
}

/** Hands a part to its reader, stopping after each piece. */
async function* scanned(file: Uint8Array, entry: ZipEntry, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder();
  for await (const piece of unpack(file, entry)) {
    scanner.push(decoder.decode(piece, { stream: true }));
    yield;
    await setImmediate();
  }
  scanner.push(decoder.decode());
  scanner.end();
  yield;
}

/** The bytes of a part in small pieces; what grows beyond what it said, or beyond what a table can, is refused at once. */
async function* unpack(file: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(file, entry);
  if (entry.encrypted) throw refusedFile('file_is_password');
  if (entry.method === methods.stored) {
    for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
    return;
  }
  if (entry.method !== methods.deflated) throw refusedFile('file_is_broken_xlsx');
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  let length = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > ratioCountsFrom && length > packed.length * mostRatio) throw refusedFile('xlsx_bomb');
      if (length > entry.unpacked) throw refusedFile('xlsx_unsafe');
      yield piece;
    }
  } catch (error) {
    throw error instanceof InvalidInput ? error : refusedFile('file_is_broken_xlsx');
  } finally {
    inflate.destroy();
  }
}
