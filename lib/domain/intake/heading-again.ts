const fewestNames = 2;

/**
 * Follows the rows under a heading: whether one is the heading again, as on each page of a printed report, and whether a row stands
 * under one that has the same names in another order.
 */
export class HeadingAgain {
  private readonly named: ReadonlySet<string>;
  private isTurned = false;

  constructor(private readonly names: readonly string[]) {
    this.named = new Set(names.filter(Boolean));
  }

  /** `heading` for a row that is one, `moved` for one under another order of columns; null for a row as all others. */
  take(cells: readonly unknown[]): 'heading' | 'moved' | null {
    let filled = 0;
    let isInPlace = true;
    for (const [column, cell] of cells.entries()) {
      if (cell === null || cell === undefined || cell === '') continue;
      const name = typeof cell === 'string' ? cell.trim() : null;
      if (name === '') continue;
      if (name === null || !this.named.has(name)) return this.isTurned ? 'moved' : null;
      filled++;
      isInPlace &&= this.names[column] === name;
    }
    if (filled < fewestNames) return this.isTurned ? 'moved' : null;
    this.isTurned = !isInPlace;
    return 'heading';
  }
}
