import { bytesPerMegabyte } from './bytes';
import { mostCellLetters, tooLong } from './cell-length';
import { refusedFile } from './refused-file';
import type { XmlHandler } from './xml-scanner';
import { sheetText } from './xml-text';

const mostStrings = 1_000_000;
const mostMegabytes = 100;
const longestRaw = mostCellLetters * 8;

/**
 * `xl/sharedStrings.xml`: the texts cells refer to by number. Kept as bytes, as a string cut out of a document holds on to
 * all of it.
 */
export class SharedStrings implements XmlHandler {
  private readonly blocks: Uint8Array[] = [new Uint8Array(bytesPerMegabyte)];
  private used = 0;
  private count = 0;
  /** Block, begin and length of each; length -1 for one too long to keep. */
  private places = new Int32Array(3 * 1024);
  private inside = false;
  private inText = false;
  private phonetic = false;
  private raw: string[] = [];
  private length = 0;

  /** Undefined where there is none. */
  at(index: number): string | typeof tooLong | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const [block, begin, length] = this.places.subarray(index * 3, index * 3 + 3) as unknown as [
      number,
      number,
      number,
    ];
    if (length < 0) return tooLong;
    return decoder.decode(this.blocks[block]!.subarray(begin, begin + length));
  }

  open(name: string) {
    if (name === 'si') {
      this.inside = true;
      this.raw = [];
      this.length = 0;
    } else if (name === 't') this.inText = this.inside;
    else if (name === 'rPh') this.phonetic = true;
  }

  close(name: string) {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'si') {
      this.inside = false;
      this.keep(this.length > longestRaw ? tooLong : sheetText(this.raw.join('')).trim());
    }
  }

  text(raw: string) {
    if (!this.inText || this.phonetic || this.length > longestRaw) return;
    this.length += raw.length;
    this.raw.push(raw);
  }

  private keep(text: string | typeof tooLong) {
    if (this.count >= mostStrings) throw refusedFile('xlsx_too_many_strings', mostStrings);
    if ((this.count + 1) * 3 > this.places.length) {
      const more = new Int32Array(this.places.length * 2);
      more.set(this.places);
      this.places = more;
    }
    if (text === tooLong || text.length > mostCellLetters) this.places.set([0, 0, -1], this.count++ * 3);
    else this.places.set(this.store(encoder.encode(text)), this.count++ * 3);
  }

  private store(bytes: Uint8Array): [number, number, number] {
    if (this.used + bytes.length > bytesPerMegabyte) {
      if (this.blocks.length >= mostMegabytes) throw refusedFile('xlsx_too_large', mostMegabytes);
      this.blocks.push(new Uint8Array(bytesPerMegabyte));
      this.used = 0;
    }
    const begin = this.used;
    this.blocks.at(-1)!.set(bytes, begin);
    this.used += bytes.length;
    return [this.blocks.length - 1, begin, bytes.length];
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
