import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formsOfKept, formsOfSent } from '@/lib/domain/redact/bare-forms';
import { redact } from '@/lib/domain/redact/redact';
import { withoutMarks } from '@/lib/domain/vietnamese';

const planted = readFileSync('tests/golden/redaction/planted.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; hidden: string[] });

const sharesOne = (removed: string, sent: string) => {
  const kept = new Set(formsOfKept(removed).map(({ form }) => form));
  return formsOfSent(sent).some(({ form }) => kept.has(form));
};

test('a text that was redacted is known by what it leaves, in nine of ten ways of typing it', () => {
  const ways: Readonly<Record<string, readonly [(text: string) => string, number]>> = {
    'as it was': [(text) => text, 1],
    decomposed: [(text) => text.normalize('NFD'), 1],
    capitals: [(text) => text.toUpperCase(), 0.92],
    'small letters': [(text) => text.toLowerCase(), 0.92],
    'without marks': [withoutMarks, 0.84],
    'signs between words': [(text) => text.replaceAll(' ', ' – '), 0.9],
  };
  for (const [name, [typed, least]] of Object.entries(ways)) {
    const known = planted.filter(({ text }) => sharesOne(redact(text).text, typed(text))).length;
    expect(known / planted.length, name).toBeGreaterThanOrEqual(least);
  }
});

test('letters and digits of other scripts leave what ours do', () => {
  const text = 'Vợ ông trưởng thôn xóm trên bị bệnh giai đoạn 3, đã vay 150 triệu đồng của tôi';
  const lookAlikes = text.replaceAll('a', '\u0430').replaceAll('o', '\u043e').replaceAll('e', '\u0435');
  for (const typed of [
    lookAlikes,
    text.replace('150', '\u0661\u0665\u0660'),
    text.replace('150', '\u0967\u096b\u0966'),
  ])
    expect(sharesOne(redact(text).text, typed), typed).toBe(true);
});

test('nothing that was hidden is in what is kept of a removed text', () => {
  for (const { text, hidden } of planted) {
    const { text: left } = redact(text);
    const bare = (words: string) => withoutMarks(words).replace(/[^\p{L}\p{N}]+/gu, '');
    for (const words of hidden.filter((one) => bare(one).length >= 6 && !bare(left).includes(bare(one))))
      for (const { form } of formsOfKept(left)) expect(bare(form), text).not.toContain(bare(words));
  }
});

test('texts that say something else share no form', () => {
  expect(sharesOne('Đường ngập trước chợ', 'Đường ngập sau chợ')).toBe(false);
  expect(sharesOne('Gọi [số điện thoại] giúp em', 'Gọi [số điện thoại] giúp anh')).toBe(false);
});

test('what differs only in where a number ends, or in one mark, says something else, unless one of the two has no marks at all', () => {
  const pairs = [
    ['Giá điện sinh hoạt ở chung cư tăng 1,5 lần', 'Giá điện sinh hoạt ở chung cư tăng 15 lần'],
    ['Mất nước từ 1/11 đến hết ngày 12/1', 'Mất nước từ 11/1 đến hết ngày 1/21'],
    ['Phường cho bán hàng rong ở cổng trường', 'Phường chớ bán hàng rong ở cổng trường'],
  ] as const;
  for (const [removed, sent] of pairs) expect(sharesOne(removed, sent), sent).toBe(false);
  const [, , [forbidden]] = pairs;
  expect(sharesOne(forbidden, withoutMarks(forbidden))).toBe(true);
  expect(sharesOne(withoutMarks(forbidden), forbidden)).toBe(true);
  expect(sharesOne(forbidden, withoutMarks(forbidden).replace('phuong', 'phường')), 'one mark left').toBe(true);
  expect(sharesOne('Uỷ ban hoà giải ở toà nhà', 'Ủy ban hòa giải ở tòa nhà'), 'where the tone mark stands').toBe(true);
});
