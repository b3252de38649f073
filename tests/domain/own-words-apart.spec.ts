import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { judgeOwnWord } from '@/lib/domain/own-words/judge-own-word';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { mostOwnWords, type OwnWord } from '@/lib/domain/own-words/own-word';

const word = (phrase: string, wish: Partial<OwnWord> = {}): OwnWord => ({
  ...{ deed: 'add', kind: 'topic', code: 'GIAOTHONG', phrase, weight: null, marksOnly: false, note: null },
  ...wish,
});
const read = (text: string, ...words: OwnWord[]) => classify(text, { rules: lexiconOf(words).rules });
const refused = (phrase: string, wish: Partial<OwnWord> = {}) =>
  judgeOwnWord(word(phrase.toLowerCase(), wish), phrase, false).problems.map(({ code }) => code);

test.describe('what keeps opinions apart stays on', () => {
  const flag = { kind: 'flag' } as const;
  const cries = ['Anh hàng xóm nhắn là muốn tự tử vì nợ nần', 'Chị bị chồng đánh đập dã man cả đêm'];
  const kept = lexiconFiles
    .filter(({ kind }) => kind === 'flag')
    .flatMap(({ groups }) => groups)
    .filter(({ code }) => ['self-harm', 'violence'].includes(code))
    .flatMap(({ phrases }) => phrases.map((given) => (typeof given === 'string' ? given : given.phrase)));

  test('whoever looks after the lists neither mutes it nor gives it another meaning', () => {
    const mute = { ...flag, deed: 'mute' } as const;
    expect(refused('tự tử', { ...mute, code: null })).toEqual(['flag_keeps_apart']);
    expect(refused('tự tử', { ...mute, code: 'F2_TUHAI_BAOLUC' })).toEqual(['flag_keeps_apart']);
    expect(refused('tự tử', { ...flag, deed: 'replace', code: 'F4_TINDON' })).toEqual(['flag_keeps_apart']);
    expect(refused('cứu với', { ...mute, code: null }), 'others may be').toEqual([]);
    expect(refused('tự tử', { ...flag, deed: 'replace', code: 'F2_TUHAI_BAOLUC' }), 'itself it may say').toEqual([]);
  });

  test('nor do words that stand, or longer ones around it', () => {
    expect(kept.length).toBeGreaterThan(100);
    const all = kept.filter((phrase) => !phrase.startsWith('[')).slice(0, mostOwnWords);
    for (const text of cries) {
      expect(read(text).flags).toContain('F2_TUHAI_BAOLUC');
      for (const wish of [
        { deed: 'mute', code: null },
        { deed: 'mute', code: 'F2_TUHAI_BAOLUC' },
        { deed: 'add', code: 'F4_TINDON' },
      ] as const)
        expect(read(text, ...all.map((phrase) => word(phrase, { ...flag, ...wish }))).flags).toContain(
          'F2_TUHAI_BAOLUC',
        );
    }
    for (const around of ['muốn tự tử vì nợ', 'bị chồng đánh đập dã man cả'])
      for (const own of [word(around, { ...flag, code: 'F4_TINDON' }), word(around)])
        expect(cries.map((text) => read(text, own).flags.includes('F2_TUHAI_BAOLUC'))).toEqual([true, true]);
  });
});
