import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { glossary } from '../support/words/glossary';
import { glossarySlips, oldToneMarks } from '../support/words/glossary-slips';
import { glossaryTable } from '../support/words/glossary-table';
import { type Text, textsOfSource } from '../support/words/texts-of-source';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Not held to the glossary, and why. */
const exempt: Readonly<Record<string, string>> = {
  'demo-sentences.ts': 'what the public says, in its own words',
  'sample-posts.ts': 'what the public says, in its own words',
};

const files = readdirSync(join(root, 'lib/strings')).filter((file) => file.endsWith('.ts') && !exempt[file]);
const guides = readdirSync(join(root, 'docs/huong-dan'));

const textsOf = (file: string): readonly Text[] => textsOfSource(read(`lib/strings/${file}`));
const linesOf = (file: string, language: 'vi' | 'en'): readonly Text[] =>
  read(file)
    .split(/\n(?=\n|[-#|]|\d+\. )/)
    .map((text, at) => ({ text: text.replace(/\s+/g, ' '), line: at, language }));

const slipsIn = (file: string, texts: readonly Text[]) =>
  texts.flatMap(({ text, language }) => glossarySlips(text, language, glossary).map((slip) => `${file}: ${slip}`));

test('One word is used for one thing in every text on screen, in the terminal and in what is downloaded', () => {
  expect(files.length).toBeGreaterThan(25);
  expect(files.flatMap((file) => slipsIn(`lib/strings/${file}`, textsOf(file)))).toEqual([]);
});

test('The guides and the README use the words of the glossary', () => {
  expect(guides).toHaveLength(4);
  expect(guides.flatMap((file) => slipsIn(file, linesOf(`docs/huong-dan/${file}`, 'vi')))).toEqual([]);
  expect(slipsIn('README.md', linesOf('README.md', 'en'))).toEqual([]);
});

test('Tone marks stand on the second of two vowels everywhere: khoá, uỷ, hoá', () => {
  const onScreen = files.flatMap((file) => textsOf(file).map(({ text }) => ({ file, text })));
  const told = guides.map((file) => ({ file, text: read(`docs/huong-dan/${file}`) }));
  const old = [...onScreen, ...told].flatMap(({ file, text }) =>
    oldToneMarks(text).map((word) => `${file}: “${word}” has its mark on the first vowel`),
  );
  expect(old).toEqual([]);
});

test('The guide to changing things shows the glossary as it is', () => {
  expect(read('docs/changing.md')).toContain(`\n${glossaryTable(glossary)}\n`);
});

test('No word of the glossary is one that it says not to use', () => {
  const own = Object.values(glossary).flatMap(({ vi, en }) => [
    ...glossarySlips(vi, 'vi', glossary),
    ...glossarySlips(en, 'en', glossary),
  ]);
  expect(own).toEqual([]);
});

test.describe('A planted slip is found', () => {
  const planted = (source: string) => slipsIn('planted.ts', textsOfSource(source));

  test('as a plain text, and the right word is said', () => {
    expect(planted(`bilingual({ vi: { a: 'Điểm thái độ' }, en: { a: 'Score' } })`)).toEqual([
      'planted.ts: “Điểm thái độ” says “thái độ”; the word for negative, neutral or positive is “Sắc thái”',
    ]);
  });

  test('inside a function, in a text of two pieces and inside what another text is filled with', () => {
    expect(planted(`bilingual({ en: { a: (n) => \`All \${n} items\` } })`)).toHaveLength(1);
    expect(planted(`const a = { vi: 'Phiên bản từ ' +\n 'điển' };`)).toHaveLength(1);
    expect(planted(`const a = { vi: \`Có \${n > 1 ? 'từ điển' : \`\${n} mục\`} rồi\` };`)).toHaveLength(1);
  });

  test('in either language where a file does not say which', () => {
    expect(planted(`const a = 'Chưa rõ nơi'; const b = 'Word lists';`)).toHaveLength(2);
  });

  test('in a longer name made of the right word', () => {
    expect(planted(`const a = { vi: { nav: 'Kênh tin', role: 'Quản trị viên' } };`)).toHaveLength(3);
  });

  test('in letters composed or not, whatever the case', () => {
    expect(planted(`const a = { vi: '${'CẢM NHẬN'.normalize('NFD')}' };`)).toHaveLength(1);
  });

  test('and a mark on the first vowel too', () => {
    expect(oldToneMarks('Khóa, ủy ban, xóa')).toEqual(['Khóa', 'ủy', 'xóa']);
  });
});

test('Ordinary uses, imports, comments and what stands in other words are no slips', () => {
  const fine = `import { item } from './export'; // từ điển\n/* nơi */ bilingual({ vi: { a: 'Thông tin, tin đồn và bài đăng', b: \`\${items} ý kiến\` } })`;
  expect(slipsIn('fine.ts', textsOfSource(fine))).toEqual([]);
  expect(oldToneMarks('khoá quý của tuỳ thuỷ hoà loa')).toEqual([]);
});
