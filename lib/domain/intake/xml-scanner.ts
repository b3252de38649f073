import { refusedFile } from './refused-file';

/** What is told of a document as it is read. `attributes` and `raw` are as written: see `xml-text.ts`. */
export type XmlHandler = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(raw: string): void;
};

const longestTag = 1_000_000;
const deepest = 100;
const skipped = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const data = '<![CDATA[';

/**
 * Reads XML that comes in pieces, holding no more than one tag. Names come without their prefix. Declarations of types and
 * entities are refused, so nothing in a document can grow; so is what does not nest.
 */
export class XmlScanner {
  private rest = '';
  private scanned = 0;
  private quote = '';
  /** What ends a comment, an instruction or unparsed data that was begun. */
  private until: string | null = null;
  private readonly inside: string[] = [];
  private seenRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string) {
    const given = this.rest + piece;
    let at = 0;
    while (at < given.length) {
      const next = this.until ? this.pass(given, at, this.until) : this.step(given, at);
      if (next === null) break;
      at = next;
    }
    this.rest = given.slice(at);
  }

  end() {
    if (this.rest !== '' || this.until || this.inside.length > 0 || !this.seenRoot)
      throw refusedFile('file_is_broken_xlsx');
  }

  /** One text or tag; null when its end has not come yet. */
  private step(given: string, at: number): number | null {
    if (given[at] !== '<') {
      const end = given.indexOf('<', at);
      const text = given.slice(at, end < 0 ? given.length : end);
      if (this.inside.length > 0) this.handler.text(text);
      else if (text.trim() !== '') throw refusedFile('file_is_broken_xlsx');
      return end < 0 ? given.length : end;
    }
    if (given.length - at < 2) return null;
    if (given[at + 1] === '!' || given[at + 1] === '?') return this.special(given, at);
    const end = this.endOfTag(given, at);
    if (end === null) return null;
    this.tag(given.slice(at + 1, end));
    return end + 1;
  }

  private special(given: string, at: number): number | null {
    for (const [start, end] of skipped) {
      if (!given.startsWith(start, at)) continue;
      this.until = end;
      return at + start.length;
    }
    if (given.startsWith(data, at) && this.inside.length > 0) {
      this.until = ']]>';
      return at + data.length;
    }
    const begun = given.slice(at);
    if (begun.length < data.length && ['<!--', data].some((start) => start.startsWith(begun))) return null;
    throw refusedFile('xlsx_unsafe');
  }

  private pass(given: string, at: number, until: string): number | null {
    const found = given.indexOf(until, at);
    const end = found < 0 ? Math.max(at, given.length - until.length + 1) : found;
    if (until === ']]>' && end > at) this.handler.text(given.slice(at, end).replaceAll('&', '&amp;'));
    if (found < 0) return end === at ? null : end;
    this.until = null;
    return found + until.length;
  }

  /** Where the tag ends, a `>` between quotes left aside. */
  private endOfTag(given: string, at: number): number | null {
    for (let i = at + Math.max(1, this.scanned); i < given.length; i++) {
      const code = given.charCodeAt(i);
      if (code === 62 && this.quote === '') {
        this.scanned = 0;
        return i;
      }
      if (code === 34 || code === 39) {
        if (this.quote === '') this.quote = given[i]!;
        else if (this.quote === given[i]) this.quote = '';
      } else if (code === 60) throw refusedFile('file_is_broken_xlsx');
    }
    this.scanned = given.length - at;
    if (this.scanned > longestTag) throw refusedFile('file_is_broken_xlsx');
    return null;
  }

  private tag(tag: string) {
    if (tag[0] === '/') return this.closed(tag.slice(1).trimEnd());
    const alone = tag.endsWith('/');
    const space = tag.search(/[\s/]/);
    const name = space < 0 ? tag : tag.slice(0, space);
    if (name === '' || this.inside.length >= deepest || (this.inside.length === 0 && this.seenRoot))
      throw refusedFile('file_is_broken_xlsx');
    this.seenRoot = true;
    this.inside.push(name);
    this.handler.open(withoutPrefix(name), space < 0 ? '' : tag.slice(space, alone ? -1 : undefined));
    if (alone) this.closed(name);
  }

  private closed(name: string) {
    if (this.inside.pop() !== name) throw refusedFile('file_is_broken_xlsx');
    this.handler.close(withoutPrefix(name));
  }
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);
