import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import xlsx from 'xlsx';

const rows = [
  ['Nội dung', 'Ngày', 'Kênh'],
  ['Đường ngập sâu sau mưa', '21/05/2026', 'Báo Ấp Bắc'],
  ['Rác ứ đọng trước cổng trường', '22/05/2026', ''],
];
const book = () => {
  const made = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet(rows), 'Phản ánh');
  return made;
};
const written = (bookType: xlsx.BookType) => xlsx.write(book(), { type: 'buffer', bookType }) as Buffer;

/** A compound file, as Office wrote before 2007 and puts around what has a password, with these streams. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const made = xlsx.CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) xlsx.CFB.utils.cfb_add(made, name, Buffer.from(bytes));
  return Buffer.from(xlsx.CFB.write(made, { type: 'buffer' }) as Uint8Array);
}

const sealed =
  '<?xml version="1.0"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"/></encryption>';

/** A workbook with a password of so many bytes, as Excel saves it. */
export const withPassword = (bytes: number): Buffer =>
  compound({
    EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(sealed)]),
    EncryptedPackage: Buffer.concat([Buffer.from([bytes & 255, bytes >> 8, 0, 0, 0, 0, 0, 0]), randomBytes(bytes)]),
  });

const oldWorkbook = () =>
  Buffer.from(xlsx.CFB.find(xlsx.CFB.read(written('biff8'), { type: 'buffer' }), 'Workbook')!.content);

const word = (more: Readonly<Record<string, Uint8Array>> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:document><w:body><w:p><w:t>Đường ngập</w:t></w:p></w:body></w:document>'),
    ...more,
  });

function png(): Buffer {
  const part = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.alloc(4))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

const csv = Buffer.from(rows.map((cells) => cells.join(',')).join('\n'));
const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Files of other kinds as programs really write them, each with what it is called by and refused as. */
export const otherContainers: readonly (readonly [name: string, code: string, file: Uint8Array])[] = [
  ['co-mat-khau.xlsx', 'file_is_password', withPassword(20_000)],
  ['co-mat-khau-lon.xlsx', 'file_is_password', withPassword(3_000_000)],
  ['doi-cu.xls', 'file_is_old_excel', written('biff8')],
  ['doi-cu-hon.xls', 'file_is_old_excel', written('biff5')],
  [
    'doi-cu-kem-word.xls',
    'file_is_old_excel',
    compound({ Workbook: oldWorkbook(), 'MBD0001/WordDocument': randomBytes(5_000) }),
  ],
  [
    'doi-cu-nhac-chu.xls',
    'file_is_old_excel',
    compound({ Workbook: Buffer.concat([oldWorkbook(), Buffer.from('EncryptedPackage', 'utf16le')]) }),
  ],
  ['van-ban.doc', 'file_is_old_word', compound({ WordDocument: randomBytes(9_000), '1Table': randomBytes(5_000) })],
  ['trinh-chieu.ppt', 'file_is_old_slides', compound({ 'PowerPoint Document': randomBytes(9_000) })],
  ['thu.msg', 'file_is_binary', compound({ '__properties_version1.0': randomBytes(5_000) })],
  ['bang.ods', 'file_is_ods', written('ods')],
  ['bang.fods', 'file_is_ods', written('fods')],
  ['bang.xlsb', 'file_is_xlsb', written('xlsb')],
  ['bang-2003.xml', 'file_is_xml_sheet', written('xlml')],
  ['trang-web.xls', 'file_is_web_table', written('html')],
  ['van-ban.docx', 'file_is_word', word()],
  ['van-ban-kem-bang.docx', 'file_is_word', word({ 'word/embeddings/Bang.xlsx': written('xlsx') })],
  [
    'van-ban-2003.xml',
    'file_is_word',
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
  ],
  ['van-ban.rtf', 'file_is_rtf', strToU8('{\\rtf1\\ansi Đường ngập}')],
  ['van-ban.pdf', 'file_is_pdf', strToU8(pdf)],
  ['van-ban-co-dong-trong.pdf', 'file_is_pdf', strToU8(`\r\n${pdf}`)],
  ['bang-trong-tep-nen.zip', 'file_is_zip', zipSync({ 'bang.xlsx': written('xlsx') })],
  ['bang.csv.gz', 'file_is_compressed', gzipSync(csv)],
  ['anh.png', 'file_is_image', png()],
  ['anh.svg', 'file_is_image', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><text>Đường ngập</text></svg>')],
  ['anh.svg', 'file_is_image', strToU8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
];
