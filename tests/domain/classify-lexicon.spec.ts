import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { classify } from '@/lib/domain/classify/classify';
import { listReader } from '@/lib/domain/classify/list-reader';
import { Rules } from '@/lib/domain/classify/rules';
import { foldWord } from '@/lib/domain/classify/spelling';
import { flagRuleProblems, lexiconProblems } from '@/lib/domain/lexicon/check-lexicon';
import { examineLexicon } from '@/lib/domain/lexicon/examine-lexicon';
import { flagRules, type LexiconFile, lexiconFiles, lexiconVersion, versionOf } from '@/lib/domain/lexicon/lexicon';
import { entriesOf } from '@/lib/domain/lexicon/lexicon-entries';
import teencode from '@/lib/domain/lexicon/lists/teencode.json' with { type: 'json' };
import { type PackedLists, packLists, unpackLists } from '@/lib/domain/lexicon/packed-lists';
import { withoutNotes } from '@/lib/domain/lexicon/without-notes';
import { flags, topics } from '@/lib/domain/vocabulary';

const folder = join(import.meta.dirname, '../../lib/domain/lexicon/lists');

test('every entry of the word lists is one a reviewer would let pass', () => {
  expect(lexiconProblems(entriesOf(lexiconFiles, listReader.spell), listReader.isSpellable)).toEqual([]);
});

test('no entry of the word lists is idle, hidden by another, or falls together with one without marks', () => {
  expect(examineLexicon(lexiconFiles, flagRules, listReader)).toEqual([]);
});

test('the check sees each kind of bad entry', () => {
  const bad: LexiconFile[] = [
    {
      kind: 'topic',
      groups: [{ code: 'NGAP', phrases: ['ngập'.normalize('NFD'), 'Ngập', ' ', 'thủy', 'thuỷ', 'a;b'] }],
    },
    { kind: 'topic', groups: [{ code: 'POLITICS', phrases: ['x'] }] },
    {
      kind: 'sentiment',
      groups: [
        { code: 'positive', phrases: ['y'] },
        { code: 'negative', phrases: ['y'] },
      ],
    },
  ];
  const kinds = new Set(
    lexiconProblems(entriesOf(bad, listReader.spell), listReader.isSpellable).map(({ problem }) => problem),
  );
  expect([...kinds].sort()).toEqual(
    ['both_sides', 'duplicate', 'empty', 'not_lower_case', 'not_nfc', 'not_spellable', 'unknown_code'].sort(),
  );
});

test('every flag rule asks only for parts that exist, and every part is asked for', () => {
  expect(flagRuleProblems(flagRules, lexiconFiles)).toEqual([]);
});

test('the version names the content: any changed entry changes it, reading it again does not', () => {
  const files = structuredClone(lexiconFiles) as unknown as { groups: { phrases: unknown[] }[] }[];
  const before = versionOf(files);
  expect(versionOf(structuredClone(files))).toBe(before);
  files[0]!.groups[0]!.phrases.push('một cụm từ mới');
  expect(versionOf(files)).not.toBe(before);
  const noted = structuredClone(lexiconFiles) as unknown as { note: string }[];
  noted[0]!.note = 'another note';
  expect(versionOf(noted)).toBe(before);
  expect(versionOf(withoutNotes(lexiconFiles))).toBe(before);
  expect(lexiconVersion()).toMatch(/^[0-9a-z]{8}-[0-9a-z]{10}$/);
});

test('no short form is only another spelling of its word, which would then never count as written in full', () => {
  const key = (word: string) => foldWord(word, 0, word.length).key;
  expect(Object.entries(teencode.forms).filter(([short, full]) => key(short) === key(full))).toEqual([]);
  const { reasons } = classify('Người dân bắt được trộm, mừng quá');
  expect(reasons.map(({ phrase, tier }) => `${phrase}: ${tier}`)).toContain('bắt được: exact');
});

test('the lists have the form their schema says, with no key it does not know, and no rule of flags twice', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const form = z.fromJSONSchema(read('lexicon.schema.json'));
  const files = readdirSync(folder).filter((file) => file !== 'lexicon.schema.json');
  for (const file of files) expect(form.safeParse(read(file)).error?.issues ?? [], file).toEqual([]);
  expect(form.safeParse({ ...read('flags.json'), nomrak: false }).success).toBe(false);
  const ids = flagRules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every topic has phrases to be known by, and every flag a rule', () => {
  const known = new Set(
    lexiconFiles.filter(({ kind }) => kind === 'topic').flatMap(({ groups }) => groups.map(({ code }) => code)),
  );
  expect(topics.filter((code) => code !== 'KHAC' && !known.has(code))).toEqual([]);
  expect(flags.filter((code) => !flagRules.some(({ flag }) => flag === code))).toEqual([]);
});

test('rule names are unique and readable', () => {
  const rules = new Rules(lexiconFiles);
  const ids = rules.endings.flatMap((ending) => rules.allOf(ending)).map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids).toContain('topic/NGAP/ngập-nước');
});

test('an entry that needs a context nobody defines is refused', () => {
  const files: LexiconFile[] = [
    { kind: 'topic', groups: [{ code: 'NGAP', phrases: [{ phrase: 'x', needs: 'nowhere' }] }] },
  ];
  expect(() => new Rules(files)).toThrow(/nowhere/);
});

/** The word lists by the names of their files. */
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'lexicon.schema.json')
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
);

test('the word lists as phones get them are at most 60 kB compressed, and hold at least 3,000 phrases', () => {
  expect(gzipSync(JSON.stringify(packLists(files))).length).toBeLessThanOrEqual(60_000);
  const phrases = lexiconFiles.flatMap(({ groups }) => groups.flatMap((group) => group.phrases));
  expect(phrases.length).toBeGreaterThanOrEqual(3000);
});

test('the word lists as phones unpack them hold the same entries', () => {
  const sorted = (list: unknown) => {
    const { groups = [], ...rest } = list as Partial<LexiconFile>;
    const inOrder = groups.map(({ phrases, ...group }) => ({
      ...group,
      phrases: phrases.map((entry) => JSON.stringify(entry)).sort(),
    }));
    return { ...rest, groups: inOrder };
  };
  const unpacked = unpackLists(JSON.parse(JSON.stringify(packLists(files))) as PackedLists);
  for (const [name, list] of Object.entries(files)) {
    expect(sorted(unpacked[name]), name).toEqual(sorted(withoutNotes(list)));
  }
});

test('no list names political opinion, belief or origin as a thing to look for', () => {
  const rules = new Rules(lexiconFiles);
  const phrases = rules.endings.map((ending) => rules.allOf(ending));
  const flagged = phrases.filter((all) => all.some(({ kind }) => kind === 'flag')).flat();
  const forbidden = [
    'biểu tình',
    'đình công',
    'phản đối',
    'tôn giáo',
    'đạo',
    'dân tộc',
    'giáo dân',
    'chống đối',
    'ký đơn',
    'kiến nghị tập thể',
    'tụ tập',
    'khiếu kiện đông người',
    'chê',
  ];
  const holds = (phrase: string, words: string) => ` ${phrase} `.includes(` ${words} `);
  const found = flagged.filter(({ phrase }) => forbidden.some((words) => holds(phrase, words)));
  expect(found.map(({ id }) => id)).toEqual([]);
});
