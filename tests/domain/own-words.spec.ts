import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { hingesOf, TryBudget } from '@/lib/domain/classify/counterfactual';
import { shippedLexicon } from '@/lib/domain/classify/lexicon-in-use';
import { rulesWith } from '@/lib/domain/classify/rules';
import { lexiconFiles, lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import { checkOwnWords } from '@/lib/domain/own-words/check-own-words';
import { ChangeCounts } from '@/lib/domain/own-words/count-changes';
import { judgeOwnWord } from '@/lib/domain/own-words/judge-own-word';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { neverFlagged } from '@/lib/domain/own-words/never-flag';
import { ownHash } from '@/lib/domain/own-words/own-hash';
import { ownListsOf } from '@/lib/domain/own-words/own-lists-of';
import { mostOwnWords, mostWordsOfPhrase, type OwnWord } from '@/lib/domain/own-words/own-word';
import { shippedLike } from '@/lib/domain/own-words/shipped-entries';
import { WordCarriers } from '@/lib/domain/own-words/word-carriers';
import { redact } from '@/lib/domain/redact/redact';

const word = (phrase: string, wish: Partial<OwnWord> = {}): OwnWord => ({
  ...{ deed: 'add', kind: 'topic', code: 'GIAOTHONG', phrase, weight: null, marksOnly: false, note: null },
  ...wish,
});
const read = (text: string, ...words: OwnWord[]) => classify(text, { rules: lexiconOf(words).rules });
const topicsOf = (text: string, ...words: OwnWord[]) => read(text, ...words).topics.map(({ code }) => code);
const refused = (phrase: string, wish: Partial<OwnWord> = {}) =>
  judgeOwnWord(word(phrase.toLowerCase(), wish), phrase, false).problems.map(({ code }) => code);

test.describe('a board’s own keywords', () => {
  const ferry = 'Bến Cát Lái chờ phà mãi';

  test('are read beside the shipped ones, and their reasons say whose they are', () => {
    const own = word('chờ phà', { weight: 2 });
    expect(read(ferry, own).reasons).toContainEqual(
      expect.objectContaining({ rule: 'topic/GIAOTHONG/chờ-phà/own', weight: 2, phrase: 'chờ phà' }),
    );
    expect(read(ferry, own).sentiment, 'a problem that speaks for itself').toBe('negative');
    expect(classify(ferry).reasons.filter(({ rule }) => rule.endsWith('/own'))).toEqual([]);
  });

  test('say something else of a shipped phrase, which then says nothing more', () => {
    const text = 'Ở đây ngập nước';
    expect(topicsOf(text)).toEqual(['NGAP']);
    expect(topicsOf(text, word('ngập nước', { deed: 'replace', code: 'DIENNUOC' }))).toEqual(['DIENNUOC']);
  });

  test('mute a shipped phrase, under one code or under all', () => {
    const text = 'Bà con bức xúc';
    const mute = word('bức xúc', { deed: 'mute', kind: 'sentiment', code: null });
    expect(read(text).sentiment).toBe('negative');
    expect(read(text, mute).sentiment).toBe('neutral');
    expect(read(text, { ...mute, code: 'negative' }).sentiment).toBe('neutral');
    expect(read(text, { ...mute, code: 'positive' }).sentiment).toBe('negative');
  });

  test('raise a flag by themselves, and mute what raised one', () => {
    const text = 'Có người giả danh điện lực đòi tiền';
    const flag = word('giả danh điện lực', { kind: 'flag', code: 'F5_LUADAO' });
    expect(read(text, flag).reasons).toContainEqual(
      expect.objectContaining({ kind: 'flag', code: 'F5_LUADAO', rule: 'flag/F5_LUADAO/own', phrase: flag.phrase }),
    );
    const cry = 'cứu với';
    expect(read(cry).flags).toContain('F1_KHANCAP');
    expect(read(cry, word(cry, { deed: 'mute', kind: 'flag', code: 'F1_KHANCAP' })).flags).toEqual([]);
    expect(read(cry, word(cry, { deed: 'mute', kind: 'flag', code: 'F5_LUADAO' })).flags).toContain('F1_KHANCAP');
  });

  test('are found without marks unless they are to be read only with them', () => {
    const bare = 'ben cat lai cho pha mai khong thay ai';
    expect(topicsOf(bare, word('bến cát lái'))).toEqual(['GIAOTHONG']);
    const withMarks = read(bare, word('bến cát lái', { marksOnly: true })).reasons;
    expect(withMarks.filter(({ phrase, weight }) => phrase === 'bến cát lái' && weight !== 0)).toEqual([]);
  });

  test('hold in what a reading hangs on', () => {
    const { rules } = lexiconOf([word('chờ phà', { weight: 2 })]);
    const hinges = hingesOf(ferry, { rules }, new TryBudget());
    expect(hinges.find(({ about }) => about === 'topic')).toBeDefined();
  });

  test('none read as before, to the letter, and some leave what they do not touch', () => {
    expect(lexiconOf([])).toEqual(shippedLexicon());
    expect(lexiconOf([]).rules).toBe(shippedLexicon().rules);
    const own = lexiconOf([word('chợ nổi cái răng')]);
    const texts = golden('civic.jsonl');
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) expect(classify(text, { rules: own.rules })).toEqual(classify(text));
  });

  test('come as data that reads the same once it was sent', () => {
    const words = [
      word('chờ phà'),
      word('ngập nước', { deed: 'replace' }),
      word('lừa', { kind: 'flag', code: 'F5_LUADAO' }),
    ];
    const sent = JSON.parse(JSON.stringify(ownListsOf(words))) as OwnLists;
    for (const text of [ferry, 'Hẻm ngập nước, coi chừng bị lừa'])
      expect(classify(text, { rules: rulesWith(sent) })).toEqual(read(text, ...words));
  });

  test('change the version of the lexicon by what they read like: not by a note or their order', () => {
    const words = [word('chờ phà'), word('kẹt phà')];
    const { version } = lexiconOf(words);
    expect(version).toMatch(new RegExp(`^${lexiconVersion()}-[0-9a-z]{10}$`));
    expect(lexiconOf([...words].reverse()).version).toBe(version);
    expect(lexiconOf([{ ...words[0]!, note: redact('vì sao').text }, words[1]!]).version).toBe(version);
    for (const other of [
      [words[0]!],
      [words[0]!, word('kẹt phà', { weight: 2 })],
      [words[0]!, word('kẹt phà', { marksOnly: true })],
    ])
      expect(lexiconOf(other).version).not.toBe(version);
    expect(ownHash([])).toBe('');
  });

  test('fit the bounds of the lists, however many and long they are', () => {
    const letter = (n: number) => 'bcdghklmnp'[n % 10]!;
    const other = (n: number) => `${letter(n)}${letter(n / 10)}ố${letter(n / 100)}${letter(n / 1000)}`;
    const most = Array.from({ length: mostOwnWords }, (_, n) =>
      word(Array.from({ length: mostWordsOfPhrase }, (_, at) => other(n * mostWordsOfPhrase + at)).join(' ')),
    );
    const { rules } = lexiconOf(most);
    expect(classify(`Ở đây ${most.at(-1)!.phrase} rồi`, { rules }).topics[0]?.code).toBe('GIAOTHONG');
  });
});

