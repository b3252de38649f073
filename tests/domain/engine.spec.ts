import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileEngine } from '@/lib/cli/compile-engine';
import { classify } from '@/lib/domain/classify/classify';
import * as letters from '@/lib/domain/classify/letters';
import { lexiconFiles } from '@/lib/domain/classify/lexicon';
import { modifierCodes } from '@/lib/domain/classify/phrase';
import { Rules } from '@/lib/domain/classify/rules';
import * as words from '@/lib/domain/classify/words';

// Otherwise somebody changes what is felt and nothing happens: `npm run engine` compiles it.
test('the compiled engine is the one its source says', async () => {
  const file = join(import.meta.dirname, '../../lib/domain/classify/engine-code.ts');
  expect(readFileSync(file, 'utf8')).toBe(await compileEngine());
});

test('a browser, which has to copy letter by letter, reads the same', () => {
  const inBrowser = rulesOfBrowser();
  const texts = [
    '',
    'Hẻm ngập',
    'Đường lại ngập, k ai xử lý hết :(((',
    'Duong ngap nuoc 😡',
    '\ud83d',
    'ngập '.repeat(3000),
  ];
  for (const text of texts) expect(classify(text, { rules: inBrowser }), text.slice(0, 40)).toEqual(classify(text));
});

/** Rules made where there is no Buffer. */
function rulesOfBrowser(): Rules {
  const kept = globalThis.Buffer;
  Reflect.deleteProperty(globalThis, 'Buffer');
  try {
    const rules = new Rules(lexiconFiles);
    classify('Đường ngập', { rules });
    return rules;
  } finally {
    globalThis.Buffer = kept;
  }
}

const engine = join(import.meta.dirname, '../../lib/domain/classify/engine');

/** The whole numbers a file of the engine names. */
function numbersIn(file: string): Record<string, number> {
  const named = readFileSync(join(engine, file), 'utf8').matchAll(/^export const (\w+): [iu]\d+ = (\d+);$/gm);
  return Object.fromEntries(Array.from(named, ([, name, number]) => [name!, Number(number)]));
}

test('the engine numbers what modifiers do, letters and signs as the rest of the house does', () => {
  for (const [name, number] of Object.entries(numbersIn('codes.ts'))) {
    expect(modifierCodes[number], name).toBe(name.toLowerCase());
  }
  const classes: Readonly<Record<string, unknown>> = letters;
  const forms: Readonly<Record<string, unknown>> = words;
  for (const [name, number] of Object.entries(numbersIn('letters.ts'))) expect(classes[name], name).toBe(number);
  for (const [name, number] of Object.entries(numbersIn('memory.ts'))) {
    if (name.endsWith('_SIGN')) expect(forms[name.replace('_SIGN', '')], name).toBe(number);
  }
});
