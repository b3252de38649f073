import { pick } from '@/lib/domain/random';
import { below, chance, changeText, type Random, swollen } from './change-text';
import { pieces } from './pieces';

const delimiters = [',', ';', '\t', '|'];
const delimiterOf = (text: string) => delimiters.find((one) => text.slice(0, 200).includes(one)) ?? ',';
const headings = ['text', 'Nội dung', 'ngày', 'date', 'kênh', 'id', 'likes', 'link', 'địa bàn', 'reach', 'tác giả', ''];

const oddCells = ['a', '', '"a"', '"a"b', '"a', 'a"', '"', '""', ' "a"'];

/** CSV with one short row of odd quotes in it over and over. */
export function swollenTable(text: string, random: Random): string {
  const cells = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, oddCells));
  return swollen(text, random, `${cells.join(delimiterOf(text))}\n`);
}

/** CSV with its cells, quotes, delimiter, heading or line ends changed. */
export function changeTable(text: string, random: Random, others: readonly string[] = []): string {
  const delimiter = delimiterOf(text);
  const rows = text.split('\n').map((line) => line.split(delimiter));
  for (let left = 1 + below(random, 4); left > 0; left--) {
    const row = pick(random, rows);
    const at = Math.floor(random() * row.length);
    row[at] = changedCell(row[at] ?? '', random, others);
    if (chance(random, 0.1)) row.push(...row.slice(0, 1 + below(random, 5)));
    if (chance(random, 0.05)) row.splice(at, 1);
    if (chance(random, 0.1)) rows.splice(Math.floor(random() * rows.length), 0, [...pick(random, rows)]);
  }
  if (chance(random, 0.05)) rows.unshift([pick(random, ['sep=;', 'sep=,', '', 'Danh sách', pick(random, pieces)])]);
  if (chance(random, 0.1)) rows[0] = rows[0]!.map((cell) => (chance(random, 0.3) ? pick(random, headings) : cell));
  const between = chance(random, 0.9) ? delimiter : pick(random, delimiters);
  return rows.map((row) => row.join(between)).join(pick(random, ['\n', '\n', '\n', '\r\n', '\r']));
}

function changedCell(cell: string, random: Random, others: readonly string[]): string {
  const changed = changeText(cell, random, others).slice(0, 4_000);
  return pick(random, [
    changed,
    `"${changed.replaceAll('"', '""')}"`,
    `"${changed}`,
    `${changed}"`,
    `"${changed}"x`,
    ` "${changed}"`,
    `"${changed}\n${changed}"`,
    pick(random, pieces),
  ]);
}
