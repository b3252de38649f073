import { createHash } from 'node:crypto';

const newline = 0x0a;

/** Counts the rows of a table and makes their SHA-256 as their pieces go by. */
export class TableCheck {
  rows = 0;
  private readonly hash = createHash('sha256');

  /** COPY writes a line break within a value as two letters: each line break is the end of a row. */
  take(piece: Buffer): void {
    this.hash.update(piece);
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) this.rows += 1;
  }

  /** Once, at the end. */
  ended(): { readonly rows: number; readonly sha256: string } {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
