import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { helpFor, helpSections } from '@/app/_shell/help-link';
import { destinationsOf } from '@/app/_shell/navigation';
import { guideFiles, guideNamed, guidesFor } from '@/lib/domain/help/guides';
import { type Piece, readGuide } from '@/lib/domain/help/read-guide';
import { type PersonRole, personRoles } from '@/lib/domain/permissions';
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

const files = filesOf('docs/huong-dan');
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

test('There is a guide for each role that people have', () => {
  expect(files.map((file) => file.replace(/^.*\//, ''))).toEqual([
    'chuyen-vien.md',
    'cong-tac-vien.md',
    'lanh-dao.md',
    'quan-tri.md',
  ]);
});

for (const guide of files) {
  test(`Every menu, button and label that ${guide} names stands on a screen in just these words`, () => {
    const named = boldPhrases(read(guide));
    expect(named.length, 'a guide names what to press').toBeGreaterThan(3);
    expect(notOnScreen(named, onScreen).map((phrase) => `${guide}: “${phrase}” stands nowhere in lib/strings`)).toEqual(
      [],
    );
  });
}

for (const file of Object.values(guideFiles)) {
  test(`The page made of ${file} loses no word of it, and its sections have addresses of their own`, () => {
    const markdown = read(`docs/huong-dan/${file}`);
    const { title, blocks } = readGuide(markdown);
    const said = blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'paragraph' ? textOf(block.pieces) : block.items.flatMap(textOf);
    });
    const bare = (text: string) => text.replace(/[\s#*`]|^\d+\. |^- /gm, '');
    expect(bare([title, ...said].join('\n'))).toBe(bare(markdown));
    const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
    const bold = blocks.flatMap((block) => {
      if (block.kind === 'heading') return [];
      return block.kind === 'paragraph' ? block.pieces : block.items.flat();
    });
    expect(bold.filter(({ kind }) => kind === 'strong').map(({ text }) => text)).toEqual(boldPhrases(markdown));
  });
}

test('The guide of a role held comes first, and all of them are offered once', () => {
  expect(guidesFor(['analyst', 'admin'])).toEqual(['analyst', 'admin', 'collaborator', 'leader']);
  expect(guidesFor([])).toEqual(personRoles);
  expect(guideNamed('leader')).toBe('leader');
  for (const odd of ['', 'system', 'constructor', '../quan-tri']) expect(guideNamed(odd)).toBeNull();
});

test('What a page cannot draw is refused by name, so that nothing of a guide is left out', () => {
  for (const [markdown, why] of [
    ['no title', 'begins with its title'],
    ['# A\n\n| a | b |\n| --- | --- |\n| 1 | 2 |', 'table'],
    ['# A\n\n### deep', 'heading'],
    ['# A\n\nSee [there](https://example.org).', 'link'],
    ['# A\n\n<b>html</b>', 'html'],
    ['# A\n\n- a\n  - b', 'list'],
  ] as const) {
    expect(() => readGuide(markdown), markdown).toThrow(why);
  }
  expect(readGuide('# A & "b"\n\n1 < 2 & "c" `<i>`').blocks).toEqual([
    {
      kind: 'paragraph',
      pieces: [
        { kind: 'text', text: '1 < 2 & "c" ' },
        { kind: 'code', text: '<i>' },
      ],
    },
  ]);
});

test('Help leads from every page of the menu to a section that is there, of a role that has that page', () => {
  const sectionsOf = (guide: PersonRole) =>
    readGuide(read(`docs/huong-dan/${guideFiles[guide]}`)).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );
  for (const [path, ...places] of helpSections) {
    for (const [guide, section] of places) expect(sectionsOf(guide), `${path} → ${guide}`).toContain(section);
  }
  for (const role of personRoles) {
    for (const { href } of destinationsOf([role])) expect(helpFor(`${href}?q=1`, [role]), href).toMatch(/^\/help\/.+#/);
  }
  expect(helpFor('/opinions/12', ['leader'])).toBe('/help/leader#y-kien');
  expect(helpFor('/opinions/12', ['analyst', 'leader'])).toBe('/help/analyst#y-kien');
  expect(helpFor('/people/import', ['admin'])).toBe('/help/admin#nhieu-tai-khoan-mot-luc');
  expect(helpFor('/people/p-1', ['admin'])).toBe('/help/admin#tai-khoan');
  expect(helpFor('/account', ['admin'])).toBe('/help');
});

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
