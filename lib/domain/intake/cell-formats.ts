import { refusedFile } from './refused-file';
import type { XmlHandler } from './xml-scanner';
import { xmlAttributes } from './xml-text';

const mostFormats = 100_000;
const longestPattern = 255;
const firstOwnFormat = 100;
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;
const dateTokens = new Set(
  's ss m mm h hh am pm a p d dd ddd dddd aaa aaaa aaaaa mmm mmmm mmmmm y yy yyyy e ee eeee'.split(' '),
);

/** `xl/styles.xml`: which cell formats show their number as a date. */
export class CellFormats implements XmlHandler {
  private readonly patterns = new Map<number, string>();
  private readonly base: (number | null)[] = [];
  private readonly dates: boolean[] = [];
  private isThere = false;
  private part: 'base' | 'cells' | null = null;

  /** Undefined for a format the workbook does not have; one without any formats shows no dates. */
  isDate(format: number): boolean | undefined {
    return this.isThere ? this.dates[format] : false;
  }

  open(name: string, raw: string) {
    this.isThere = true;
    if (name === 'cellStyleXfs') this.part = 'base';
    else if (name === 'cellXfs') this.part = 'cells';
    else if (name === 'numFmt') this.keepPattern(raw);
    else if (name === 'xf' && this.part) this.keepFormat(raw);
  }

  close(name: string) {
    if (name === 'cellStyleXfs' || name === 'cellXfs') this.part = null;
  }

  text() {}

  private keepPattern(raw: string) {
    const { numFmtId, formatCode = '' } = xmlAttributes(raw);
    const id = Number(numFmtId);
    if (this.patterns.size >= mostFormats) throw refusedFile('file_is_broken_xlsx');
    if (id >= firstOwnFormat) this.patterns.set(id, formatCode);
  }

  private keepFormat(raw: string) {
    const { numFmtId, xfId } = xmlAttributes(raw);
    if (this.base.length + this.dates.length >= mostFormats) throw refusedFile('file_is_broken_xlsx');
    const own = numFmtId ? Number(numFmtId) : null;
    if (this.part === 'base') this.base.push(own);
    else this.dates.push(own === null ? isBuiltIn(this.base[Number(xfId)] ?? -1) : this.showsDate(own));
  }

  private showsDate(id: number): boolean {
    return isBuiltIn(id) || isDatePattern(this.patterns.get(id) ?? '');
  }
}

const isBuiltIn = (id: number) => builtInDates.some(([first, last]) => id >= first && id <= last);

/** Whether one of the patterns, divided by semicolons, is made of nothing but parts of days and hours. */
function isDatePattern(pattern: string): boolean {
  if (pattern.length > longestPattern) return false;
  const plain = pattern.toLowerCase().replace(/;@$/, '').replace(/\\./g, ' ');
  return plain.split(';').some((part) => {
    const bare = part
      .replace(/"[^"]*"/g, ' ')
      .replace(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, '$1')
      .replace(/\[([smhd]{1,2})\]/g, '$1')
      .replace(/\[[^\]]*\]/g, '');
    const tokens = bare.split(/[^a-z0#?%]+/).filter(Boolean);
    return tokens.length > 0 && tokens.every((token) => dateTokens.has(token));
  });
}
