/** The tables of the dashboard that are fetched when they are opened, by what their rows are. */
const boardTables = ['series', 'places', 'topics'] as const;
export type BoardTable = (typeof boardTables)[number];

export function isBoardTable(value: unknown): value is BoardTable {
  return boardTables.includes(value as BoardTable);
}
