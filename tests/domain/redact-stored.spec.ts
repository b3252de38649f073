import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { maskTokens } from '@/lib/domain/redact/mask-kinds';
import { redact } from '@/lib/domain/redact/redact';
import { redactStored, type StoredWords } from '@/lib/domain/redact/redact-stored';
import type { MaskCounts } from '@/lib/domain/redact/redacted';
import { hidden } from './redact-hidden';

const said = Object.values(hidden).flatMap((cases) => cases.map(([text]) => text));
const piece = fc.oneof(
  fc.constantFrom(...said, ...Object.values(maskTokens), 'Đường ngập quá', 'ở Quận 7', '12.500.000 đồng'),
  fc.string({ maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
const link = fc.option(
  fc.constantFrom('https://bao.vn/duong-ngap-1.html', 'https://facebook.com/be.heo', '0912345678'),
);
const masked = fc.constantFrom<MaskCounts>({}, { phone: 2 }, { private_name: 1, plate: 3 });
const stored: fc.Arbitrary<StoredWords> = fc.record({
  text,
  link,
  details: fc.record({ mainContent: text, suggestion: text }),
  masked,
});

test('stored words redacted again are not changed by redacting them once more', () => {
  fc.assert(
    fc.property(stored, (words) => {
      const once = redactStored(words);
      return JSON.stringify(redactStored(once)) === JSON.stringify(once);
    }),
    { numRuns: 1000 },
  );
});

test('words that were redacted when they came in stay as they are, with what was counted then', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const before = { text: redact(one).text, link: null, details: { interest: redact(two).text }, masked: {} };
      return JSON.stringify(redactStored(before)) === JSON.stringify(before);
    }),
    { numRuns: 1000 },
  );
});

test('what is hidden anew is counted beside what was hidden before, wherever it stood', () => {
  const before = {
    text: 'Gọi [số điện thoại] hay 0912 345 678 nhé',
    link: 'https://bao.vn/duong-ngap-1.html',
    details: { suggestion: 'Biển số 59-X1 123.45, gọi 0903 111 222', interest: '' },
    masked: { phone: 1, house_number: 1 },
  };
  expect(redactStored(before)).toEqual({
    text: 'Gọi [số điện thoại] hay [số điện thoại] nhé',
    link: 'https://bao.vn/duong-ngap-1.html',
    details: { suggestion: 'Biển số [biển số xe], gọi [số điện thoại]', interest: '' },
    masked: { phone: 3, plate: 1, house_number: 1 },
  });
});

test('a link in which something would be hidden goes whole', () => {
  const words = { text: '', details: {}, masked: {} };
  expect(redactStored({ ...words, link: 'https://facebook.com/be.heo.7' }).link).toBe(null);
});
