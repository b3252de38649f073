import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { intakeProblems } from '@/lib/strings/intake-problems';
import { problemsOf } from '../support/read-lines';

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, Uint8Array.of(1)])));
const oldOffice = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(70_000), Buffer.from(name, 'utf16le')]);
const table = '<table><tr><td>Nội dung</td></tr></table>';

const files: [code: string, file: string | Uint8Array][] = [
  ['file_is_old_excel', oldOffice('Workbook')],
  ['file_is_password', oldOffice('EncryptedPackage')],
  ['file_is_old_word', oldOffice('WordDocument')],
  ['file_is_old_slides', oldOffice('PowerPoint Document')],
  ['file_is_ods', zip('mimetype', 'content.xml')],
  [
    'file_is_ods',
    '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
  ],
  ['file_is_xlsb', zip('xl/workbook.bin')],
  ['file_is_word', zip('word/document.xml')],
  ['file_is_slides', zip('ppt/presentation.xml')],
  ['file_is_numbers', zip('Index/Document.iwa', 'Metadata/Properties.plist')],
  ['file_is_numbers', zip('Index.zip')],
  ['file_is_zip', zip('a.csv')],
  ['file_is_pdf', '%PDF-1.4'],
  ['file_is_rtf', '{\\rtf1\\ansi'],
  ['file_is_image', Buffer.from('52494646000000005745425056503820', 'hex')],
  ['file_is_image', Buffer.from('0000001866747970686569630000', 'hex')],
  ['file_is_image', Buffer.from('49492a0008000000', 'hex')],
  ['file_is_compressed', Buffer.from('fd377a585a0000', 'hex')],
  ['file_is_web_table', `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${table}`],
  ['file_is_web_table', `\ufeff<!-- x -->\n<meta charset="utf-8">${table}`],
  ['file_is_web_table', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['file_is_web_table', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ['file_is_web_page', '<!DOCTYPE html><p>Không tìm thấy trang'],
  ['file_is_web_page', '<?xml version="1.0"?><rss></rss>'],
  ['file_is_xml_sheet', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>'],
  ['file_is_binary', Buffer.from('SQLite format 3\u0000\u0001\u0002\u0003\u0004\u0005')],
  ['file_is_binary', Buffer.alloc(3_000)],
];

test('files that are no table for us are refused by what they are, with what to do in both languages', async () => {
  for (const [code, file] of files) {
    expect(await problemsOf(file), code).toEqual([{ field: 'file', code }]);
    for (const language of ['vi', 'en'] as const)
      expect(intakeProblems[language][code]?.({ value: '', limit: '' }), `${code} ${language}`).toMatch(/\S \S.*\.$/);
  }
});

test('who sends a workbook with a password is told how to take it off', () => {
  expect(intakeProblems.vi.file_is_password?.({ value: '', limit: '' })).toMatch(/có mật khẩu.*xoá mật khẩu/);
});
