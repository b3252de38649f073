import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
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
