import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { redact } from '@/lib/domain/redact/redact';
import { hidden } from './redact-hidden';

const prose = fc.constantFrom(
  'Đường ngập quá',
  'liên hệ',
  'gọi số',
  'ở Quận 7',
  'chị Lan',
  'ÔNG NGUYỄN VĂN BÌNH',
  'số 12/5A đường Lê Lợi',
  'stk',
  '59-X1 123.45',
  '@be_heo',
  'a@b.vn',
  'Chủ tịch UBND phường',
  '12.500.000 đồng',
);
const piece = fc.oneof(prose, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const known = Object.values(hidden).flatMap((cases) => cases.map(([said]) => said));

const separator = fc.constantFrom('', '', ' ', '.', '-', ' - ', ' . ', '\u00a0');
const prefix = fc.constantFrom('03', '05', '07', '08', '09', '+843', '+849', '84 9', '(+84) 7', '024', '028');
const phone = fc
  .tuple(prefix, fc.array(fc.tuple(separator, fc.integer({ min: 0, max: 9 })), { minLength: 8, maxLength: 8 }))
  .map(([start, rest]) => start + rest.map(([gap, digit]) => gap + digit).join(''))
  .filter((number) => !/^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d(?!\d)/.test(number));

test('redacting again changes nothing', () => {
  for (const said of known) expect(redact(redact(said).text).text).toBe(redact(said).text);
  fc.assert(
    fc.property(text, (said) => redact(redact(said).text).text === redact(said).text),
    { numRuns: 2000 },
  );
});

test('whatever spaces a document or a page leaves between words, the same is hidden', () => {
  const spaces = fc.constantFrom('  ', '\u00a0', '\t', '\u2003', ' \u00a0', '\u202f', '\u3000');
  fc.assert(
    fc.property(fc.constantFrom(...known), spaces, (said, wide) => {
      const single = said.replaceAll(/[\s\u00a0]+/g, ' ');
      return redact(single.replaceAll(' ', wide)).text === redact(single).text;
    }),
    { numRuns: 1000 },
  );
});

test('of people named one after the other without a sign between them none stays', () => {
  const row = 'Anh Phúc Bà Loan Chú Tâm Cô Diệp Ông Bảy Dì Ngà Bác Thìn Chị Uyên Anh Kha Bà Mận Cô Nhi Chú Lực Chị Thơ';
  for (const said of [row, 'Cô Bảy '.repeat(13)]) {
    const { text } = redact(said);
    expect(text).not.toMatch(/Phúc|Loan|Tâm|Diệp|Bảy|Ngà|Thìn|Uyên|Kha|Mận|Nhi|Lực|Thơ/);
    expect(redact(text).text).toBe(text);
  }
});

test('no digits of a phone number survive, however it is written', () => {
  fc.assert(
    fc.property(phone, prose, (number, around) => {
      const after = redact(`${around}: ${number}, cảm ơn`).text;
      const left = after.replace(/^.*?: /, '');
      return !/\d{3}/.test(left.replace(/\D/g, ''));
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is taken, lone surrogates and control characters too', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(anything, (said) => typeof redact(said).text === 'string'),
    { numRuns: 1000 },
  );
});

test('composed and decomposed writing are masked alike', () => {
  for (const said of known) expect(redact(said.normalize('NFD'))).toEqual(redact(said.normalize('NFC')));
  fc.assert(
    fc.property(text, (said) => redact(said.normalize('NFD')).text === redact(said.normalize('NFC')).text),
    { numRuns: 500 },
  );
});

test('a mask counts as often as it stands in the text', () => {
  fc.assert(
    fc.property(fc.array(prose, { maxLength: 10 }), (pieces) => {
      const { text: after, counts } = redact(pieces.join('. '));
      const masks = after.match(/\[[\p{L} ]+\]/gu)?.length ?? 0;
      return masks === Object.values(counts).reduce((sum, n) => sum + n, 0);
    }),
  );
});
