import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { cutText, joinedWithAbove, type PastedItem, splitAt } from '@/lib/domain/intake/cut-text';
import { pastedTexts } from '../support/pasted-texts';

const shown = ({ text, day, time, place }: PastedItem) =>
  [text, [day, time].filter(Boolean).join(' '), place ?? ''].join(' | ').replace(/( \| )+$/, '');

for (const { what, pasted, items, speakers = 0 } of pastedTexts) {
  test(`a pasted text is cut: ${what}`, () => {
    const cut = cutText(pasted);
    expect(cut.items.map(shown)).toEqual(items);
    expect(cut.speakers).toBe(speakers);
  });
}

test('pasted from another program, with other line ends and marks put apart, a text is cut the same', () => {
  for (const { what, pasted } of pastedTexts) {
    const { items } = cutText(pasted);
    for (const other of [pasted.replaceAll('\n', '\r\n'), pasted.normalize('NFD'), `\ufeff${pasted}\n\n`])
      expect(cutText(other).items, what).toEqual(items);
  }
});

const names = ['Nguyễn Văn Quýt', 'chị Mít kp3', 'Zin', '+84 900 000 001', 'Bé Na ♥'];

test('who spoke in a chat stands in no item, whatever chat it is and whatever the name', () => {
  const when = fc.constantFrom('10:22, 5/3/2024', '05/03/2024, 10:22', '3/25/24, 10:22 PM', '5/3/2024 10:22:13');
  const message = fc.record({ when, name: fc.constantFrom(...names), said: fc.constantFrom('Ngập nước', 'ok: đã rõ') });
  const styles: readonly ((said: { when: string; name: string; said: string }) => string)[] = [
    ({ when, name, said }) => `[${when}] ${name}: ${said}`,
    ({ when, name, said }) => `${when} - ${name}: ${said}`,
    ({ when, name, said }) => `${name}, [${when}]\n${said}`,
    ({ when, name, said }) => `[${when}] ${name}:\n${said}`,
  ];
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 8 }), fc.constantFrom(...styles), (messages, style) => {
      const { items, stamps, speakers } = cutText(messages.map(style).join('\n'));
      expect(items.map(({ text }) => text)).toEqual(messages.map(({ said }) => said));
      expect(stamps).toBe(messages.length);
      expect(speakers).toBe(new Set(messages.map(({ name }) => name)).size);
      for (const { day, time } of items) expect([day, time]).not.toContain(null);
    }),
  );
});

const words = fc.array(
  fc.constantFrom('đường', 'ngập', 'Chợ', 'rác,', 'đèn.', '(hư)', 'điện', 'giá: cao', '12', '5%'),
  {
    minLength: 1,
    maxLength: 9,
  },
);
const marker = fc.constantFrom('1. ', '12) ', '- ', '• ', 'a) ', '+ ', 'II. ', '3/ ', '1.2. ', '(4) ', '·\t', '');

test('of the words nothing is lost or moved: only what numbers an item is taken away', () => {
  const line = fc.record({
    marker,
    words: words.map((all) => `mục ${all.join(' ')}`),
    gap: fc.constantFrom('\n', '\n\n'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const { items } = cutText(lines.map(({ marker, words, gap }) => `${marker}${words}${gap}`).join(''));
      const all = items.map(({ text }) => text).join('\n');
      expect(all.split(/\s+/u)).toEqual(
        lines.flatMap(({ words }) => words.split(' ')).flatMap((one) => one.split(/\s+/u)),
      );
    }),
  );
});

const letters = (text: string) => text.normalize('NFC').match(/\p{L}/gu)?.join('') ?? '';

test('of any text whatever every letter is in an item, in its order, where no message begins and no heading stands', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', ' ngập ', 'Đèn hư.')), { maxLength: 20 });
  fc.assert(
    fc.property(text, (parts) => {
      const pasted = parts.join('').replace(/\d|^\s*\(?[\p{L}]{1,5}[.)/]/gmu, '#');
      const { items, stamps } = cutText(pasted);
      if (stamps === 0) expect(letters(items.map((one) => one.text).join(''))).toBe(letters(pasted));
      for (const { text: one } of items) expect(one).not.toBe('');
    }),
  );
});

test('items that are joined and cut again hold the words they held', () => {
  const item = fc.record({
    text: words.map((all) => all.join(' ')),
    day: fc.constantFrom('2024-03-05', null),
    time: fc.constantFrom('10:22', null),
    place: fc.constantFrom('Phường Tân Hưng', null),
  });
  const step = fc.record({ isJoin: fc.boolean(), at: fc.nat(8), from: fc.nat(40) });
  const wordsOf = (items: readonly PastedItem[]) => items.flatMap(({ text }) => text.split(/\s+/u)).join('');
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.array(step, { maxLength: 12 }), (items, steps) => {
      let now: readonly PastedItem[] = items;
      for (const { isJoin, at, from } of steps) now = isJoin ? joinedWithAbove(now, at) : splitAt(now, at, from);
      expect(wordsOf(now)).toBe(wordsOf(items));
      expect(now.every(({ text }) => text.trim() !== '')).toBe(true);
    }),
  );
});

test('an item joined to the one above has its day and place, or its own where that has none', () => {
  const above = { text: 'Ngập', day: '2024-03-05', time: '10:22', place: null };
  const below = { text: 'Đèn hư', day: '2024-03-06', time: null, place: 'Quận 7' };
  expect(joinedWithAbove([above, below], 1)).toEqual([{ ...above, text: 'Ngập\nĐèn hư', place: 'Quận 7' }]);
  expect(joinedWithAbove([{ ...above, day: null, time: null }, below], 1)[0]).toMatchObject({ day: '2024-03-06' });
  expect(joinedWithAbove([above, below], 0)).toEqual([above, below]);
  expect(splitAt([below], 0, 3).map(({ text, place }) => [text, place])).toEqual([
    ['Đèn', 'Quận 7'],
    ['hư', 'Quận 7'],
  ]);
  expect(splitAt([below], 0, 0)).toEqual([below]);
});

test('of what stands where no day is known none is taken from above', () => {
  const text = ['Ngày 20/05/2024', '- Cống nghẽn', 'Không rõ ngày:', '- Đèn hư', '- Không rõ ngày: rác ứ'].join('\n');
  expect(cutText(text).items.map((item) => [item.text, item.day])).toEqual([
    ['Cống nghẽn', '2024-05-20'],
    ['Đèn hư', null],
    ['Không rõ ngày: rác ứ', null],
  ]);
  const under = ['Ngày 20/05/2024', '- Cống nghẽn', '- Không rõ ngày: rác ứ', '- Đèn hư'].join('\n');
  expect(cutText(under).items.map(({ day }) => day)).toEqual(['2024-05-20', null, '2024-05-20']);
});

test('a long text is cut whole, and one long line is none the slower', () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `- Người dân phản ánh lần ${n}: ${'ngập nước '.repeat(5)}`);
  expect(cutText(lines.join('\n')).items).toHaveLength(20_000);
  expect(cutText(`${'a '.repeat(200_000)}\n[${'1'.repeat(100_000)}`).items).toHaveLength(1);
});
