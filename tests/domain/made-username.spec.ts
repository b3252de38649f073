import { expect, test } from '@playwright/test';
import { InvalidInput } from '@/lib/domain/errors';
import { parsePeopleLines } from '@/lib/domain/input/people-lines';
import { madeUsername, usernameBase } from '@/lib/domain/people/made-username';
import { personFieldOf } from '@/lib/domain/people/people-columns';
import { mostLines } from '@/lib/domain/people/people-plan';
import { rolesCalled, sayRoles } from '@/lib/strings/roles-called';

const nobody = () => false;

test('a user name is made of the last word of a name and of what stands before it, without marks', () => {
  const made = (name: string) => madeUsername(usernameBase(name), nobody);
  expect(made('Nguyễn Văn Tùng')).toBe('tung.nguyenvan');
  expect(made('ĐỖ  thị Đào')).toBe('dao.dothi');
  expect(made('An')).toBe('an_');
  expect(made("H'Hen Niê")).toBe('nie.hhen');
  expect(usernameBase('李')).toBe('');
  expect(made('Tôn Nữ Hoàng Phương Thảo Nguyên Khánh Linh')).toMatch(/^[a-z0-9_.]{3,30}$/);
});

test('who is called as somebody else gets a number, and no user name is longer than one may be', () => {
  const taken = new Set(['tung.nguyenvan', 'tung.nguyenvan2']);
  expect(madeUsername('tung.nguyenvan', (name) => taken.has(name))).toBe('tung.nguyenvan3');
  const long = 'a'.repeat(30);
  expect(madeUsername(long, (name) => name === long)).toBe(`${'a'.repeat(29)}2`);
});

test('columns and roles are known in either language, with or without marks', () => {
  for (const [heading, field] of [
    ['Họ và tên', 'name'],
    ['HO_TEN', 'name'],
    ['Tên đăng nhập', 'username'],
    ['vai tro', 'role'],
    ['Đơn vị', 'unit'],
    ['Unit ID', 'unit'],
    ['Ghi chú', null],
  ] as const) {
    expect(personFieldOf(heading), heading).toBe(field);
  }
  for (const word of ['Cộng tác viên', 'cong tac vien', 'COLLABORATOR']) {
    expect(rolesCalled(word)).toEqual({ roles: ['collaborator'], unknown: [] });
  }
  for (const word of ['system', 'Chủ tịch', 'Chương trình']) {
    expect(rolesCalled(word)).toEqual({ roles: [], unknown: [word] });
  }
  expect(rolesCalled(' ; ')).toEqual({ roles: [], unknown: [] });
});

test('a cell may name several roles, in any order, however they are told apart, and each counts once', () => {
  for (const cell of [
    'Chuyên viên; Quản trị',
    'quản trị, chuyên viên, Quản trị',
    'Chuyên viên và quản trị',
    'analyst and administrator',
    'chuyen vien/quan tri',
    'Chuyên viên\nQuản trị',
    'Quản trị + Chuyên viên'.normalize('NFD'),
  ]) {
    expect(rolesCalled(cell), cell).toEqual({ roles: ['analyst', 'admin'], unknown: [] });
  }
  expect(rolesCalled('Chuyên viên; Chương trình; vua')).toEqual({
    roles: ['analyst'],
    unknown: ['Chương trình', 'vua'],
  });
  expect(sayRoles(['analyst', 'admin'], 'vi')).toBe('Chuyên viên, Quản trị');
});

test('what a page sends back as lines is read as lines or refused', () => {
  const line = { line: 2, name: ' Lê  An ', username: '', role: 'admin', unit: '' };
  expect(parsePeopleLines(JSON.stringify([line]))).toEqual([{ ...line, name: 'Lê An' }]);
  for (const odd of ['', 'null', '{}', '[]', '[1]', JSON.stringify([{ ...line, name: 1 }]), null]) {
    expect(() => parsePeopleLines(odd)).toThrow(InvalidInput);
  }
  expect(() => parsePeopleLines(JSON.stringify(Array(mostLines + 1).fill(line)))).toThrow('too_many');
});
