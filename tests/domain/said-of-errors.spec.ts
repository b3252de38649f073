import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { framesOf } from '@/lib/domain/log/frames';
import { whatMayBeSaid } from '@/lib/domain/log/what-may-be-said';

/** What must stand in no log, in letters no code of ours has. */
const words = fc.string({ unit: fc.constantFrom(...'ạbđêệơưỳ 09\n\t(/:"'), minLength: 6, maxLength: 60 });
const holds = (said: unknown, text: string) => JSON.stringify(said).includes(JSON.stringify(text).slice(1, -1));

test('no value an error carries is said of it, wherever it carries it', () => {
  const places = ['message', 'name', 'code', 'detail', 'hint', 'where', 'query', 'parameters', 'params', 'args'];
  const more = ['table_name', 'column_name', 'constraint_name', 'digest', 'column', 'value', 'cause', 'errors'];
  fc.assert(
    fc.property(words, fc.subarray([...places, ...more], { minLength: 1 }), (text, set) => {
      const error = new Error(`invalid: "${text}"`);
      for (const name of set) Object.defineProperty(error, name, { value: text, enumerable: true });
      return !holds(whatMayBeSaid(error), text) && !holds(whatMayBeSaid(new Error('x', { cause: error })), text);
    }),
  );
});

test('nothing is said of what is no error at all', () => {
  for (const thrown of ['chị Lan', 7, null, undefined, ['chị Lan'], { text: 'chị Lan' }, () => 'chị Lan']) {
    const said = whatMayBeSaid(thrown);
    expect([JSON.stringify(said).includes('Lan'), said.frames]).toEqual([false, []]);
  }
});

test('what happened and where is said: code, part of the store, frames, and what caused it', () => {
  const cause = Object.assign(new TypeError('Key (text)=(chị Lan) exists'), {
    code: '23505',
    table_name: 'opinion',
    constraint_name: 'opinion_fingerprint_key',
  });
  const said = whatMayBeSaid(Object.assign(new Error('failed', { cause }), { code: 'ERR_STREAM_DESTROYED' }));
  expect(said).toMatchObject({ name: 'Error', code: 'ERR_STREAM_DESTROYED' });
  expect(said.cause).toMatchObject({
    name: 'TypeError',
    sqlstate: '23505',
    table: 'opinion',
    constraint: 'opinion_fingerprint_key',
  });
  expect(said.frames[0]).toMatch(/tests\/domain\/said-of-errors\.spec\.ts:\d+:\d+/);
});

test('a circle of causes comes to an end', () => {
  const error = new Error('one');
  error.cause = error;
  expect(JSON.stringify(whatMayBeSaid(error)).match(/"cause"/g)).toHaveLength(3);
});

test('a message that looks like frames is none', () => {
  const forged = 'gãy\n    at Lan (/app/lan-0901234567.ts:1:1)\n    at chị Lan (app/x.ts:2:2)';
  expect(JSON.stringify(framesOf(new Error(forged).stack, forged))).not.toContain('0901234567');
  const whole = 'Error: x\n    at Object.read (file:///home/ban/nghe%20d%C3%A2n/db/client.ts:12:3)\n    at node:fs:1:2';
  expect(framesOf(whole, 'x')).toEqual(['Object.read (db/client.ts:12:3)', 'node:fs:1:2']);
});

test('a frame never holds more than a name of code and a place in source', () => {
  fc.assert(
    fc.property(
      words,
      (text) => !holds(framesOf(`Error: x\n    at ${text} (app/a.ts:1:2)\n    at /${text}:3:4`), text),
    ),
  );
});
