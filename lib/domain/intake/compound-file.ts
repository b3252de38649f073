/** Where things stand in a compound file, as [MS-CFB] lays it out. */
const header = { sectorShift: 30, firstDirectory: 48, firstDifat: 68, difat: 76, bytes: 512 } as const;
const entry = { bytes: 128, nameLength: 64, kind: 66, left: 68, right: 72, child: 76 } as const;
const lastSector = 0xfffffffa;
/** Names are read of so many bytes of a directory at most. */
const mostDirectory = 4 * 1024 * 1024;

/**
 * The names of what stands at the top of a compound file, in which Office kept its files before 2007 and keeps those with a password; null
 * where the file is cut off or damaged. What is put into a document stands deeper.
 */
export function namesInCompound(file: Uint8Array): readonly string[] | null {
  try {
    return namesAtTop(file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Throws `RangeError` for what lies outside the file. */
function namesAtTop(file: Uint8Array): readonly string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u32 = (at: number) => view.getUint32(at, true);
  const shift = view.getUint16(header.sectorShift, true);
  if (shift !== 9 && shift !== 12) throw new RangeError('sectors');
  const size = 2 ** shift;
  const placeOf = (sector: number) => (sector + 1) * size;
  const perSector = size / 4;
  const inHeader = (header.bytes - header.difat) / 4;

  /** Where the table of sectors goes on that says what follows these. */
  const tableFor = (sector: number): number => {
    let index = Math.floor(sector / perSector);
    if (index < inHeader) return placeOf(u32(header.difat + index * 4));
    index -= inHeader;
    let list = u32(header.firstDifat);
    for (; index >= perSector - 1; index -= perSector - 1) list = u32(placeOf(list) + size - 4);
    return placeOf(u32(placeOf(list) + index * 4));
  };

  const entries: number[] = [];
  let sector = u32(header.firstDirectory);
  for (let read = 0; sector < lastSector && read < mostDirectory; read += size) {
    for (let at = 0; at < size; at += entry.bytes) entries.push(placeOf(sector) + at);
    sector = u32(tableFor(sector) + (sector % perSector) * 4);
  }

  const names: string[] = [];
  const met = new Set<number>();
  const waiting = [u32(entries[0]! + entry.child)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = entries[next];
    if (at === undefined || met.has(next)) continue;
    met.add(next);
    const length = Math.max(0, Math.min(view.getUint16(at + entry.nameLength, true), entry.nameLength) - 2);
    names.push(new TextDecoder('utf-16le').decode(file.subarray(at, at + length)));
    waiting.push(u32(at + entry.left), u32(at + entry.right));
  }
  return names;
}
