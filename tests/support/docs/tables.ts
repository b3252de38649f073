import { flags, topics } from '@/lib/domain/vocabulary';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { glossary } from '../words/glossary';
import { glossaryTable } from '../words/glossary-table';
import { redactionTable } from './redaction-table';

/** The tables of the documentation that are made from the source, by the file and the name they stand under. */
export const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/changing.md': { glossary: glossaryTable(glossary) },
  'docs/privacy.md': { redaction: redactionTable() },
  'docs/classifier.md': { topics: topicTable(), flags: flagTable() },
};

const marks = (name: string) => [`<!-- ${name}: npm run docs:tables -->`, `<!-- end of ${name} -->`] as const;

/** The text with each table between its marks as it is now. Throws when the marks of one are not there. */
export function withTables(text: string, of: Readonly<Record<string, string>>): string {
  return Object.entries(of).reduce((written, [name, table]) => {
    const [begin, end] = marks(name);
    const [before, after] = [written.indexOf(begin), written.indexOf(end)];
    if (before < 0 || after < before) throw new Error(`no ${begin} … ${end}`);
    return `${written.slice(0, before)}${begin}\n\n${table}\n\n${written.slice(after)}`;
  }, text);
}

function topicTable(): string {
  const rows = topics.map((code) => [`\`${code}\``, vocabularyTexts.vi.topics[code], vocabularyTexts.en.topics[code]]);
  return markdown([['topic', 'Vietnamese', 'English'], ...rows]);
}

function flagTable(): string {
  const { vi, en } = vocabularyTexts;
  return markdown([
    ['flag', 'Vietnamese', 'English'],
    ...flags.map((code) => [`\`${code}\``, vi.flags[code].name, en.flags[code].name]),
  ]);
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
