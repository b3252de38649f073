import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { type Hinge, hingesOf, TryBudget } from '@/lib/domain/classify/counterfactual';
import { shippedLexicon } from '@/lib/domain/classify/lexicon-in-use';
import type { Reason } from '@/lib/domain/classify/reading';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import type { Correctable } from '@/lib/domain/opinion/correctable';
import { explainStored as explainWith, type StoredReading } from '@/lib/domain/opinion/stored-reading';
import { hingeTexts } from '@/lib/strings/hinges';
import { sayHinge } from '@/lib/strings/say-hinge';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

const complaint = 'Duong Nguyen Huu Canh lai ngap, k ai xu ly het';
const stored = (text: string) => ({
  text,
  reasons: classify(text).reasons,
  lexiconVersion: lexiconVersion(),
  textGoneAt: null,
});

const explainStored = (one: StoredReading, corrected: readonly Correctable[]) =>
  explainWith(one, corrected, shippedLexicon());

test.describe('what a stored reading hangs on', () => {
  test('is found again from the text, but not in what a person set', () => {
    const abouts = (...corrected: ('sentiment' | 'topics' | 'flags' | 'place')[]) =>
      explainStored(stored(complaint), corrected).hinges.map(({ about }) => about);
    expect(abouts()).toEqual(['sentiment', 'topic']);
    expect(abouts('place')).toEqual(['sentiment', 'topic']);
    expect(abouts('sentiment')).toEqual(['topic']);
    expect(abouts('topics', 'flags')).toEqual(['sentiment']);
    expect(explainStored(stored(complaint), ['topics', 'place']).setByPeople).toEqual(['topic']);
  });

  test('is not told of another version of the lexicon, nor of a text too long or too full to try', () => {
    const older = explainStored({ ...stored(complaint), lexiconVersion: 'older' }, ['flags']);
    expect(older).toEqual({ hinges: [], unexplained: 'older_lexicon', setByPeople: ['flag'], topicSuggestion: null });
    for (const long of ['ngập '.repeat(201), `ngập${' '.repeat(5000)}`]) {
      expect(explainStored(stored(long), [])).toMatchObject({ hinges: [], unexplained: 'too_long' });
    }
    expect(explainStored(stored(`ngập${' '.repeat(4000)}`), [])).toMatchObject({ unexplained: null });
  });

  test('costs no more than some readings, however many words it may hang on; what that leaves out is said', () => {
    const full = `ngập không bức xúc `.repeat(60) + 'không '.repeat(600);
    const budget = new TryBudget();
    expect(hingesOf(full, {}, budget)).toEqual([]);
    expect(budget).toMatchObject({ isSpent: true });
    expect(budget.readings * full.length).toBeLessThanOrEqual(200_000);
    expect(explainStored(stored(full), [])).toMatchObject({ hinges: [], unexplained: 'too_long' });
    const usual = new TryBudget();
    expect(hingesOf(complaint, {}, usual).length).toBe(2);
    expect(usual.isSpent).toBe(false);
    expect(usual.readings).toBeGreaterThan(2);
  });

  test('comes with the topic it nearly had, unless a person set the topics', () => {
    const text = 'Miễn học phí cho học sinh là chính sách rất đáng mừng';
    expect(classify(text).suggestion).toBe('CHINHSACH');
    expect(explainStored(stored(text), []).topicSuggestion).toBe('CHINHSACH');
    expect(explainStored(stored(text), ['topics']).topicSuggestion).toBeNull();
    expect(explainStored({ ...stored(text), lexiconVersion: 'older' }, []).topicSuggestion).toBeNull();
  });

  test('is found with the places the text was read with', () => {
    const text = 'Nghe nói sắp tăng giá ở Tân Mỹ';
    const place = { code: '27487', name: 'Phường Tân Mỹ', start: 24, end: 30 };
    const flagsIn = (reasons: readonly Reason[]) =>
      explainStored({ text, reasons, lexiconVersion: lexiconVersion(), textGoneAt: null }, []).hinges.flatMap(
        ({ about, code }) => (about === 'flag' ? [code] : []),
      );
    expect(flagsIn(classify(text).reasons)).toContain('F9_THIEUCANCU');
    const { reasons, flags } = classify(text, { places: () => [place] });
    expect(flags).toEqual(['F4_TINDON']);
    expect(flagsIn(reasons)).toEqual(flags);
  });
});

const namesIn = (locale: 'vi' | 'en') => {
  const { sentiments, topics, flags } = vocabularyTexts[locale];
  return { sentiments, topics, flags: { F1_KHANCAP: flags.F1_KHANCAP.short } };
};
const said = (hinge: Hinge, text: string, locale: 'vi' | 'en' = 'vi') =>
  sayHinge(hinge, text, hingeTexts[locale], namesIn(locale))
    .map((part) => (part.kind === 'phrase' ? `“${part.text}”` : part.text))
    .join('');
const wordsOf = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

test.describe('what an answer hangs on, said', () => {
  test('names the phrases, what the answer would be and what it is', () => {
    const { hinges } = explainStored(stored(complaint), []);
    expect(hinges.map((hinge) => said(hinge, complaint))).toEqual([
      'Không có “ngap” và “k ai xu ly” thì sắc thái là Trung tính, không phải Tiêu cực.',
      'Không có “ngap” thì chủ đề chính là Khác, không phải Ngập nước, thoát nước, triều cường.',
    ]);
    expect(said(hinges[1]!, complaint, 'en')).toBe(
      'Without “ngap” the main topic would be Other, not Flooding and drainage.',
    );
  });

  test('says of a flag that it would not be raised, and that fewer words may do when that was not tried', () => {
    const hinge: Hinge = {
      ...{ about: 'flag', code: 'F1_KHANCAP', otherwise: null },
      ...{ spans: wordsOf('cháy nổ'), smallest: false },
    };
    expect(said(hinge, 'cháy nổ')).toBe(
      'Không có “cháy” và “nổ” thì không có dấu hiệu cần lưu ý Khẩn cấp. (Có thể còn nhóm từ ít hơn.)',
    );
  });

  test('quotes a wording once with how often it stands there, and of many the first five', () => {
    const hinge = (text: string): Hinge => ({
      ...{ about: 'sentiment', code: 'negative', otherwise: 'positive' },
      ...{ spans: wordsOf(text), smallest: true },
    });
    expect(said(hinge('tệ Tệ chán'), 'tệ Tệ chán')).toContain('Không có “tệ” (2 chỗ) và “chán” thì');
    expect(said(hinge('a b c d e f'), 'a b c d e f')).toContain('“e” và “f” thì');
    expect(said(hinge('a b c d e f g'), 'a b c d e f g')).toContain('“d”, “e” và 2 cụm từ nữa thì');
  });
});
