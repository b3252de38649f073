import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { listReader, listReaderOf } from '@/lib/domain/classify/list-reader';
import { Rules } from '@/lib/domain/classify/rules';
import { boundProblems } from '@/lib/domain/lexicon/bound-problems';
import { type Bound, bounds } from '@/lib/domain/lexicon/bounds';
import { examineLexicon } from '@/lib/domain/lexicon/examine-lexicon';
import { type FlagRule, flagRules, type Group, type LexiconFile, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';
import { packLists, unpackLists } from '@/lib/domain/lexicon/packed-lists';
import { flags } from '@/lib/domain/vocabulary';
import { lexiconCheckTexts } from '@/lib/strings/lexicon-check';
import { golden } from '../golden/read-golden';

/** Numbers are words too, and no two of them are spelled alike. */
const word = (n: number) => String(10_000 + n);
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n));
const groups = (count: number) => many(count, word).map((phrase, n): Group => ({ code: `c${n}`, phrases: [phrase] }));
const topic = (phrases: readonly string[]): LexiconFile[] => [{ kind: 'topic', groups: [{ code: 'NGAP', phrases }] }];
const file = (kind: string, all: Group[]): LexiconFile[] => [{ kind, groups: all }];
const pack = (files: readonly LexiconFile[]) => packLists(Object.fromEntries(files.map((one) => [one.kind, one])));
const compile = (files: readonly LexiconFile[]) => new Rules(files);

/** Two facts are parts of flags too, and signs are words. */
const [facts, signs] = [2, 8];
const wordsInStep = 101;

/** Lists that hold just so many of what is bounded, and what has to tell it all apart. */
const planted: Record<Bound, [lists: (count: number) => LexiconFile[], use: (files: LexiconFile[]) => unknown]> = {
  flag_parts: [(count) => file('flag', groups(count - facts)), compile],
  contexts: [(count) => file('context', groups(count)), compile],
  entries: [(count) => topic(many(count, (n) => `${word(n % 300)} ${word(Math.floor(n / 300))}`)), compile],
  words: [(count) => topic(many(count - signs, word)), compile],
  steps: [
    (count) => {
      const phrase = (length: number, n: number) => many(length, (at) => word((n * 7 + at * 13) % 1009)).join(' ');
      const whole = Math.floor(count / (wordsInStep - 1));
      const rest = count % (wordsInStep - 1);
      return topic([...many(whole, (n) => phrase(wordsInStep, n)), phrase(rest + 1, whole)]);
    },
    compile,
  ],
  packed_words: [(count) => topic(many(count, word)), pack],
};

for (const [bound, [lists, use]] of Object.entries(planted) as [Bound, (typeof planted)[Bound]][]) {
  const most = bounds[bound];

  test(`lists that hold as many as can be told apart are read, and one more is refused by name: ${bound}`, () => {
    expect(() => use(lists(most))).not.toThrow();
    expect(() => use(lists(most + 1))).toThrow(new RegExp(`holds ${most + 1} ${bound.replace('_', ' ')}.*${most} can`));
  });

  test(`the check of the lists says how many there are past the bound, and stops there: ${bound}`, () => {
    const found = (count: number) => {
      const files = lists(count);
      return boundProblems(
        files,
        entriesOf(files, (phrase) => phrase),
      ).filter(({ past }) => past?.bound === bound);
    };
    expect(found(most)).toEqual([]);
    expect(found(most + 1)).toMatchObject([{ problem: 'past_bound', past: { bound, count: most + 1 } }]);
    for (const locale of ['vi', 'en'] as const) {
      const said = lexiconCheckTexts[locale].advice.past_bound(undefined, undefined, { bound, count: most + 1 });
      expect(said).toContain((most + 1).toLocaleString(locale));
      expect(said).toContain(most.toLocaleString(locale));
    }
  });
}

test('two hundred and fifty parts of flags too many are a problem of the shipped lists, not a crash of the check', () => {
  const added = lexiconFiles.map((one) =>
    one.kind === 'flag' ? { ...one, groups: [...one.groups, ...groups(250)] } : one,
  );
  const problems = examineLexicon(added, flagRules, listReaderOf(added));
  expect(problems.filter(({ problem }) => problem === 'past_bound')).toMatchObject([{ kind: 'flag' }]);
  expect(problems.filter(({ problem }) => problem === 'shadowed')).toEqual([]);
});

