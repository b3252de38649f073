import { refusedFile } from './refused-file';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const highest = 0x10ffff;

/** Text as it reads: the five names of XML and numbers stand for letters; any other name stays as it is written. */
export function xmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > highest ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** The attributes of a tag by their names without prefix. */
export function xmlAttributes(raw: string): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = Object.create(null);
  const one = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let end = 0;
  for (let match = one.exec(raw); match; match = one.exec(raw)) {
    const name = match[1]!;
    if (!name.startsWith('xmlns:')) found[name.slice(name.indexOf(':') + 1)] = xmlText(match[2] ?? match[3] ?? '');
    end = one.lastIndex;
  }
  if (raw.slice(end).trim() !== '') throw refusedFile('file_is_broken_xlsx');
  return found;
}

/** Spreadsheets write some letters as `_x000D_`. */
export function sheetText(raw: string): string {
  const text = xmlText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