test.describe('a keyword is refused', () => {
  test('where the lists have its phrase already, and told what they have', () => {
    expect(judgeOwnWord(word('ngập nước'), 'ngập nước', false).problems).toEqual([
      { field: 'phrase', code: 'phrase_shipped', value: 'topic/NGAP/ngập nước' },
    ]);
    expect(refused('ngập nước', { deed: 'replace' })).toEqual([]);
    expect(refused('ngập nước', { kind: 'sentiment', code: 'negative' }), 'in another list').toEqual([]);
    expect(refused('ngâp nuớc'), 'another way to write it is another phrase').toEqual([]);
    expect(refused('hoà bình'), 'not so another tone placement').toEqual(refused('hòa bình'));
  });

  test('where there is nothing to mute or to replace', () => {
    expect(refused('chờ phà mãi', { deed: 'mute', code: null })).toEqual(['nothing_to_mute']);
    expect(refused('ngập nước', { deed: 'mute', code: 'YTE' })).toEqual(['phrase_otherwise_shipped']);
    expect(refused('chờ phà mãi', { deed: 'replace' })).toEqual(['nothing_to_replace']);
  });

  for (const name of [
    'Nguyễn Văn Tùng',
    'nguyễn văn tùng',
    'trần tùng',
    'chị Lan',
    'bà tư',
    'Lan Chi',
    'chủ tịch Hùng',
    '0903 123 456',
    'bác sĩ hùng',
  ]) {
    test(`where it reads as somebody’s name or number: ${name}`, () => {
      const problems = refused(name);
      expect(problems.some((code) => code === 'phrase_is_person' || code === 'phrase_not_letters')).toBe(true);
    });
  }

  for (const place of [
    'bến phà Cát Lái',
    'chợ Bà Chiểu',
    'cầu Thủ Thiêm',
    'đường Nguyễn Hữu Cảnh',
    'chung cư Ngô Gia Tự',
    'bãi rác Đa Phước',
    'trạm BOT Cai Lậy',
  ])
    test(`but not where it names a place: ${place}`, () => expect(refused(place)).toEqual([]));

  test('where it is no phrase, or one of every sentence', () => {
    for (const phrase of ['a', '12', '[số điện thoại]', 'chờ/phà?', '☺☺'])
      expect(refused(phrase)).toEqual(['phrase_not_letters']);
    expect(refused('một hai ba bốn năm sáu bảy tám chín')).toEqual(['phrase_too_many_words']);
    for (const phrase of ['là', 'của tôi', 'và các']) expect(refused(phrase)).toContain('phrase_everyday');
  });

  test('where it would have a flag point at opinion, belief, origin, petitioning or gathering', () => {
    const flag = { kind: 'flag', code: 'F1_KHANCAP' } as const;
    for (const phrase of [
      'rủ nhau biểu tình',
      'ký đơn kiến nghị',
      'đi lễ nhà thờ',
      'cong nhan dinh cong',
      'đồng bào khmer',
      'phản đối dự án',
      'gửi đơn khiếu nại',
      'đòi bồi thường đất',
      'căng băng rôn',
      'tay chay',
      'cầu nguyện ở nhà',
      'người miền bắc',
    ])
      expect(refused(phrase, flag), phrase).toEqual(['flag_not_for']);
    expect(refused('phản đối dự án'), 'topics may').toEqual([]);
    for (const phrase of [
      'giả danh cán bộ điện lực',
      'lừa bán bất động sản',
      'bắt đóng tiền quỹ',
      'dây điện rớt xuống đường',
      'mang theo dao',
    ])
      expect(neverFlagged(phrase), phrase).toBeNull();
  });
});

