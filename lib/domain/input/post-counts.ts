import { withoutMarks } from '../vietnamese';

/** Less than the column can hold. */
export const mostReach = 2_000_000_000;
const longestCount = 60;
const grouped = /^\d{1,3}(?:[., '’]\d{3})+$/;
const whole = /^\d+$/;
const scientific = /^(\d(?:[.,]\d+)?)e\+?(\d{1,2})$/;
const short = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(k|n|nghin|ngan|m|tr|trieu|b|ty|ti)$/;
const units: Readonly<Record<string, number>> = { m: 1e6, tr: 1e6, trieu: 1e6, b: 1e9, ty: 1e9, ti: 1e9 };

const around = /^(?:[>≥~≈]=?|hon|tren|khoang|gan|about|over|ca)\s*|\s*\+$/g;
const counted =
  /\s*(?:(?:so )?luot(?:\s\p{L}+)*|lan|nguoi(?:\s\p{L}+)*|likes?|views?|comments?|shares?|reactions?|binh luan|chia se|thich|xem|tuong tac)$/u;
const noFraction = /^(\d+|\d{1,3}(?:[., '’]\d{3})+)[.,](?:0{1,2}|0{4,})$/;

/**
 * A count of people or clicks as written: `1234`, `1.234`, `12.0`, `1,2K`, `3 triệu`, `12 lượt`, `>1000`. Null when it is
 * none.
 */
export function readCount(given: unknown): number | null {
  if (typeof given === 'number') return Number.isInteger(given) && given >= 0 && given <= mostReach ? given : null;
  if (typeof given !== 'string' || given.length > longestCount) return null;
  if (whole.test(given)) return within(Number(given));
  const folded = withoutMarks(given.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  const written = folded.replace(around, '').replace(counted, '');
  const text = noFraction.exec(written)?.[1] ?? written;
  if (whole.test(text)) return within(Number(text));
  if (grouped.test(text)) return within(Number(text.replace(/\D/g, '')));
  const power = scientific.exec(text);
  if (power) {
    const count = Number(`${power[1]?.replace(',', '.')}e${power[2]}`);
    return Number.isInteger(count) ? within(count) : null;
  }
  const found = short.exec(text);
  return found ? within(Math.round(Number(`${found[1]}.${found[2] ?? 0}`) * (units[found[3]!] ?? 1_000))) : null;
}

const within = (count: number) => (count <= mostReach ? count : null);
