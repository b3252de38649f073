/** What a file is by its content: text to read, a ZIP to look into, or something to refuse by name. */
export type FileKind = 'jsonl' | 'json' | 'csv' | 'zip' | 'empty' | RefusedKind;
export type RefusedKind = 'old_excel' | 'pdf' | 'rtf' | 'image' | 'compressed' | 'web_page' | 'binary';

const signatures: readonly (readonly [RefusedKind | 'zip', readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old_excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['compressed', [0x52, 0x61, 0x72, 0x21]],
];

/** The kind by leading bytes, or null for what may be text. */
export function kindBySignature(head: Uint8Array): FileKind | null {
  if (head.length === 0) return 'empty';
  const found = signatures.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  return found ? found[0] : null;
}

/** The kind of a text by how it begins. */
export function kindOfText(head: string): FileKind {
  const start = head.trimStart();
  if (start === '') return 'empty';
  if (start[0] === '[' || /^\{\s*"(?:posts|items|data|rows)"\s*:\s*\[/.test(start)) return 'json';
  if (start[0] === '{') return 'jsonl';
  if (/^<(?:!doctype|html|\?xml|table)/i.test(start)) return 'web_page';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const controls = start.slice(0, 4096).match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls > start.slice(0, 4096).length * 0.02 ? 'binary' : 'csv';
}
