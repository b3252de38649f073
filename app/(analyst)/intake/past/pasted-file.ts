import type { PastedItem } from '@/lib/domain/intake/cut-text';

/** Items as the file that would be sent had they stood in one. */
export function pastedFile(items: readonly PastedItem[], name: string): File {
  const lines = items.map(({ text, day, time, place }) =>
    JSON.stringify({ text, date: [day, time].filter(Boolean).join(' '), ...(place ? { place } : {}) }),
  );
  return new File([lines.join('\n')], name, { type: 'application/octet-stream' });
}
