import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { passwordProblem } from '@/lib/domain/account/password';
import { InvalidInput } from '@/lib/domain/errors';
import { parseNewKey } from '@/lib/domain/input/key';
import { parseNewPerson, parsePasswordChange, parsePersonChange } from '@/lib/domain/input/person';
import { parseSignIn } from '@/lib/domain/input/sign-in';
import { parseUnit } from '@/lib/domain/input/unit';
import { explainError, explainProblem } from '@/lib/strings/errors';

const codesOf = (work: () => unknown): Record<string, string> => {
  try {
    work();
    return {};
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return Object.fromEntries(error.problems.map(({ field, code }) => [field, code]));
  }
};

test('A password is long, not what everyone tries first, and does not hold the user name', () => {
  for (const [password, problem] of [
    ['', 'too_short'],
    ['chín ký t', 'too_short'],
    ['mười ký tự', null],
    ['cơm tấm sườn bì chả', null],
    ['aaaaaaaaaaaa', 'easy_password'],
    ['1234567890', 'easy_password'],
    ['Password123!', 'easy_password'],
    ['MatKhau12345', 'easy_password'],
    ['quantri đây mà', 'easy_password'],
    ['đ'.repeat(128), 'easy_password'],
    ['đa'.repeat(64), null],
    ['đa'.repeat(65), 'too_long'],
  ] as const) {
    expect(passwordProblem(password, 'quantri'), password).toBe(problem);
  }
});

test('A password is read as it was typed: its blanks, its letters, all of it', () => {
  for (const password of [
    ' đầu và cuối ',
    'HOA và thường',
    'x'.repeat(128),
    'Nguye\u0302\u0303n nhân',
    'chỉ chữ thường',
  ]) {
    expect(parseSignIn({ username: 'ai', password }).password).toBe(password);
    const change = { current: 'mật khẩu cũ kỹ', next: password, repeated: password };
    if (!password.startsWith('x')) expect(parsePasswordChange(change, 'quantri').next).toBe(password);
  }
});

test('User names are kept in lower case and hold only what every keyboard has', () => {
  const person = { name: 'Trần Thị B', roles: ['leader'], unitId: 'u' };
  expect(parseNewPerson({ ...person, username: '  Tran.B_1 ' })).toEqual({ ...person, username: 'tran.b_1' });
  for (const username of ['ab', 'a'.repeat(31), 'trần', 'a b c', 'a-b-c', "a';--", 'a@b.vn', 'ａｂｃ', 'abc\u0000']) {
    expect(
      codesOf(() => parseNewPerson({ ...person, username })),
      username,
    ).toEqual({ username: 'username_shape' });
  }
});

test('Names are written in one form: no line breaks, no control characters, composed letters', () => {
  const name = 'Nguye\u0302\u0303n\u0000 \n  Văn\tA';
  expect(parseNewPerson({ name, username: 'abc', roles: ['analyst'], unitId: 'u' }).name).toBe('Nguyễn Văn A');
});

test('The new password is typed twice and differs from the current one', () => {
  const [current, next] = ['mật khẩu cũ kỹ', 'mật khẩu mới tinh'];
  expect(parsePasswordChange({ current, next, repeated: next }, 'ai')).toEqual({ current, next });
  expect(codesOf(() => parsePasswordChange({ current, next, repeated: 'khác' }, 'ai'))).toEqual({
    repeated: 'password_mismatch',
  });
  expect(codesOf(() => parsePasswordChange({ current, next: current, repeated: current }, 'ai'))).toEqual({
    next: 'same_password',
  });
});

test('A unit is read from a form or from a program alike', () => {
  const unit = { name: 'Đảng uỷ trường', kind: 'university', parentId: null, cutOffDay: 20, places: ['79', 'q7'] };
  const terms = { textMonths: 120, reporterMonths: null };
  expect(parseUnit({ ...unit, parentId: '', cutOffDay: '20', textMonths: '120', places: '79\r\n\n q7 ;' })).toEqual({
    ...unit,
    ...terms,
  });
  expect(parseUnit({ ...unit, ...terms })).toEqual({ ...unit, ...terms });
  expect(codesOf(() => parseUnit({ ...unit, kind: 'toString', cutOffDay: 31 }))).toEqual({
    kind: 'not_in_list',
    cutOffDay: 'out_of_range',
  });
});

test('Whatever is sent, an account, unit, key or sign-in form is either read or refused field by field', () => {
  const forms = [
    parseNewPerson,
    parseUnit,
    parseNewKey,
    parseSignIn,
    (input: unknown) => parsePasswordChange(input, 'a'),
  ];
  const fields = [
    'username',
    'password',
    'name',
    'role',
    'unitId',
    'kind',
    'parentId',
    'cutOffDay',
    'textMonths',
    'places',
    'label',
  ];
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...fields, '__proto__'), fc.anything())),
      (input) => {
        for (const form of forms) {
          for (const code of Object.values(codesOf(() => form(input)))) expect(code).toMatch(/^[a-z_]+$/);
        }
      },
    ),
    { numRuns: 400, examples: [[{ cutOffDay: { toString: false } }]] },
  );
});

test('Every problem and error has a sentence of its own in both languages, and no raw message gets out', () => {
  const codes = ['required', 'username_taken', 'wrong_sign_in', 'outside_area', 'easy_password', 'unknown_place'];
  for (const locale of ['vi', 'en'] as const) {
    const said = codes.map((code) => explainProblem({ field: 'x', code, value: 'Quận 7' }, locale));
    expect(new Set(said).size).toBe(codes.length);
    expect(explainError(new Error('select * from person'), locale)).not.toContain('select');
    expect(explainProblem({ field: 'x', code: 'constructor' }, locale)).toMatch(/\.$/);
    expect(explainError({ code: 'toString' }, locale)).toMatch(/\.$/);
  }
  const wait = Object.assign(new Error(), { code: 'too_many_attempts', retryAfterSeconds: 61 });
  expect(explainError(wait, 'vi')).toContain('61 giây');
  expect(explainError(wait, 'en')).toContain('61 seconds');
  const long = Object.assign(new Error(), { code: 'too_many_attempts', retryAfterSeconds: 1741 });
  expect(explainError(long, 'vi')).toContain('30 phút');
  expect(explainError(long, 'en')).toContain('30 minutes');
});

test('a name no database can look for is refused like a wrong one, not as a failure', () => {
  for (const odd of ['quan\u0000tri', '\ud800']) {
    expect(codesOf(() => parseSignIn({ username: odd, password: 'x' }))).toEqual({ username: 'wrong_sign_in' });
    const change = { personId: odd, roles: ['leader'], unitId: 'u' };
    expect(codesOf(() => parsePersonChange(change))).toEqual({ personId: 'not_in_list' });
  }
});
