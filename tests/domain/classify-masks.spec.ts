import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { classify } from '@/lib/domain/classify/classify';
import { maskTokens } from '@/lib/domain/redact/mask-kinds';
import { redact } from '@/lib/domain/redact/redact';

const flood = 'Duong Nguyen Huu Canh lai ngap, k ai xu ly het.';

for (const contact of ['Lien he 0912 345 678', 'mail ba@example.com', 'gap chi Lan, xe 59-X1 234.56']) {
  test(`masking "${contact}" does not change how a text without marks is read`, () => {
    const plain = classify(flood);
    for (const form of ['NFC', 'NFD'] as const) {
      const masked = classify(redact(`${flood} ${contact}`).text.normalize(form));
      expect(masked.topics[0]?.code).toBe('NGAP');
      expect(masked.sentiment).toBe(plain.sentiment);
    }
  });
}

test('a mask that raised a flag is quoted with both its brackets', () => {
  const text = 'Ai cần thì gọi [số điện thoại] hoặc [SỐ ĐIỆN THOẠI] nhé';
  const quoted = classify(text).reasons.filter(({ kind }) => kind === 'flag');
  expect(quoted.length).toBeGreaterThan(0);
  for (const { start, end } of quoted) expect(text.slice(start, end)).toMatch(/^\[.*\]$/);
});

const crossing: readonly (readonly [text: string, apart: string])[] = [
  ['Em cần tư vấn gọi [số điện thoại] nhé', 'thoại'],
  ['LÊN PHƯỜNG GỌI [SỐ ĐIỆN THOẠI] HOÀI', 'THOẠI'],
  ['Ở [số nhà] văn hóa phường', 'nhà'],
  ['Ghi [số tài khoản] ngân hàng rồi', 'khoản'],
  ['Làm lại [số giấy tờ] đất', 'tờ'],
  ['Xe [biển số xe] máy chạy ẩu', 'số xe'],
  ['Ghi [ngày sinh] viên nhận', 'sinh'],
  ['Bán [số điện thoại] của dân', 'thoại'],
];
for (const [text, inside] of crossing) {
  test(`in “${text}” nothing but a flag is read out of the mask`, () => {
    const at = text.indexOf(inside);
    for (const form of ['NFC', 'NFD'] as const) {
      const { reasons } = classify(text.normalize(form));
      const others = reasons.filter(({ kind }) => kind !== 'flag');
      if (form === 'NFC') expect(others.filter(({ start, end }) => start <= at && end > at)).toEqual([]);
      for (const { start, end } of others) expect(text.normalize(form).slice(start, end)).not.toMatch(/[[\]]/);
    }
  });
}

test('whatever stands around masks, also cut ones, no topic and no feeling is read out of their words', () => {
  const words =
    'bán lộ mất làm cấp xe đất máy ngân hàng giả văn hóa viên riêng tư chủ bị khóa nhà số điện thoại không có ma tuy, . !';
  const word = fc.constantFrom(...words.split(' '));
  const mask = fc.constantFrom(...Object.values(maskTokens), '[số điện', '[biển số', '[tài khoản', '[liên kết cá');
  const part = fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: mask });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      const starts = parts.map((_, n) => parts.slice(0, n).join(' ').length + (n > 0 ? 1 : 0));
      const spans = parts.flatMap((said, n) =>
        said.startsWith('[') ? [{ start: starts[n]!, end: starts[n]! + said.length }] : [],
      );
      // A named person accused is read of the mask itself.
      const read = classify(parts.join(' ')).reasons.filter(({ rule }) => !rule.startsWith('flag/'));
      return !read.some(({ start, end }) => spans.some((span) => start < span.end && end > span.start));
    }),
    { numRuns: 3_000 },
  );
});
