import { strict as assert } from 'node:assert';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { foundIn } from '@/lib/domain/search/found';
import { placedWords } from '@/lib/domain/search/placed-words';
import { isTooMuch, mostLettersTyped, mostWordsTyped, readSearch } from '@/lib/domain/search/read-search';
import { markedAmong, searchVector } from '@/lib/domain/search/vector';
import { foldedWord, searchWords } from '@/lib/domain/search/words';
import { formsOfFlooding } from '../support/found-forms';

const wordsOf = (text: string) => searchWords(text).map(({ word }) => word);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'aàâđĐưƯ ờ\u0301\u0323\u200b\u00ad\ufeff-_.#1２ｇ😡👨‍👩‍👧🏽☔\ufe0f\u200d🇻🇳ﷺ½ⅷ𝐧\ud83d'),
  }),
);

test('every word of any text is one word again, the same, when it is typed by itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { word, start, end } of searchWords(text)) {
        assert.ok(start >= before && end > start && end <= text.length);
        before = end;
        assert.deepEqual(wordsOf(text.slice(start, end)), [word]);
        assert.ok(word.length > 0 && !/['\\\s\0]/.test(word), JSON.stringify(word));
        assert.ok(Buffer.byteLength(word) < 2_046);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every letter, digit and picture of a text stands in one of its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = searchWords(text);
      for (const { index } of text.matchAll(/[\p{L}\p{N}]|\p{Extended_Pictographic}/gu))
        assert.ok(words.some(({ start, end }) => start <= index && index < end));
    }),
  );
});

test('small and capital letters, composed or not, with the tone on either vowel, are one spelling', () => {
  for (const [one, other] of [
    ['hòa', 'hoà'],
    ['HÒA', 'hoà'],
    ['Thủy', 'thuỷ'],
    ['Đường', 'đường'.normalize('NFD')],
    ['ｎｇập', 'ngập'],
    ['ngập\u200b', 'NGẬP'],
    ['b̴ù̴n̴', 'bùn'],
    ['ti\u0065\u0301\u0302ng', 'tiếng'],
    ['ÐƯỜNG', 'đường'],
    ['Ɖường', 'đường'],
    ['ngập\ufe0e', 'ngập'],
    ['ngập\u{e0100}', 'ngập'],
  ] as const)
    expect(wordsOf(one)).toEqual(wordsOf(other));
  expect(wordsOf('ngập')).not.toEqual(wordsOf('ngáp'));
});

test('each way to write a word is cut into that word', () => {
  expect(formsOfFlooding.length).toBeGreaterThan(45);
  for (const form of formsOfFlooding) {
    const words = placedWords(form).map(({ word }) => word);
    expect(words, JSON.stringify(form)).toContain('ngập');
    expect(words, JSON.stringify(form)).toContain('nước');
  }
});

test('numbers, and signs that stand for numbers, are words of their own however they are glued to others', () => {
  for (const [text, words] of [
    ['Ngập50cm', ['ngập', '50', 'cm']],
    ['Q7', ['q', '7']],
    ['1.000.000đ', ['1', '000', '000', 'đ']],
    ['①Ngập ❶ngập⑴', ['1', 'ngập', '❶', 'ngập', '1']],
    ['1️⃣Ngập2️⃣rồi3⃣', ['1', 'ngập', '2', 'rồi', '3']],
    ['ngập² 10½m', ['ngập', '2', '10', '½', 'm']],
    ['𝟏𝟐ngập３', ['12', 'ngập', '3']],
    ['ngập\u200b50', ['ngập', '50']],
  ] as const)
    expect(wordsOf(text), text).toEqual(words);
});

test('a hashtag whose words begin with capitals is found whole and by each of them, in its place', () => {
  const kept = (text: string) => searchVector(text as Redacted).trim();
  expect(kept('bị #NgậpNước rồi')).toBe("'bị':1 'ngậpnước':2 'ngập':2 'nước':3 'ngậpnước':3 'rồi':4");
  expect(kept('NgậpNước #TPHCM #ngập')).toBe("'ngậpnước':1 'tphcm':2 'ngập':3");
  expect(kept('＃NgậpNước2026')).toBe("'ngậpnước':1 'ngập':1 'nước':2 'ngậpnước':2 '2026':3");
  expect(kept('#2026NgậpNước')).toBe("'2026':1 'ngậpnước':2 'ngập':2 'nước':3 'ngậpnước':3");
  expect(kept('#HưHỏng'.normalize('NFD'))).toBe("'hưhỏng':1 'hư':1 'hỏng':2 'hưhỏng':2");
});

test('each word has a place of its own or that of the word before, and is part of its text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { place, start, end } of placedWords(text)) {
        assert.ok(place === before || place === before + 1);
        assert.ok(start < end && end <= text.length);
        before = place;
      }
    }),
    { numRuns: 500 },
  );
});

