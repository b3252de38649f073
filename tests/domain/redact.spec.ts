import { expect, test } from '@playwright/test';
import { type MaskKind, maskTokens } from '@/lib/domain/redact/mask-kinds';
import { redact } from '@/lib/domain/redact/redact';
import { codesHidden, codesKept } from './redact-codes-and-links';
import { hidden } from './redact-hidden';
import { kept } from './redact-kept';
import { keptNumbers } from './redact-kept-numbers';
import { keptAround, toldAround } from './redact-told-around';
import { writtenOtherwise } from './redact-written-otherwise';

const kinds = Object.keys(maskTokens) as MaskKind[];
const lines = (block: string) => block.split('\n').filter(Boolean);
/** Whether a secret is left as a word or a number of its own. */
const stands = (secret: string, text: string) =>
  text
    .split(secret)
    .some(
      (before, at, parts) =>
        at + 1 < parts.length && !/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(parts[at + 1]!),
    );

for (const kind of kinds) {
  test.describe(`masking: ${kind}`, () => {
    for (const [text, secrets] of [...hidden[kind], ...(writtenOtherwise[kind] ?? []), ...(toldAround[kind] ?? [])]) {
      test(`hides ${text}`, () => {
        const { text: after, counts } = redact(text);
        expect(counts[kind] ?? 0, after).toBeGreaterThanOrEqual(1);
        expect(after).toContain(maskTokens[kind]);
        for (const secret of secrets.split('|')) expect(after).not.toContain(secret);
      });
    }
    for (const line of lines(codesHidden[kind] ?? '')) {
      test(`hides ${line}`, () => {
        const { text: after, counts } = redact(line.replace(/[{}]/g, ''));
        expect(counts[kind] ?? 0, after).toBeGreaterThanOrEqual(1);
        for (const [, secret] of line.matchAll(/\{([^}]+)\}/g)) expect(stands(secret!, after), after).toBe(false);
      });
    }
    for (const text of kept[kind]) {
      test(`leaves ${text}`, () => {
        expect(redact(text)).toEqual({ text, counts: {} });
      });
    }
    test('has at least fifteen lines each way', () => {
      expect(hidden[kind].length).toBeGreaterThanOrEqual(15);
      expect(kept[kind].length).toBeGreaterThanOrEqual(15);
    });
  });
}

for (const text of [...keptNumbers, ...keptAround, ...lines(codesKept)]) {
  test(`leaves ${text}`, () => {
    expect(redact(text)).toEqual({ text, counts: {} });
  });
}

test('an official stays as the office, without the name', () => {
  const said = 'Chủ tịch UBND phường Nguyễn Văn Bình hứa sửa đường; Bí thư Thành uỷ TP.HCM Trần Lưu Hoà dự họp.';
  expect(redact(said).text).toBe(
    'Chủ tịch UBND phường [tên riêng] hứa sửa đường; Bí thư Thành uỷ TP.HCM [tên riêng] dự họp.',
  );
});

test('a ward called like a person stays, the person after it goes', () => {
  expect(redact('Chủ tịch UBND phường Nguyễn Thái Bình Lê Văn Tám nói sẽ làm.').text).toBe(
    'Chủ tịch UBND phường Nguyễn Thái Bình [tên riêng] nói sẽ làm.',
  );
});

test('several secrets in one text are each counted', () => {
  const said = 'Chị Lan và anh Tuấn ở số 12/5A đường Lê Lợi, gọi 0901 234 567 hoặc lan.nguyen@gmail.com';
  const { text, counts } = redact(said);
  expect(text).toBe(
    'Chị [tên riêng] và anh [tên riêng] ở số [số nhà] đường Lê Lợi, gọi [số điện thoại] hoặc [thư điện tử]',
  );
  expect(counts).toEqual({ private_name: 2, house_number: 1, phone: 1, email: 1 });
});

test('characters that hide inside a number do not save it', () => {
  expect(redact('gọi 09\u200b01\u00ad234\u2060567 nha').text).toBe('gọi [số điện thoại] nha');
});

const goingOn = [
  ['Số điện thoại 0912345678 không liên lạc được.', 'Số điện thoại [số điện thoại] không liên lạc được.'],
  ['Căn cước cũ 024681357 không đổi được.', 'Căn cước cũ [số giấy tờ] không đổi được.'],
  ['Gọi 0912345678 ba lần', 'Gọi [số điện thoại] ba lần'],
  ['Ig: ngocanh.98 bán thuốc giả.', 'Ig: [tài khoản mạng] bán thuốc giả.'],
  ['Facebook: Minh Hoàng chiếm vỉa hè', 'Facebook: [tài khoản mạng] chiếm vỉa hè'],
  ['BHXH 7912345678 đóng thiếu.', 'BHXH [số giấy tờ] đóng thiếu.'],
  ['STK 19033445566778 đóng băng.', 'STK [số tài khoản] đóng băng.'],
] as const;
for (const [said, after] of goingOn) {
  test(`hides the number or account and leaves what is said of it: ${said}`, () => {
    expect(redact(said).text).toBe(after);
  });
}
