import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldText } from '@/lib/domain/redact/fold-text';
import { gated, isShut, withOpenGates } from '@/lib/domain/redact/gates';
import { matchesOf } from '@/lib/domain/redact/matches';
import { needsOfPattern } from '@/lib/domain/redact/needs';
import { redact } from '@/lib/domain/redact/redact';
import { samplePost } from '@/lib/strings/sample-posts';
import { hidden } from './redact-hidden';

const folder = join(process.cwd(), 'lib', 'domain', 'redact');
const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
/** Every word the rules are written with, whatever it is there for. */
const words = [...new Set(code.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))].filter(
  (word) => word.length < 16,
);
const known = Object.values(hidden).flatMap((cases) => cases.map(([said]) => said));
const ofKnown = known.flatMap((said) => said.split(' '));

const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  withoutMarks,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('o', 'о').replaceAll('a', 'а'),
  (text) => text.replaceAll('0', 'o').replaceAll('1', 'l'),
  (text) => [...text].join('\u200b'),
);
const digits = fc.integer({ min: 0, max: 99_999_999_999 }).map(String);
const sign = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', ': ', ' - ', '/', '.', '@', '_', '-', '"', ' (', '\n', '');
const part = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...ofKnown),
  fc.constantFrom(...known),
  digits,
  fc.integer({ min: 0, max: 9 }).map(String),
);
const text = fc
  .tuple(fc.array(fc.tuple(part, sign), { maxLength: 24 }), written)
  .map(([parts, write]) => write(parts.flat().join('')));

const open = (said: string) => withOpenGates(() => redact(said));

test('No gate keeps a rule from what it would find: with all of them open the same is hidden', () => {
  for (const said of known) expect(redact(said), said).toEqual(open(said));
  for (let n = 0; n < 400; n++) {
    const said = String(samplePost(n, 'gates').text);
    expect(redact(said)).toEqual(open(said));
  }
  fc.assert(
    fc.property(text, (said) => {
      expect(redact(said)).toEqual(open(said));
    }),
    { numRuns: 600 },
  );
});

test('A gate is read off its pattern: what every match holds, and nothing that one could do without', () => {
  const needs = (pattern: RegExp) => needsOfPattern(pattern);
  expect(needs(/(?<![a-z])(?:stk|so tk)[ :]{1,3}\d{6,}/)).toEqual({ sets: [['000000'], ['stk', 'so tk']], digits: 6 });
  expect(needs(/\.(?:com|vn)(?![a-z])/)).toEqual({ sets: [['.com', '.vn']], digits: 0 });
  expect(needs(/(?:live:|skype)?[a-z]+/)).toEqual({ sets: [], digits: 0 });
  expect(needs(/(?=\d)x|[1-9]{2}y/).digits).toBe(0);
  expect(needs(/(?<=z)ab(?=qx)(?!kk)/).sets).toEqual([['qx'], ['ab'], ['z']]);
});

test('A pattern is tried where its gate is open alone', () => {
  const rule = gated(/(?<![a-z])zalozalo[ :]{1,3}\d{3}/g);
  const found = (said: string) => matchesOf(rule, foldText(said)).length;
  expect(found('Zalozalo: 123, zalozalo 4567')).toBe(2);
  for (const said of ['zalozalo', 'zalozalo 12', '123', 'zalo zalo 123']) {
    expect(isShut(rule, foldText(said).present), said).toBe(true);
    expect(found(said)).toBe(0);
  }
});
