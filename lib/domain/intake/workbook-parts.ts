import { refusedFile } from './refused-file';
import type { XmlHandler } from './xml-scanner';
import { xmlAttributes } from './xml-text';

const kinds = ['worksheet', 'sharedStrings', 'styles'] as const;
type Kind = (typeof kinds)[number];
const bases = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];
const mostRelations = 10_000;

/** `xl/_rels/workbook.xml.rels`: where the parts of a workbook lie. */
export class WorkbookRelations implements XmlHandler {
  readonly sheets = new Map<string, string>();
  strings = 'xl/sharedStrings.xml';
  styles = 'xl/styles.xml';

  open(name: string, raw: string) {
    if (name !== 'Relationship') return;
    const { Id: id, Type: type, Target: target } = xmlAttributes(raw);
    const kind = kindOf(type ?? '');
    if (!id || !target || !kind) return;
    const path = partAt(target);
    if (kind === 'sharedStrings') this.strings = path;
    else if (kind === 'styles') this.styles = path;
    else if (this.sheets.size < mostRelations) this.sheets.set(id, path);
    else throw refusedFile('file_is_broken_xlsx');
  }

  close() {}
  text() {}
}

/** The name of a part as a relation of `xl/workbook.xml` names it: from the root, or from where that lies. */
function partAt(target: string): string {
  const path = target.replaceAll('\\', '/');
  const names: string[] = [];
  for (const name of (path[0] === '/' ? path : `xl/${path}`).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

const kindOf = (type: string): Kind | undefined => {
  const base = bases.find((start) => type.startsWith(start));
  return base === undefined ? undefined : kinds.find((kind) => kind === type.slice(base.length));
};

/** `xl/workbook.xml`: the sheets in their order, and whether days count from 1904. */
export class WorkbookSheets implements XmlHandler {
  readonly sheets: { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] = [];
  private from1904: boolean | null = null;

  get countsFrom1904(): boolean {
    return this.from1904 === true;
  }

  open(name: string, raw: string) {
    if (name === 'workbookPr') this.from1904 ??= ['1', 'true'].includes(xmlAttributes(raw).date1904 ?? '');
    if (name !== 'sheet' || this.sheets.length >= mostRelations) return;
    const { name: title, id, state = 'visible' } = xmlAttributes(raw);
    if (title && id) this.sheets.push({ name: title, relation: id, isHidden: state !== 'visible' });
  }

  close() {}
  text() {}
}
