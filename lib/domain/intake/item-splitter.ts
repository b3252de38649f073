import { type RecordsAt, RecordsFrame } from './json-records';
import { JsonFrame, type JsonShape } from './json-shape';
import { longestLine } from './post-line';

/** One item of a JSON text as text, or `null` when it is longer than a line may be. */
export type Item = { readonly position: number; readonly text: string | null };

const keyBefore = /^"(?:[^"\\]|\\.)*"\s*:\s*/;

/**
 * Cuts JSON, given piece by piece, into the texts of its records by depth and quotes alone: the items of its lists, wherever in
 * an envelope and however many, or its objects. A broken item does not take the others with it.
 */
export class ItemSplitter {
  private readonly frame: Pick<JsonFrame, 'take'>;
  /** How deep in an item; -1 outside of all lists. */
  private depth = -1;
  private quoted = false;
  private escaped = false;
  private parts = '';
  private tooLong = false;
  private position = 0;

  /** `records` says where they stand, where their names do not. */
  constructor(
    private readonly shape: Exclude<JsonShape, 'lines'>,
    private readonly records: RecordsAt | null = null,
  ) {
    this.frame = records ? new RecordsFrame(records) : new JsonFrame();
  }

  push(piece: string): Item[] {
    const found: Item[] = [];
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const character = piece[i]!;
      if (this.depth < 0) {
        if (!this.begins(character)) continue;
        this.depth = this.shape === 'lists' ? 0 : 1;
        from = this.shape === 'lists' ? i + 1 : i;
      } else if (this.quoted) {
        if (this.escaped) this.escaped = false;
        else if (character === '\\') this.escaped = true;
        else if (character === '"') this.quoted = false;
      } else if (character === '"') this.quoted = true;
      else if (character === '{' || character === '[') this.depth++;
      else if (character === '}' || character === ']') {
        this.depth--;
        const isEnd = this.shape === 'lists' ? this.depth < 0 : this.depth === 0;
        if (!isEnd) continue;
        this.take(piece.slice(from, this.shape === 'lists' ? i : i + 1), found);
        this.depth = -1;
      } else if (character === ',' && this.depth === 0) {
        this.take(piece.slice(from, i), found);
        from = i + 1;
      }
    }
    if (this.depth >= 0) this.keep(piece.slice(from));
    return found;
  }

  /** What is left when a list was cut off before its end, if only that it was. */
  end(): Item[] {
    if (this.depth < 0) return [];
    const found: Item[] = [];
    this.take('', found);
    return found.length > 0 ? found : [{ position: ++this.position, text: '' }];
  }

  private begins(character: string): boolean {
    if (this.shape === 'lists') return this.frame.take(character);
    return character === '{';
  }

  private keep(text: string) {
    if (this.tooLong) return;
    this.parts += text;
    if (this.parts.length > longestLine) {
      this.tooLong = true;
      this.parts = '';
    }
  }

  private take(last: string, found: Item[]) {
    this.keep(last);
    const whole = this.parts.trim();
    const text = this.records?.within === '{' ? whole.replace(keyBefore, '') : whole;
    if (this.tooLong || text !== '') found.push({ position: ++this.position, text: this.tooLong ? null : text });
    this.parts = '';
    this.tooLong = false;
  }
}
