import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Reason } from '@/lib/domain/classify/reading';
import { packReasons, type ReasonRule, rulesIn, unpackReasons } from '@/lib/domain/opinion/packed-reasons';

const anyRule: fc.Arbitrary<ReasonRule> = fc.record({
  kind: fc.constantFrom('sentiment', 'topic', 'flag', 'negator', 'guard', 'place'),
  code: fc.string({ maxLength: 4 }),
  rule: fc.string({ maxLength: 6 }),
  phrase: fc.string({ maxLength: 6 }),
  weight: fc.double({ noNaN: true, noDefaultInfinity: true }).map((weight) => weight + 0),
});
const anyPlace = fc.record({
  start: fc.oneof(fc.nat(400), fc.nat()),
  length: fc.oneof(fc.nat(40), fc.nat()),
  tier: fc.constantFrom<Reason['tier']>('exact', 'tone', 'nomark'),
  negated: fc.boolean(),
});
const anyReason: fc.Arbitrary<Reason> = fc
  .tuple(anyRule, anyPlace)
  .map(([rule, { start, length, ...found }]) => ({ ...rule, start, end: start + length, ...found }));

/** A dictionary whose numbers may be as large as any. */
function dictionary(first: number) {
  const rules: ReasonRule[] = [];
  return {
    numberOf: ({ kind, code, rule, phrase, weight }: Reason) =>
      first + rules.push({ kind, code, rule, phrase, weight }) - 1,
    ruleOf: (number: number) => rules[number - first],
  };
}

const where = { start: 3, end: 7, tier: 'exact', negated: false } as const;
const flood: Reason = { kind: 'topic', code: 'NGAP', rule: 'topic/NGAP/ngập', phrase: 'ngập', weight: 2, ...where };
const { start: _, end: __, tier: ___, negated: ____, ...floodRule } = flood;

test('whatever the reasons, what is packed is unpacked as it was, in its order', () => {
  fc.assert(
    fc.property(fc.array(anyReason, { maxLength: 30 }), fc.nat(2 ** 31 - 100), (reasons, first) => {
      const { numberOf, ruleOf } = dictionary(first);
      expect(unpackReasons(packReasons(reasons, numberOf), ruleOf)).toEqual(reasons);
    }),
  );
});

test('a usual reason costs four or five bytes, and none nothing', () => {
  const reasons = Array.from({ length: 10 }, (_, n) => ({ ...flood, start: n * 40, end: n * 40 + 4 }));
  expect(packReasons(reasons, () => 100)).toHaveLength(1 + 10 * 4);
  expect(packReasons(reasons, () => 9_000)).toHaveLength(1 + 10 * 5);
  expect(packReasons([], () => 0)).toHaveLength(0);
});

test('what a later version says besides is passed over', () => {
  const extended = [1, 16, 5, 3, 4, 3, 9, 9, 9, 0, 6, 10, 2];
  const rules = new Map([5, 6].map((number) => [number, { ...floodRule, rule: String(number) }]));
  expect(rulesIn(Uint8Array.from(extended))).toEqual([5, 6]);
  expect(unpackReasons(Uint8Array.from(extended), (number) => rules.get(number))).toEqual([
    { ...flood, rule: '5' },
    { ...flood, rule: '6', start: 13, end: 15 },
  ]);
});

test('a rule nobody knows, another format and bytes cut off are told, never guessed', () => {
  const bytes = packReasons([flood, { ...flood, start: 300, end: 304 }], () => 300);
  expect(unpackReasons(bytes, () => undefined)).toBeNull();
  const otherVersion = Uint8Array.from([2, ...bytes.slice(1)]);
  expect(unpackReasons(otherVersion, () => floodRule)).toBeNull();
  expect(rulesIn(otherVersion)).toEqual([]);
  const told = Array.from({ length: bytes.length }, (_, length) => length).filter(
    (length) => unpackReasons(bytes.slice(0, length), () => floodRule) !== null,
  );
  expect(told, 'cut off inside a reason').toEqual([0, 1, 6]);
  expect(
    unpackReasons(Uint8Array.from([1, 3, 5, 3, 4]), () => floodRule),
    'a tier nobody knows',
  ).toBeNull();
  expect(
    unpackReasons(Uint8Array.from([1, 32, 5, 3, 4]), () => floodRule),
    'a bit nobody knows',
  ).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
      const told = unpackReasons(any, () => floodRule);
      expect(told === null || Array.isArray(told)).toBe(true);
    }),
  );
});