test('how frequent entries are is not counted with lists that cannot be read with, and the check says so', () => {
  const done = { entries: 1, counts: { topic: 1 }, problems: 1, corpus: 'unread' } as const;
  expect(lexiconCheckTexts.en.done(done)).toContain('mend the above first');
  expect(lexiconCheckTexts.vi.done(done)).toContain('sửa các lỗi trên trước');
});

test('lists as large as phones can be sent are unpacked as they were', () => {
  const [lists] = planted.packed_words;
  const files = lists(bounds.packed_words);
  const phrases = (list: unknown) => [...(list as LexiconFile).groups[0]!.phrases].sort();
  expect(phrases(unpackLists(pack(files)).topic)).toEqual(phrases(files[0]));
});

test('however many parts flags have, none is taken for another', () => {
  const parts = 200;
  const ruleOf = (n: number): FlagRule => {
    const id = `r${n}`;
    return { id, flag: flags[n % flags.length]!, all: [`c${n}`], none: [`c${(n + 64) % parts}`], within: 'sentence' };
  };
  const together: FlagRule = { id: 'together', flag: flags[0]!, all: ['c1', 'c33', 'c65'], within: 'text' };
  const rules = new Rules(file('flag', groups(parts)), [
    ...Array.from({ length: parts }, (_, n) => ruleOf(n)),
    together,
  ]);
  const raised = (...said: number[]) => {
    const { reasons } = classify(said.map(word).join('. '), { rules });
    const fired = reasons.filter(({ kind }) => kind === 'flag');
    return fired.map(({ rule }) => rule.split('/').at(-1)).sort();
  };
  for (let n = 0; n < parts; n++) expect(raised(n)).toEqual([`r${n}`]);
  expect(raised(1, 33)).toEqual(['r1', 'r33']);
  expect(raised(1, 65, 97)).toEqual(['r65', 'r97']);
  expect(raised(1, 33, 65)).toEqual(['r33', 'r65', 'together', 'together', 'together']);
});

test('a new flag of many parts leaves what the shipped ones read in every sentence of the golden set', () => {
  const files = lexiconFiles.map((one) =>
    one.kind === 'flag' ? { ...one, groups: [...one.groups, ...groups(40)] } : one,
  );
  const added: FlagRule = { id: 'added', flag: flags[0]!, all: many(40, (n) => `c${n}`), within: 'text' };
  const rules = new Rules(files, [...flagRules, added]);
  for (const { text } of golden) expect(classify(text, { rules })).toEqual(classify(text));
});

test('however many contexts there are, an entry counts in its own alone', () => {
  const contexts = 120;
  const phrase = (n: number) => `ngập ${word(n + contexts)}`;
  const needing = Array.from({ length: contexts }, (_, n) => ({ phrase: phrase(n), needs: `c${n}` }));
  const files = [...file('context', groups(contexts)), ...file('topic', [{ code: 'NGAP', phrases: needing }])];
  const rules = new Rules(files);
  for (let n = 0; n < contexts; n++) {
    const said = [n, (n + 32) % contexts, (n + 64) % contexts].map(phrase).join(', ');
    const { reasons } = classify(`${said}. ${word(n)}`, { rules });
    expect(reasons.map((reason) => reason.phrase)).toEqual([phrase(n)]);
  }
});

test('a weight that would not be kept as written is refused and said', () => {
  for (const attributes of [{ weight: 0.0004 }, { weight: 2000 }, { feel: -1.2345 }]) {
    const files = file('topic', [{ code: 'NGAP', phrases: [{ phrase: 'ngập', ...attributes }] }]);
    expect(() => new Rules(files)).toThrow(/ngập weighs/);
    const problems = examineLexicon(files, [], { ...listReader, read: listReaderOf(files).read });
    expect(problems).toMatchObject([{ problem: 'weight', phrase: 'ngập' }]);
  }
});

test('a code that nobody knows is refused by its name', () => {
  for (const kind of ['topic', 'sentiment', 'modifier', 'guard']) {
    expect(() => new Rules(file(kind, [{ code: 'NOTHING', phrases: ['x'] }]))).toThrow(`no ${kind} named NOTHING`);
  }
});