test('what is kept of a text names each word with its places, and the vocabulary only what has marks', () => {
  const met = new Set<string>();
  expect(searchVector('Cống ngập, xe ngập' as Redacted, met)).toBe("'cống':1 'ngập':2 'xe':3 'ngập':4 ");
  expect(markedAmong(met)).toEqual([
    { folded: 'cong', word: 'cống' },
    { folded: 'ngap', word: 'ngập' },
  ]);
});

/** What was typed as somebody would say it: `"` for phrases, `-` for what is not wanted, `#` for numbers. */
function said(typed: string): string[] | null {
  const search = readSearch(typed);
  if (!search) return null;
  const words = (phrase: readonly { word: string }[]) => phrase.map(({ word }) => word).join(' ');
  return [
    ...search.wanted.map(({ phrase, item }) => `${item === null ? '' : `#${item} `}${words(phrase)}`),
    ...search.excluded.map((phrase) => `-${words(phrase)}`),
    ...search.excludedItems.map((item) => `-#${item}`),
  ];
}

test('what is typed is read as words, phrases, what is not wanted and numbers', () => {
  expect(said('ngập  nước')).toEqual(['ngập', 'nước']);
  expect(said('"ngập nước" cống')).toEqual(['ngập nước', 'cống']);
  expect(said('“NGẬP\n-  nước” «bùn đất» „xe cộ“')).toEqual(['ngập nước', 'bùn đất', 'xe cộ']);
  expect(said('"ngập nước')).toEqual(['ngập nước']);
  expect(said('ngập-nước a/b')).toEqual(['ngập nước', 'a b']);
  expect(said('ngập -nước -"xe máy" -“cây đổ”')).toEqual(['ngập', '-nước', '-xe máy', '-cây đổ']);
  expect(said('- ngập - nước')).toEqual(['ngập', 'nước']);
  expect(said('#123 45 1.234 0123 q7')).toEqual(['#123 ', '#45 45', '1 234', '0123', 'q 7']);
  expect(said('ngập ngập -xe NGẬP "xe cộ" -xe "xe cộ"')).toEqual(['ngập', 'xe cộ', '-xe']);
  expect(said('"123" -123')).toEqual(['123', '-123']);
  expect(said('ngập -#123 -#0')).toEqual(['ngập', '-0', '-#123']);
  expect(said('😡 %')).toEqual(['😡']);
  for (const nothing of ['%', "'", '"', '""', '-', '-""', '((', '\\', '!!&|', '<->', ':*', '', '…', '\u200b'])
    expect(said(nothing), JSON.stringify(nothing)).toBeNull();
});

test('a word typed with any mark is looked for as it is, one without in all its forms', () => {
  const marks = (typed: string) => readSearch(typed)?.wanted.map(({ phrase }) => phrase[0]?.isMarked);
  expect(marks('ngập ngap đuong duong HOA')).toEqual([true, false, true, false, false]);
});

test('more than 200 words or 5,000 letters is nothing to search for, and told from that', () => {
  expect([
    isTooMuch('ngập '.repeat(mostWordsTyped + 1)),
    isTooMuch('x'.repeat(mostLettersTyped + 1)),
    isTooMuch('ngập '.repeat(mostWordsTyped)),
  ]).toEqual([true, true, false]);
  expect(readSearch('ngập '.repeat(mostWordsTyped + 1))).toBeNull();
  expect(readSearch('x'.repeat(mostLettersTyped + 1))).toBeNull();
  expect(readSearch(`"${'ngập '.repeat(mostWordsTyped)}"`)?.wanted[0]?.phrase).toHaveLength(mostWordsTyped);
});

test('what was found is marked in its text, a word without marks in its forms, a phrase as a whole', () => {
  const marked = (text: string, typed: string) => {
    const search = readSearch(typed);
    return foundIn(text, search ?? { wanted: [] }).map(({ start, end }) => text.slice(start, end));
  };
  const text = 'Đường NGẬP nước.\nNgáp dài, nước ngập-nước rút';
  expect(marked(text, 'ngap')).toEqual(['NGẬP', 'Ngáp', 'ngập']);
  expect(marked(text, 'ngập')).toEqual(['NGẬP', 'ngập']);
  expect(marked(text, '"ngập nước"')).toEqual(['NGẬP nước', 'ngập-nước']);
  expect(marked(text, '"nuoc ngap" "ngập nước rút"')).toEqual(['nước.\nNgáp', 'nước ngập-nước rút']);
  expect(marked(text, 'đường -ngập')).toEqual(['Đường']);
  const tagged = 'bị #NgậpNước rồi';
  expect(marked(tagged, '"ngập nước rồi"')).toEqual(['NgậpNước rồi']);
  expect(marked(tagged, 'nước')).toEqual(['Nước']);
  expect(marked(tagged, 'ngậpnước')).toEqual(['NgậpNước']);
  fc.assert(
    fc.property(anyText, (any) => {
      const [first] = searchWords(any);
      if (!first || readSearch(any.slice(first.start, first.end)) === null) return;
      assert.ok(marked(any, any.slice(first.start, first.end)).length > 0 || foldedWord(first.word) !== first.word);
    }),
  );
});