test('a keyword that without marks is another of the lists is taken in and noted, unless it is read only with them', () => {
  const noted = (wish: Partial<OwnWord>) =>
    judgeOwnWord(word('ngáp nước', wish), 'ngáp nước', false).notes.map(({ code, value }) => `${code} ${value}`);
  expect(noted({})).toEqual(['same_without_marks topic/NGAP/ngập nước']);
  expect(noted({ marksOnly: true })).toEqual([]);
  expect(noted({ code: 'NGAP' }), 'it says the same').toEqual([]);
});

test('words that stand are only told what the lists say of them by now', () => {
  const words = [
    word('ngập nước'),
    word('chờ phà mãi', { deed: 'mute', code: null }),
    word('xe bus đêm', { code: 'NOSUCH' }),
    word('bến cát lái'),
  ];
  const told = checkOwnWords(words, lexiconOf(words)).map(({ word: { phrase }, notes }) => [
    phrase,
    notes.map(({ code }) => code),
  ]);
  expect(told).toEqual([
    ['ngập nước', ['now_shipped']],
    ['chờ phà mãi', ['nothing_to_mute']],
    ['xe bus đêm', ['unknown_code']],
  ]);
  expect(topicsOf('Ở đây ngập nước', ...words), 'the own keyword stays').toEqual(['GIAOTHONG']);
});

test('whoever tries words learns of no fewer than ten texts, and of more in tens', () => {
  const now = classify('Hẻm này');
  const next = read('Hẻm này', word('hẻm này'));
  const tried = (n: number, corrected: string[] = []) => {
    const counts = new ChangeCounts();
    for (let k = 0; k < n; k++) counts.add(now, next, corrected);
    return counts.trial;
  };
  expect(tried(9)).toEqual({ texts: 9, changed: { sentiment: null, topics: null, flags: null }, tags: [] });
  expect(tried(9)).toMatchObject({ changed: tried(0).changed, tags: tried(0).tags });
  expect(tried(19)).toMatchObject({
    changed: { topics: 10 },
    tags: [
      { kind: 'topic', code: 'GIAOTHONG', more: 10, fewer: null },
      { code: 'KHAC', more: null, fewer: 10 },
    ],
  });
  expect(tried(19, ['topics']).changed.topics, 'what a person set stays').toBeNull();
});

test('in how many texts a word is found is counted by text, whatever the word does there', () => {
  const words = [word('hẻm này'), word('ngập nước', { deed: 'mute', code: null }), word('phà đông')];
  const carriers = new WordCarriers(words);
  for (let n = 0; n < 10; n++) carriers.add(n === 0 ? 'Phà đông' : 'Hẻm này, hem nay, HẺM NÀY lại ngập nước');
  expect(words.map((one) => carriers.isCommon(one))).toEqual([false, false, false]);
  carriers.add('hẻm này ngập nước');
  expect(words.map((one) => carriers.isCommon(one))).toEqual([true, true, false]);
});

test('every shipped phrase of a kind that boards may change is found', () => {
  const kinds = ['topic', 'sentiment', 'flag'] as const;
  const missed = lexiconFiles.flatMap(({ kind: given, groups }) => {
    const kind = kinds.find((one) => one === given);
    const phrases = groups.flatMap((group) => group.phrases).map((one) => (typeof one === 'string' ? one : one.phrase));
    const changeable = phrases.filter((phrase) => !phrase.startsWith('['));
    return kind ? changeable.filter((phrase) => shippedLike({ kind, phrase }).length === 0) : [];
  });
  expect(missed).toEqual([]);
});

function golden(file: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, '../golden', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
