import { longestLine } from './post-line';

/** One element of a JSON array as text, or `null` when it is longer than a line may be. */
export type Element = { readonly position: number; readonly text: string | null };

/**
 * Cuts the text of a JSON array, given piece by piece, into the texts of its elements by depth and quotes alone. A
 * broken element does not take the others with it. Starts at the first `[`.
 */
export class ArraySplitter {
  private depth = -1;
  private quoted = false;
  private escaped = false;
  private parts = '';
  private tooLong = false;
  private position = 0;
  private done = false;

  /** True once the array's closing bracket was seen. */
  get closed(): boolean {
    return this.done;
  }

  push(piece: string): Element[] {
    const found: Element[] = [];
    let from = 0;
    for (let i = 0; i < piece.length && !this.done; i++) {
      const character = piece[i]!;
      if (this.depth < 0) {
        if (character === '[') {
          this.depth = 0;
          from = i + 1;
        }
      } else if (this.quoted) {
        if (this.escaped) this.escaped = false;
        else if (character === '\\') this.escaped = true;
        else if (character === '"') this.quoted = false;
      } else if (character === '"') this.quoted = true;
      else if (character === '{' || character === '[') this.depth++;
      else if (character === '}' || character === ']') {
        if (this.depth === 0) {
          this.take(piece.slice(from, i), found);
          this.done = true;
        } else this.depth--;
      } else if (character === ',' && this.depth === 0) {
        this.take(piece.slice(from, i), found);
        from = i + 1;
      }
    }
    if (this.depth >= 0 && !this.done) this.keep(piece.slice(from));
    return found;
  }

  /** What is left when the array was cut off before its end. */
  end(): Element[] {
    const found: Element[] = [];
    if (!this.done) this.take('', found);
    return found;
  }

  private keep(text: string) {
    if (this.tooLong) return;
    this.parts += text;
    if (this.parts.length > longestLine) {
      this.tooLong = true;
      this.parts = '';
    }
  }

  private take(last: string, found: Element[]) {
    this.keep(last);
    const text = this.parts.trim();
    if (this.tooLong || text !== '') found.push({ position: ++this.position, text: this.tooLong ? null : text });
    this.parts = '';
    this.tooLong = false;
  }
}
