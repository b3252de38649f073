import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { listReader, listReaderOf } from '@/lib/domain/classify/list-reader';
import type { Reading } from '@/lib/domain/classify/reading';
import { Rules } from '@/lib/domain/classify/rules';
import { contextProblems, type LexiconProblem } from '@/lib/domain/lexicon/check-lexicon';
import { entryCounts, examineLexicon } from '@/lib/domain/lexicon/examine-lexicon';
import { FrequentEntries } from '@/lib/domain/lexicon/frequent-entries';
import { flagRules, type Group, type LexiconFile, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';

/** Two of the shipped rules, since reading raises no others. */
const asked = flagRules.filter(({ id }) => ['nguy-hiem-luc-nay', 'gia-danh-doi-hoi'].includes(id));

/** A small lexicon with one of everything and nothing wrong with it. */
const clean: Record<string, Group[]> = {
  sentiment: [
    { code: 'positive', weight: 1, phrases: ['hài lòng', 'tuyệt vời', 'tốt'] },
    { code: 'negative', weight: -1, phrases: ['bức xúc', 'tệ hại', 'bẩn'] },
    { code: 'action', weight: 0.8, phrases: ['xử lý'] },
  ],
  topic: [
    { code: 'NGAP', weight: 2, feel: -1, phrases: ['ngập nước', 'ngập'] },
    { code: 'DIENNUOC', weight: 1.5, phrases: ['cúp điện', { phrase: 'yếu', needs: 'nuoc-sinh-hoat' }] },
  ],
  flag: [
    { code: 'danger', phrases: ['cháy nhà'] },
    { code: 'now', phrases: ['ngay lúc này'] },
    { code: 'long', phrases: ['suốt cả năm'] },
    { code: 'posing', phrases: ['giả danh'] },
    { code: 'demand', phrases: ['chuyển khoản'] },
  ],
  modifier: [
    { code: 'negator', phrases: ['không', 'chưa'] },
    { code: 'ender', phrases: ['hết cảnh'] },
    { code: 'booster', weight: 1.5, phrases: ['rất', 'lắm'] },
    { code: 'damper', weight: 0.6, phrases: ['hơi'] },
    { code: 'but', weight: 1.25, phrases: ['nhưng'] },
    { code: 'though', phrases: ['mặc dù'] },
    { code: 'request', weight: 0.3, phrases: ['đề nghị'] },
    { code: 'question', phrases: ['bao giờ'] },
    { code: 'done', phrases: ['đã'] },
    { code: 'reducer', phrases: ['phòng chống'] },
    { code: 'irony', phrases: ['kkk'] },
    { code: 'stop', phrases: ['mà'] },
    { code: 'courtesy', weight: 1, phrases: ['trân trọng cảm ơn'] },
    { code: 'plain', phrases: ['không gian'] },
  ],
  guard: [
    { code: 'topic', phrases: ['ngập tràn'] },
    { code: 'all', phrases: ['tốt nghiệp'] },
  ],
  context: [{ code: 'nuoc-sinh-hoat', phrases: ['vòi nước', 'tắm'] }],
};

/** Whatever else the two rules ask for, each with a phrase of its own. */
const fillers = ['sáng mai', 'chiều mai', 'trưa mai', 'khuya mai', 'tuần tới', 'tháng tới'];
for (const part of new Set(asked.flatMap(({ all, none = [] }) => [...all, ...none]))) {
  const known = clean.flag!.some(({ code }) => code === part) || ['place', 'long-number'].includes(part);
  if (!known) clean.flag!.push({ code: part, phrases: [fillers.pop()!] });
}

/** The clean lexicon with groups added. */
function files(added: Record<string, Group[]> = {}): LexiconFile[] {
  return Object.keys(clean).map((kind) => ({ kind, groups: [...clean[kind]!, ...(added[kind] ?? [])] }));
}

function examine(added: Record<string, Group[]> = {}): Partial<LexiconProblem>[] {
  const lexicon = files(added);
  return examineLexicon(lexicon, asked, listReaderOf(lexicon));
}

test('a clean lexicon with one of everything has no problem, and its entries are counted by kind', () => {
  expect(examine()).toEqual([]);
  expect(entryCounts(files())).toEqual({
    sentiment: 7,
    topic: 4,
    flag: clean.flag!.length,
    modifier: 16,
    guard: 2,
    context: 2,
  });
});

const planted: [name: string, added: Record<string, Group[]>, found: Partial<LexiconProblem>[]][] = [
  [
    'a phrase that excludes a context it holds itself',
    {
      topic: [{ code: 'NGAP', phrases: [{ phrase: 'tắm sông', unless: 'nuoc-sinh-hoat' }] }],
    },
    [{ problem: 'shadowed', kind: 'topic', phrase: 'tắm sông' }],
  ],
  [
    'a topic entry without weight',
    { topic: [{ code: 'NGAP', weight: 0, phrases: ['triều cường'] }] },
    [{ problem: 'shadowed', kind: 'topic', phrase: 'triều cường' }],
  ],
  [
    'a part of a flag that holds a shorter one',
    { flag: [{ code: 'danger', phrases: ['cháy nhà dân'] }] },
    [{ problem: 'shadowed', kind: 'flag', code: 'danger', phrase: 'cháy nhà dân', other: 'cháy nhà' }],
  ],
  [
    'a context phrase that holds a shorter one',
    { context: [{ code: 'nuoc-sinh-hoat', phrases: ['mở vòi nước'] }] },
    [{ problem: 'shadowed', kind: 'context', phrase: 'mở vòi nước', other: 'vòi nước' }],
  ],
  [
    'two modifiers that undo one another',
    { modifier: [{ code: 'ender', phrases: ['chưa'] }] },
    [
      { problem: 'shadowed', kind: 'modifier', code: 'negator', phrase: 'chưa', other: 'ender chưa' },
      { problem: 'shadowed', kind: 'modifier', code: 'ender', phrase: 'chưa', other: 'negator chưa' },
    ],
  ],
  [
    'a guard around nothing',
    { guard: [{ code: 'topic', phrases: ['hoa hồng'] }] },
    [{ problem: 'idle_guard', kind: 'guard', phrase: 'hoa hồng' }],
  ],
  [
    'a guard of another layer than what it holds',
    { guard: [{ code: 'flag', phrases: ['ngập mặn'] }] },
    [{ problem: 'idle_guard', kind: 'guard', code: 'flag', phrase: 'ngập mặn' }],
  ],
  [
    'a guard around a shorter guard',
    { guard: [{ code: 'topic', phrases: ['ngập tràn hoa'] }] },
    [{ problem: 'idle_guard', kind: 'guard', phrase: 'ngập tràn hoa' }],
  ],
  [
    'a plain expression around nothing, and one around another',
    { modifier: [{ code: 'plain', phrases: ['công chức', 'không gian xanh'] }] },
    [
      { problem: 'idle_guard', kind: 'modifier', code: 'plain', phrase: 'công chức' },
      { problem: 'idle_guard', kind: 'modifier', code: 'plain', phrase: 'không gian xanh' },
    ],
  ],
  [
    'two words that fall together without marks',
    {
      sentiment: [
        { code: 'positive', weight: 1, phrases: ['hài long'] },
        { code: 'negative', phrases: ['hãi lòng'] },
      ],
    },
    [{ problem: 'same_without_marks', phrase: 'hãi lòng', other: 'sentiment/positive hài lòng' }],
  ],
  [
    'a context nobody uses',
    { context: [{ code: 'xe-co', phrases: ['lái xe'] }] },
    [{ problem: 'unused_context', code: 'xe-co' }],
  ],
  [
    'a part of flags no rule asks for',
    { flag: [{ code: 'cry', phrases: ['cứu với'] }] },
    [{ problem: 'flag_rule', phrase: 'cry: used by no rule' }],
  ],
  [
    'one word for and against',
    { sentiment: [{ code: 'positive', phrases: ['bẩn'] }] },
    [
      { problem: 'both_sides', phrase: 'bẩn', other: 'negative' },
      { problem: 'shadowed', phrase: 'bẩn', code: 'negative' },
    ],
  ],
  [
    'the same word twice, also when only spelled otherwise',
    { topic: [{ code: 'NGAP', phrases: ['thủy triều', 'thuỷ triều'] }] },
    [{ problem: 'duplicate', phrase: 'thuỷ triều', other: 'thủy triều' }],
  ],
];

for (const [name, added, found] of planted) {
  test(`${name} is found, and nothing else`, () => {
    const problems = examine(added);
    expect(problems).toHaveLength(found.length);
    expect(problems).toMatchObject(found);
  });
}

test('what falls together without marks is let pass when it does not count there, or a note says it is meant', () => {
  const phrase = 'hãi lòng';
  const negative = (group: Omit<Group, 'code'>) => examine({ sentiment: [{ code: 'negative', weight: -1, ...group }] });
  expect(negative({ phrases: [phrase] })).toHaveLength(1);
  expect(negative({ phrases: [{ phrase, nomark: false }] })).toEqual([]);
  expect(negative({ nomark: false, phrases: [phrase] })).toEqual([]);
  expect(negative({ phrases: [{ phrase, note: 'Rare; meant without marks.' }] })).toEqual([]);
  expect(negative({ phrases: [phrase], note: 'The same as others without marks, on purpose.' })).toEqual([]);
  expect(negative({ phrases: [{ phrase, note: 'Southern.' }] })).toHaveLength(1);
  expect(negative({ phrases: [{ phrase: 'bận' }] })).toEqual([]);
});

test('a context nobody defines is named once for each entry, and stops what could not be read', () => {
  const lexicon = files({ topic: [{ code: 'NGAP', needs: 'nowhere', phrases: ['cống', 'rãnh'] }] });
  const found = contextProblems(lexicon, entriesOf(lexicon, listReader.spell));
  expect(found.map(({ problem, phrase, other }) => [problem, phrase, other])).toEqual([
    ['unknown_context', 'cống', 'nowhere'],
    ['unknown_context', 'rãnh', 'nowhere'],
  ]);
  expect(examineLexicon(lexicon, asked, listReaderOf(files()))).toEqual(found);
});

test('entries that count in more than one neutral text of a hundred are named, most frequent first', () => {
  const lexicon = files({ topic: [{ code: 'GIACA', weight: 0.5, phrases: ['giá'] }] });
  const frequent = new FrequentEntries(entriesOf(lexicon, listReader.spell), listReaderOf(lexicon).read);
  for (let n = 0; n < 99; n++) frequent.add(n < 30 ? 'Phim rất hài lòng, hài lòng' : n < 32 ? 'Bị ngập' : 'Một giá');
  expect(frequent.problems()).toEqual([]);
  expect(frequent.isEnough).toBe(false);
  frequent.add('Phim dài');
  expect(frequent.problems()).toEqual([
    { kind: 'sentiment', code: 'positive', phrase: 'hài lòng', problem: 'too_frequent', share: 0.3 },
    { kind: 'topic', code: 'NGAP', phrase: 'ngập', problem: 'too_frequent', share: 0.02 },
  ]);
});

test('taking out of the shipped lists all that does nothing changes no reading of their own phrases', () => {
  const idle = examineLexicon(lexiconFiles, flagRules, listReader).filter(
    ({ problem, kind, other }) =>
      problem === 'idle_guard' || (problem === 'shadowed' && (kind === 'flag' || kind === 'context') && other),
  );
  const nameOf = (kind: string, code: string, phrase: string) => `${kind} ${code} ${phrase}`;
  const gone = new Set(idle.map(({ kind, code, phrase }) => nameOf(kind, code, phrase)));
  const phraseOf = (entry: Group['phrases'][number]) => (typeof entry === 'string' ? entry : entry.phrase);
  const less = lexiconFiles.map(({ kind, groups }) => ({
    kind,
    groups: groups.map((group) => ({
      ...group,
      phrases: group.phrases.filter((entry) => !gone.has(nameOf(kind, group.code, phraseOf(entry)))),
    })),
  }));
  const rules = new Rules(less);
  const changed = lexiconFiles
    .flatMap(({ groups }) => groups.flatMap((group) => group.phrases.map(phraseOf)))
    .map((phrase) => `Hôm ấy ${phrase} rất tốt, cứu với`)
    .filter((text) => essence(classify(text, { rules })) !== essence(classify(text)));
  expect(changed).toEqual([]);
});

function essence({ sentiment, score, topics, flags }: Reading): string {
  return JSON.stringify([sentiment, score, topics, flags]);
}
