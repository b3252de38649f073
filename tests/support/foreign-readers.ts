import { inflateRawSync } from 'node:zlib';
import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { readXlsx } from 'hucre';
import readExcelFile from 'read-excel-file/node';
import xlsx, { type WorkSheet } from 'xlsx';

/** A cell as another's reader gives it: text, a number, a day, or nothing. */
export type ForeignCell = string | number | boolean | Date | null;
type Sheets = readonly (readonly (readonly ForeignCell[])[])[];

/** Readers of workbooks that are not ours, each as its pages show how it is used. */
export const foreignReaders: Readonly<Record<string, (bytes: Buffer) => Promise<Sheets>>> = {
  SheetJS: async (bytes) => {
    const book = xlsx.read(bytes, { cellNF: true });
    return book.SheetNames.map((name) => rowsOf(book.Sheets[name]!));
  },
  'read-excel-file': async (bytes) =>
    (await readExcelFile(bytes, { trim: false })).map(({ data }) => data as ForeignCell[][]),
  hucre: async (bytes) => (await readXlsx(bytes)).sheets.map(({ rows }) => rows as ForeignCell[][]),
};

/** With days as days of no zone, which it makes only of numbers. */
function rowsOf(sheet: WorkSheet): ForeignCell[][] {
  const { e: last } = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: last.r + 1 }, (_, r) =>
    Array.from({ length: last.c + 1 }, (_, c) => {
      const cell = sheet[xlsx.utils.encode_cell({ r, c })];
      if (!cell || cell.t === 'z') return null;
      return cell.t === 'n' && xlsx.SSF.is_date(cell.z) ? new Date(xlsx.SSF.format('yyyy-mm-dd', cell.v)) : cell.v;
    }),
  );
}

/**
 * The parts of an archive as one takes them who reads it once from its beginning and knows of no directory at its end, as Java's
 * `ZipInputStream` does: the length of a part stands before it, or the part tells its end by itself, which only packed ones do.
 */
export function partsInPassing(archive: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const [flags, method] = [archive.readUInt16LE(at + 6), archive.readUInt16LE(at + 8)];
    const nameLength = archive.readUInt16LE(at + 26);
    const name = archive.toString('utf8', at + 30, at + 30 + nameLength);
    const start = at + 30 + nameLength + archive.readUInt16LE(at + 28);
    const isToldBehind = (flags & 8) !== 0;
    if (isToldBehind && method !== 8) throw new Error(`${name}: only a packed part may have its length behind it`);
    const packed = archive.subarray(start, isToldBehind ? undefined : start + archive.readUInt32LE(at + 18));
    if (method === 0) {
      parts.set(name, packed.toString('utf8'));
      at = start + packed.length;
    } else {
      const { buffer, engine } = inflateRawSync(packed, { info: true }) as unknown as {
        buffer: Buffer;
        engine: { bytesWritten: number };
      };
      parts.set(name, buffer.toString('utf8'));
      at = start + engine.bytesWritten;
      if (isToldBehind) at += archive.readUInt32LE(at) === 0x08074b50 ? 16 : 12;
    }
  }
  return parts;
}

/** The same by another's reader, which is given a hundred bytes at a time. */
export function partsPieceByPiece(archive: Uint8Array): Map<string, string> {
  const pieces = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((part) => {
    const own: Uint8Array[] = [];
    pieces.set(part.name, own);
    part.ondata = (error, piece) => {
      if (error) throw error;
      own.push(piece);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length; at += 100)
    unzip.push(archive.subarray(at, at + 100), at + 100 >= archive.length);
  return new Map([...pieces].map(([name, own]) => [name, strFromU8(Buffer.concat(own))]));
}
