import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePost } from '@/lib/domain/input/posts';
import { meantText } from '@/lib/domain/intake/meant-letters';
import { fieldOf } from '@/lib/domain/intake/post-fields';

const today = '2026-11-21';
const read = (text: string, more: Record<string, unknown> = {}) =>
  parsePost({ text, date: '2026-11-20', ...more }, { today });
const codeOf = (text: string) => read(text).problems?.map(({ code }) => code);

const windows = new TextDecoder('windows-1252');
/** As a program writes it that takes UTF-8 for Windows-1252, or for Latin-1 as Facebook does in what it gives to download. */
const twice = (text: string) => windows.decode(Buffer.from(text));
const twiceAsLatin = (text: string) => Buffer.from(text).toString('latin1');

const said = [
  'Đường Nguyễn Hữu Thọ ngập nước, người dân rất bức xúc',
  'Rác thải quá nhiều “không ai dọn” – hôi…',
  'Cúp điện mãi, là sao vậy 😡',
  'KHÔNG ĐỒNG Ý TĂNG GIÁ',
];

test('letters that a program wrote as their bytes are read as they are meant, and nothing of them is kept as garbage', () => {
  for (const text of said)
    for (const written of [twice(text), twiceAsLatin(text), twice(text).replaceAll('\u00a0', ' ')])
      expect(read(written).post?.text, written).toBe(text);
  expect(read(said[0]!, { channel: twice('Báo Tuổi Trẻ'), place: twice('Quận 7') }).post).toMatchObject({
    channel: 'Báo Tuổi Trẻ',
    place: 'Quận 7',
  });
  for (const [heading, field] of [
    ['Nội dung', 'text'],
    ['Ngày đăng', 'date'],
    ['Họ và tên', 'author'],
  ] as const)
    expect(fieldOf(twice(heading)), heading).toBe(field);
});

test('what is Vietnamese as it stands, or another language, is left as it is', () => {
  for (const text of [
    ...said,
    '“TRẠM Y TẾ XÃ”',
    '“VÌ XÃ”',
    'XÃ… HÒ” HÔ– BÔ™',
    'UBND XÃ\u00a0TÂN HOÀ',
    'São Paulo, Ångström, Ærø, Ärger, Åse',
    'Café “crème brûlée” à 5 €',
    'A & B; giá <5k>',
  ])
    expect(meantText(text), text).toBe(text);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'aàáâãạảăắđeèéêệiìíoòóôơợuùúưứyýAÀÂÃÊÔƠƯĐ bcdghklmnpqrstvx,.!?…”’–'),
        maxLength: 60,
      }),
      (text) => meantText(text) === text,
    ),
  );
});

test('where letters are lost the line is refused, with what to do', () => {
  for (const text of [
    twiceAsLatin(said[0]!).replace(/[\u0080-\u009f]/g, ''),
    '???ng ng?p n??c, ng??i dân r?t b?c xúc',
    'Rác th?i quá nhi?u',
  ])
    expect(codeOf(text), text).toEqual(['text_garbled']);
  for (const text of ['Sao vậy?bao giờ sửa?ai lo?', 'Ngập? Thật hả?!', 'xem https://a.vn/watch?v=abc&x=?y nhé'])
    expect(codeOf(text), text).toBeUndefined();
});

test('letters written by their numbers or names, as web pages do, are read', () => {
  for (const [written, text] of [
    ['&#272;&#432;&#7901;ng ng&#7853;p', 'Đường ngập'],
    ['R&aacute;c th&#x1ea3;i&nbsp;&amp; b&ugrave;n', 'Rác thải & bùn'],
    ['A &amp; B', 'A &amp; B'],
  ] as const)
    expect(read(written).post?.text).toBe(text);
  expect(fieldOf('N&#7897;i dung')).toBe('text');
});

test('a text with its marks behind its letters is refused by name', () => {
  for (const text of ["DDu+o+`ng nga^.p nu+o+'c", "Kho^ng ddo^`ng y'", "Ra'c tha?i qua' nhie^`u"])
    expect(codeOf(text), text).toEqual(['text_viqr']);
  for (const text of ['Giá 5+ và 6+', 'x^2 + y^2', 'loại a(1), a(2)', 'Hạng A+ (tốt)', 'no+1 và o+ a+'])
    expect(codeOf(text), text).toBeUndefined();
});
