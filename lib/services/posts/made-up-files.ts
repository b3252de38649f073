import { strToU8, zipSync } from 'fflate';
import { type Cell, csvLine } from '@/lib/domain/export/csv';
import { fixedParts, sheetEnd, sheetStart, workbookParts } from '@/lib/domain/export/sheet';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { samplePost } from '@/lib/strings/sample-posts';
import { writeWorkbook } from '../exports/write-workbook';

/** A file as somebody might send it, made when it is needed: what `make` gives, as often as `times` says (once). */
export type MadeUpFile = { readonly name: string; readonly times?: number; make(): Promise<Uint8Array> };

const headings = ['id', 'text', 'posted_at', 'channel', 'likes'] as const;
const longText = 19_000;
const longOnes = 300;
const deepest = 200_000;
const rowsPerBatch = 500;
const openQuotes = 150_000;

/** Large files for each door, of usual posts and of the longest texts, and others made to hold a server up. */
export function madeUpFiles(posts: number): readonly MadeUpFile[] {
  return [
    ...inEachFormat('usual posts', () => Array.from({ length: posts }, (_, n) => samplePost(n, 'stalls'))),
    ...inEachFormat('long texts', () => Array.from({ length: longOnes }, (_, n) => longPost(n))),
    { name: 'xlsx, a cell in the far corner', make: async () => farCell() },
    { name: 'json, one element without bottom', make: async () => Buffer.from(bottomless()) },
    {
      name: 'csv, quotes that never close',
      make: async () => Buffer.from(`text,date\n${'"a"b,"\n'.repeat(openQuotes)}`),
    },
    { name: 'jsonl, one line without end', times: 400, make: async () => Buffer.alloc(bytesPerMegabyte, '{"text":"x') },
    { name: 'jsonl, millions of empty lines', times: 20, make: async () => emptyLines() },
  ];
}

type Post = Record<string, unknown>;

function inEachFormat(kind: string, posts: () => Post[]): MadeUpFile[] {
  const lines = (all: readonly Post[]) => all.map((post) => JSON.stringify(post));
  return [
    {
      name: `csv, ${kind}`,
      make: async () => Buffer.from([[...headings], ...posts().map(cellsOf)].map(csvLine).join('')),
    },
    { name: `xlsx, ${kind}`, make: () => workbookOf(posts()) },
    { name: `json, ${kind}`, make: async () => Buffer.from(`[${lines(posts()).join(',\n')}]`) },
    { name: `jsonl, ${kind}`, make: async () => Buffer.from(lines(posts()).join('\n')) },
  ];
}

const cellsOf = (post: Post): Cell[] => headings.map((heading) => post[heading] as Cell);

async function workbookOf(posts: readonly Post[]): Promise<Uint8Array> {
  async function* batches() {
    for (let at = 0; at < posts.length; at += rowsPerBatch) yield posts.slice(at, at + rowsPerBatch).map(cellsOf);
  }
  const pieces: Uint8Array[] = [];
  const widths = headings.map(() => 20);
  for await (const piece of writeWorkbook({ name: 'Posts', headings, widths }, batches())) pieces.push(piece);
  return Buffer.concat(pieces);
}

function longPost(n: number): Post {
  const post = samplePost(n, 'long');
  let text = '';
  for (let part = 0; text.length < longText; part++) text += `${samplePost(n * 100 + part, 'long').text} `;
  return { ...post, text: text.slice(0, longText) };
}

function farCell(): Uint8Array {
  const cell = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>';
  const sheet = `${sheetStart(headings, [])}<row r="1048576">${cell}</row>${sheetEnd}`;
  const parts = { ...fixedParts, ...workbookParts(['Posts']), 'xl/worksheets/sheet1.xml': sheet };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const emptyLines = () => Buffer.from(`${JSON.stringify(samplePost(1, 'empty'))}${'\n'.repeat(bytesPerMegabyte)}`);

function bottomless(): string {
  const deep = `{"text":"x","more":${'['.repeat(deepest)}${']'.repeat(deepest)}}`;
  return `[${JSON.stringify(samplePost(1, 'deep'))},${deep},${JSON.stringify(samplePost(2, 'deep'))}]`;
}
