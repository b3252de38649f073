import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { classify } from '@/lib/domain/classify/classify';
import { match, matchBare, matchExact } from '@/lib/domain/classify/match';
import { normalise } from '@/lib/domain/classify/normalise';
import type { Reading } from '@/lib/domain/classify/reading';
import { rules } from '@/lib/domain/classify/rules';
import { spelledOut } from '@/lib/domain/classify/spelled-out';
import { CLOSED_WITHOUT_MARKS } from '@/lib/domain/classify/words';
import { lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { standardSpelling } from '@/lib/domain/standard-spelling';
import { withoutMarks } from '@/lib/domain/vietnamese';

const phrases = lexiconFiles.flatMap(({ groups }) =>
  groups.flatMap((group) => group.phrases.map((entry) => (typeof entry === 'string' ? entry : entry.phrase))),
);

/** Phrases of the lexicon in any company: other words, signs, short forms, and noise. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('ko', 'mn', 'ngta', 'Hẻm 5', 'bà Ba', 'hoàn', 'quý', 'thủy', 'hòa', 'đường'),
  },
  { weight: 1, arbitrary: fc.constantFrom('👍', ':(', '…', '2.500', 'lắmmmm', 'n.g.ậ.p', '\u200b', '"x"') },
);
const glue = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '? ', '! ', '\n', ' - ');
const sentence = fc
  .array(fc.tuple(piece, glue), { minLength: 1, maxLength: 14 })
  .map((pairs) => pairs.map(([word, after]) => word + after).join(''));

/** Any code units: halves of surrogate pairs, signs of direction, marks without letters. */
const units = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x20, 0x2e, 0x202e, 0x301, 0x323, 0xd83d, 0xde00, 0x61)), {
    maxLength: 200,
  })
  .map((codes) => String.fromCharCode(...codes));

const anything = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
  units,
);

/** A reading without what spelling may change: where things stand and how they were spelled. */
function essence({ reasons, ...reading }: Reading) {
  return {
    ...reading,
    reasons: reasons.map(({ kind, code, rule, phrase, negated, weight }) => ({
      kind,
      code,
      rule,
      phrase,
      negated,
      weight,
    })),
  };
}

const oldStyle: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  uỷ: 'ủy',
  uý: 'úy',
  uỳ: 'ùy',
};

test('the span of every reason, cut from the original, reads as the phrase it claims', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const { phrase, start, end, tier } of classify(text).reasons) {
        const cut = text.slice(start, end);
        if (tier === 'nomark') expect(bare(cut)).toBe(bare(phrase));
        else expect(spelledOut(cut)).toBe(spelledOut(phrase));
      }
    }),
    { numRuns: 400 },
  );
});

test('spans without marks read as the phrase without marks', () => {
  fc.assert(
    fc.property(sentence, (marked) => {
      const text = withoutMarks(marked);
      for (const { phrase, start, end } of classify(text).reasons)
        expect(bare(text.slice(start, end))).toBe(bare(phrase));
    }),
    { numRuns: 300 },
  );
});

function bare(text: string): string {
  return withoutMarks(spelledOut(text));
}

test('reading only what is spelled with its marks finds the same as looking at every word with and without', () => {
  const found = ({ list, count }: ReturnType<typeof match>) => list.slice(0, count).map((hit) => ({ ...hit }));
  const compiled = rules();
  fc.assert(
    fc.property(sentence, (text) => {
      const words = normalise(text, compiled.vocabulary);
      fc.pre((words.seen & CLOSED_WITHOUT_MARKS) === 0);
      expect(found(matchExact(words, compiled))).toEqual(found(matchBare(words, compiled, false)));
    }),
    { numRuns: 400 },
  );
});

test('decomposed text is read the same', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(essence(classify(text.normalize('NFD')))).toEqual(essence(classify(text.normalize('NFC'))));
    }),
    { numRuns: 400 },
  );
});

test('old tone placement is read the same', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const modern = standardSpelling(text);
      const old = modern.replace(/(?<!q)(oà|oá|oả|oã|oạ|uỷ|uý|uỳ)(?!\p{L})/gu, (found) => oldStyle[found]!);
      expect(essence(classify(old))).toEqual(essence(classify(modern)));
    }),
    { numRuns: 300 },
  );
});

test('upper case is read the same', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(essence(classify(text.toUpperCase()))).toEqual(essence(classify(text)));
    }),
    { numRuns: 300 },
  );
});

test('no string makes it throw, and every span lies inside the text in order', () => {
  const check = (text: string) => {
    const { score, topics, reasons } = classify(text);
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.length).toBeLessThanOrEqual(3);
    let before = 0;
    for (const { start, end } of reasons) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      before = start;
    }
  };
  fc.assert(fc.property(anything, check), { numRuns: 500 });
  const odd = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '\u202eabc\u202c',
    '👨‍👩‍👧‍👦',
    '的一是',
    'مرحبا',
    '\u0323'.repeat(100),
    '#',
    '#'.repeat(99),
  ];
  for (const text of odd) check(text);
});

/** A text that counts how often it is looked into. */
function watched(text: string): { readonly text: string; readonly looks: () => number } {
  let looks = 0;
  const inner = new Proxy(Object(text) as object, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      if (name === 'length' || typeof name === 'symbol') return value;
      looks++;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { text: inner as unknown as string, looks: () => looks };
}

test('long and strange texts cost work in proportion to their length', () => {
  const units = [
    'a',
    'ngập ',
    'n.g.',
    '.',
    'ko ',
    '#Ng',
    '#ngậpNước',
    ' :)',
    '\u0301',
    'a\u0301',
    'không ',
    'không chê vào đâu ',
    'duong ngap ',
    '12.',
    '😡',
    'a-',
    '\u200b',
  ];
  for (const unit of units) {
    const work = [2 ** 11, 2 ** 12, 2 ** 13].map((times) => {
      const { text, looks } = watched(unit.repeat(times));
      const { steps } = match(normalise(text, rules().vocabulary), rules());
      return looks() + steps;
    });
    expect(work[1]! / work[0]!, unit).toBeLessThan(2.2);
    expect(work[2]! / work[1]!, unit).toBeLessThan(2.2);
  }
});

test('a million letters and a megabyte of complaint are read', () => {
  expect(classify('a'.repeat(1_000_000)).topics).toEqual([{ code: 'KHAC', score: 0 }]);
  const complaint = 'Hẻm ngập nước, chưa thấy ai xử lý. ';
  const long = classify(complaint.repeat(Math.ceil(1_000_000 / complaint.length)));
  expect(long.topics[0]!.code).toBe('NGAP');
  expect(long.sentiment).toBe('negative');
});
