import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { canonicalJson, type Json } from '@/lib/domain/audit/canonical-json';
import { headText, readHead, shortHead } from '@/lib/domain/audit/chain';
import { deedText } from '@/lib/domain/audit/deed';
import { filterCodes } from '@/lib/domain/audit/filter-codes';

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with the members of every object in another order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
}

test('the example of RFC 8785 is written as it says', () => {
  const given = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\nA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(given)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('members are sorted by UTF-16 code units, as its second example is', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
  const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
  expect(written).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
});

test('any value is written in one way, whatever the order of its members, and read back as it was', () => {
  fc.assert(fc.property(json, (value) => canonicalJson(value) === canonicalJson(turned(value))));
  fc.assert(fc.property(json, (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)));
});

test('what JSON has no form for is refused, and what is not there is left out', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'x\ud800', { '\udc00': 1 }])
    expect(() => canonicalJson(value)).toThrow(TypeError);
  expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}');
});

const deed = fc.record({
  at: fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }),
  actor: fc.string({ unit: 'grapheme' }),
  unitId: fc.option(fc.string()),
  task: fc.string(),
  subject: fc.string(),
  detail: fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }), fc.boolean())),
});

test('two deeds that differ in anything have two texts', () => {
  fc.assert(
    fc.property(deed, fc.constantFrom('actor', 'task', 'subject', 'unitId'), (one, field) => {
      const text = deedText(one);
      const later = deedText({ ...one, at: new Date(one.at.getTime() + 1) });
      const other = deedText({ ...one, [field]: `${one[field]}x` });
      const more = deedText({ ...one, detail: { ...one.detail, 'one more': 1 } as typeof one.detail });
      return new Set([text, later, other, more]).size === 4;
    }),
  );
});

test('a head is read as it is printed, whole or its beginning, and nothing else is', () => {
  const hash = createHash('sha256').update('x').digest('hex');
  const head = { seq: 12, hash };
  expect(readHead(headText(head))).toEqual(head);
  expect(readHead(shortHead(head))).toEqual({ seq: 12, hash: hash.slice(0, 20) });
  expect(readHead(` ${headText(head).toUpperCase()}\n`)).toEqual(head);
  for (const text of ['', '12', `12:${hash.slice(0, 19)}`, `0:${hash}`, `12:${hash}0`, `-1:${hash}`, `12:${hash} x`])
    expect(readHead(text), text).toBeNull();
});

test('of the words somebody searched for only their length is kept', () => {
  const filter = { preset: 'all', from: '2026-01-01', to: '2026-01-31', topic: 'NGAP', q: 'Nguyễn Thị Lan' } as const;
  expect(filterCodes(filter)).toEqual({ from: '2026-01-01', to: '2026-01-31', topic: 'NGAP', letters: 14 });
  fc.assert(
    fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), (q) => {
      const kept = Object.values(filterCodes({ preset: 'all', from: '2026-01-01', to: '2026-01-31', q }));
      return !kept.includes(q);
    }),
  );
});
