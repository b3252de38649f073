/** Less than the column can hold. */
export const mostReach = 2_000_000_000;
const plain = /^(\d{1,3}(?:[., ]\d{3})+|\d+)$/;
const short = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(k|n|nghìn|ngàn|m|tr|triệu)$/;

/** A count of people or clicks as written: `1234`, `1.234`, `1,2K`, `3 triệu`. Null when it is none. */
export function readCount(given: unknown): number | null {
  if (typeof given === 'number') return Number.isInteger(given) && given >= 0 && given <= mostReach ? given : null;
  if (typeof given !== 'string') return null;
  const text = given.normalize('NFC').trim().toLowerCase();
  if (plain.test(text)) return within(Number(text.replace(/[., ]/g, '')));
  const found = short.exec(text);
  if (!found) return null;
  const unit = /^(?:m|tr)/.test(found[3]!) ? 1_000_000 : 1_000;
  return within(Math.round(Number(`${found[1]}.${found[2] ?? 0}`) * unit));
}

const within = (count: number) => (count <= mostReach ? count : null);
