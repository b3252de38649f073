/** What a file is by its content: text to read, a ZIP to look into, one of Office before 2007, or something to refuse by name. */
export type FileKind = 'text' | 'zip' | 'old_office' | 'empty' | RefusedKind;
export type RefusedKind =
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'compressed'
  | 'web_page'
  | 'web_table'
  | 'xml_sheet'
  | 'ods'
  | 'binary';
export type TextKind = 'jsonl' | 'json' | 'csv' | 'empty' | RefusedKind;
type OldOffice = 'password' | 'old_excel' | 'old_word' | 'old_slides';

const signatures: readonly (readonly [FileKind, readonly number[], number?])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old_office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['image', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66], 4],
  ['image', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69], 4],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['compressed', [0x52, 0x61, 0x72, 0x21]],
  ['compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['compressed', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
];

/** The kind by leading bytes, or null for what may be text. */
export function kindBySignature(head: Uint8Array): FileKind | null {
  if (head.length === 0) return 'empty';
  const found = signatures.find(([, bytes, from = 0]) => bytes.every((byte, i) => head[from + i] === byte));
  return found ? found[0] : null;
}

/** Streams inside a file of Office before 2007, by which it is told what it holds. */
const streams: readonly (readonly [OldOffice, string])[] = [
  ['password', 'EncryptedPackage'],
  ['old_word', 'WordDocument'],
  ['old_slides', 'PowerPoint Document'],
];

/** What a file of Office before 2007 holds: a table, unless one of its names says otherwise. */
export function kindOfOldOffice(file: Uint8Array): OldOffice {
  const text = new TextDecoder('latin1').decode(file);
  const spaced = (name: string) => [...name].join('\u0000');
  return streams.find(([, name]) => text.includes(spaced(name)))?.[0] ?? 'old_excel';
}

/** The kind of a text by how it begins. */
export function kindOfText(head: string): TextKind {
  const start = head.trimStart();
  if (start === '') return 'empty';
  if (start[0] === '[' || start[0] === '{') return 'json';
  if (/^<(?:!|\?xml|html|head|meta|style|body|div|table|workbook|ss:)/i.test(start)) return kindOfMarkup(start);
  if (/^mime-version:/i.test(start)) return 'web_table';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const controls = start.slice(0, 4096).match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  const nulls = start.slice(0, 4096).split('\u0000').length - 1;
  const most = start.slice(0, 4096).length;
  return controls > most * 0.02 || nulls > most * 0.1 ? 'binary' : 'csv';
}

/** Web pages and old XML are saved under the name of a workbook. */
function kindOfMarkup(start: string): RefusedKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i.test(start)) return 'xml_sheet';
  if (/urn:oasis:names:tc:opendocument/i.test(start)) return 'ods';
  return /<table[\s>]/i.test(start) ? 'web_table' : 'web_page';
}
