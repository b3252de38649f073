import { expect, test } from '@playwright/test';
import { inGroups, recoveryLength, recoverySigns } from '@/lib/domain/account/recovery-code';
import { owesSecondFactor } from '@/lib/domain/account/second-factor-duty';
import { InvalidInput } from '@/lib/domain/errors';
import { parseFactorCode, parseProof, parseRequiredRoles } from '@/lib/domain/input/second-factor';
import { type PersonRole, personRoles } from '@/lib/domain/permissions';
import { codeAt } from '../support/account/authenticator';

const problemOf = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems.map(({ field, code }) => `${field}: ${code}`);
    throw error;
  }
};

test('the authenticator of these tests shows what RFC 6238 prints', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const printed: Readonly<Record<number, string>> = {
    59: '94287082',
    1111111109: '07081804',
    1111111111: '14050471',
    1234567890: '89005924',
    2000000000: '69279037',
    20000000000: '65353130',
  };
  const shown = Object.keys(printed).map((seconds) => [seconds, codeAt(secret, Number(seconds) * 1000, 8)]);
  expect(Object.fromEntries(shown)).toEqual(printed);
});

test('six digits are a code of the phone however they are spaced', () => {
  for (const typed of ['012345', ' 012 345 ', '012-345', '0 1 2 3 4 5', '012\u00a0345']) {
    expect(parseFactorCode({ code: typed }), typed).toEqual({ kind: 'app', code: '012345' });
  }
});

test('a recovery code is read in capitals, without hyphens, and with 1 or I for an l', () => {
  const code = 'bcfghjklmnpqrstvxz234567';
  const typed = [
    code,
    inGroups(code),
    inGroups(code, ' ').toUpperCase(),
    code.replace('l', '1'),
    code.replace('l', 'I'),
  ];
  for (const one of typed) expect(parseFactorCode({ code: one }), one).toEqual({ kind: 'recovery', code });
});

test('recovery codes hold nothing that a Vietnamese keyboard turns into another letter, and 112 bits', () => {
  expect(recoverySigns).not.toMatch(/[aeiouydw01]/);
  expect(new Set(recoverySigns).size).toBe(recoverySigns.length);
  expect(Math.log2(recoverySigns.length) * recoveryLength).toBeGreaterThanOrEqual(112);
});

test('what is no code is refused with what a code looks like', () => {
  for (const code of [
    '12345',
    '1234567',
    'abcdef',
    '１２３４５６',
    'b'.repeat(23),
    'b'.repeat(25),
    'x'.repeat(201),
    "' or 1=1 --",
  ]) {
    expect(
      problemOf(() => parseFactorCode({ code })),
      code,
    ).toEqual(['code: code_shape']);
  }
  for (const code of ['', ' - ', undefined, 123456, null]) {
    expect(
      problemOf(() => parseFactorCode({ code })),
      String(code),
    ).toEqual(['code: required']);
  }
  expect(problemOf(() => parseProof({}))).toEqual(['password: required', 'code: required']);
});

test('roles that must have it are roles of people, each once, in the order of the table', () => {
  expect(parseRequiredRoles({ roles: ['admin', 'leader', 'admin'] })).toEqual(['leader', 'admin']);
  expect(parseRequiredRoles({ roles: [] })).toEqual([]);
});

test('who owes a second factor: people of a chosen role who have none, let in by a password, in no demonstration', () => {
  const asked = { roles: ['leader'] as PersonRole[], hasSecondFactor: false, byProvider: false, demo: false };
  expect(owesSecondFactor(asked, ['leader'])).toBe(true);
  for (const roles of [['collaborator', 'leader'], ['leader', 'admin'], [...personRoles]] as PersonRole[][]) {
    expect(owesSecondFactor({ ...asked, roles }, ['leader']), `${roles}`).toBe(true);
  }
  expect(owesSecondFactor({ ...asked, roles: ['collaborator', 'admin'] }, ['leader', 'analyst'])).toBe(false);
  expect(owesSecondFactor(asked, [])).toBe(false);
  expect(
    owesSecondFactor(
      asked,
      personRoles.filter((role) => role !== 'leader'),
    ),
  ).toBe(false);
  expect(owesSecondFactor({ ...asked, hasSecondFactor: true }, ['leader'])).toBe(false);
  expect(owesSecondFactor({ ...asked, byProvider: true }, ['leader'])).toBe(false);
  expect(owesSecondFactor({ ...asked, demo: true }, ['leader'])).toBe(false);
});
