import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { boldPhrases, notOnScreen } from '../support/words/bold-phrases';
import { textsOfSource } from '../support/words/texts-of-source';

const root = join(import.meta.dirname, '../..');
const filesOf = (folder: string) => readdirSync(join(root, folder)).map((file) => join(folder, file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What the public says in the demonstration names no button. */
const spoken = /demo-sentences|sample-posts|glossary/;
const onScreen = filesOf('lib/strings')
  .filter((file) => file.endsWith('.ts') && !spoken.test(file))
  .flatMap((file) => textsOfSource(read(file)));

const guides = filesOf('docs/huong-dan');

test('There is a guide for each role that people have', () => {
  expect(guides.map((file) => file.replace(/^.*\//, ''))).toEqual([
    'chuyen-vien.md',
    'cong-tac-vien.md',
    'lanh-dao.md',
    'quan-tri.md',
  ]);
});

for (const guide of guides) {
  test(`Every menu, button and label that ${guide} names stands on a screen in just these words`, () => {
    const named = boldPhrases(read(guide));
    expect(named.length, 'a guide names what to press').toBeGreaterThan(3);
    expect(notOnScreen(named, onScreen).map((phrase) => `${guide}: “${phrase}” stands nowhere in lib/strings`)).toEqual(
      [],
    );
  });
}

test('What the guide to running it names of the screens stands there in just these words', () => {
  const named = boldPhrases(read('docs/running.md')).filter((phrase) => /[À-ỹ]/.test(phrase));
  expect(named.length).toBeGreaterThan(1);
  expect(notOnScreen(named, onScreen)).toEqual([]);
});

test('A name that stands nowhere, only in English, or only within a longer text is found', () => {
  const texts = textsOfSource(`bilingual({ vi: { a: 'Gửi báo cáo', b: 'Mở danh sách ý kiến' }, en: { a: 'Menu' } })`);
  const guide = 'Bấm **Gửi báo cáo**, **Gửi ý kiến**, **Menu**, **Mở danh\nsách** hay **gửi báo cáo**.';
  expect(notOnScreen(boldPhrases(guide), texts)).toEqual(['Gửi ý kiến', 'Menu', 'Mở danh sách', 'gửi báo cáo']);
});

test('A name may have a number or a place where the text on screen has one put in', () => {
  const texts = textsOfSource(`const a = { vi: { a: (n) => \`Ý kiến số \${n}\`, b: (x) => \`\${x}: \${x}\` } };`);
  expect(notOnScreen(['Ý kiến số 12', 'Ý kiến số ', 'Kênh: Báo'], texts)).toEqual(['Ý kiến số ', 'Kênh: Báo']);
});
