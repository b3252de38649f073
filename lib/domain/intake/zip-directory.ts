import { refusedFile } from './refused-file';

/** A file inside a ZIP as its directory tells it; nothing of it is unpacked yet. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
};

const mostEntries = 5_000;
const longestComment = 65_535;
const wide = 0xffffffff;
const signatures = { end: 0x06054b50, wideEndLocator: 0x07064b50, wideEnd: 0x06064b50, entry: 0x02014b50 } as const;

/** What a ZIP holds, from the directory at its end. Throws `InvalidInput` for one that is damaged or made to harm. */
export function zipDirectory(file: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const { count, start } = directoryOf(view);
    if (count > mostEntries) throw refusedFile('xlsx_too_many_entries', mostEntries);
    let at = start;
    for (let i = 0; i < count; i++) {
      const { entry, next } = entryAt(view, file, at);
      if (entries.has(entry.name)) throw refusedFile('xlsx_unsafe');
      entries.set(entry.name, entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw refusedFile('file_is_broken_zip');
    throw error;
  }
  if (overlap([...entries.values()])) throw refusedFile('xlsx_unsafe');
  return entries;
}

/** Where the bytes of an entry lie, after its own header. */
export function packedBytes(file: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (offset + 30 > file.length) throw refusedFile('file_is_broken_zip');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > file.length) throw refusedFile('file_is_broken_zip');
  return file.subarray(start, start + packed);
}

function directoryOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  let at = last;
  while (at >= 0 && view.getUint32(at, true) !== signatures.end) {
    at--;
    if (last - at > longestComment) break;
  }
  if (at < 0 || last - at > longestComment) throw refusedFile('file_is_broken_zip');
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  if (count !== 0xffff && start !== wide) return { count, start };
  if (view.getUint32(at - 20, true) !== signatures.wideEndLocator) return { count, start };
  const end = number64(view, at - 12);
  if (view.getUint32(end, true) !== signatures.wideEnd) throw refusedFile('file_is_broken_zip');
  return { count: number64(view, end + 32), start: number64(view, end + 48) };
}

function entryAt(view: DataView, file: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== signatures.entry) throw refusedFile('file_is_broken_zip');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > file.length) throw refusedFile('file_is_broken_zip');
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [unpacked, packed, offset] = widened(view, sizes, nameEnd, extraEnd) as [number, number, number];
  // Some programs part folders as Windows does.
  const name = new TextDecoder().decode(file.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { entry: { name, method: view.getUint16(at + 10, true), encrypted, packed, unpacked, offset }, next };
}

/** Numbers too large for their field stand in an extra one (ZIP64), in this order. */
function widened(view: DataView, given: readonly number[], from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return given.map((number) => {
      if (number !== wide) return number;
      value += 8;
      return number64(view, value - 8);
    });
  }
  return [...given];
}

const number64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.filter(({ packed }) => packed > 0).sort((a, b) => a.offset - b.offset);
  return inOrder.some(({ offset }, i) => i > 0 && inOrder[i - 1]!.offset + inOrder[i - 1]!.packed > offset);
}
