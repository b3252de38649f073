import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { notedDeeds, subjectKinds } from '@/lib/domain/audit/noted-deeds';
import { locales } from '@/lib/domain/vocabulary';
import { auditTexts } from '@/lib/strings/audit';
import { deedDetailTexts } from '@/lib/strings/audit-details';
import { sayActor } from '@/lib/strings/say-actor';
import { sayDeed, sayDetails, saySubject } from '@/lib/strings/say-deed';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');
const noNames = () => null;

/** The last two arguments of every `record(…)` in the workroom: what it was done to, and its details as written. */
const recorded = [...readSource(root)]
  .filter(([path]) => path.startsWith('lib/services/'))
  .flatMap(([path]) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /\brecord\(\w+, scope, (['`])([a-z-]+)[^'`]*\1(?:, \{([^}]*)\})?/g,
      ),
    ].map(([, , subject = '', detail = '']) => ({ path, subject, detail })),
  );

test('what is noted of deeds has a word for each kind of thing and each detail, in both languages', () => {
  expect(recorded.length).toBeGreaterThan(25);
  for (const locale of locales) {
    const { subjects, details } = deedDetailTexts[locale];
    const nameless = recorded.flatMap(({ path, subject, detail }) => [
      ...(subject in subjects ? [] : [`${path}: ${subject}`]),
      ...[...detail.replace(/'[^']*'/g, '').matchAll(/(?:^|,)\s*(\w+)(?=[:,]|\s*$)/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'act' && !(name in details))
        .map((name) => `${path}: ${name}`),
    ]);
    expect(nameless, locale).toEqual([]);
  }
});

/** The tasks a file of the workroom asks for, and the acts it notes. */
const noting = [...readSource(root)]
  .filter(
    ([path, text]) => path.startsWith('lib/services/') && /\b(record|appendDeed|notedFile|noteSession)\(/.test(text),
  )
  .map(([path]) => {
    const text = readFileSync(join(root, path), 'utf8');
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
    return {
      path,
      tasks: [
        ...all(/\ballow\(\w+, '([\w.-]+)'\)/g),
        ...all(/\btask: '([\w.-]+)'/g),
        ...all(/noteSession\(\w+, '([\w.]+)'/g),
      ],
      acts: all(/\bact: '([\w-]+)'/g),
    };
  });

test('what is noted can be looked for: each task is in the list to choose from, with each act of it, in words', () => {
  const offered: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...Object.values(notedDeeds));
  expect(noting.length).toBeGreaterThan(25);
  const missing = noting.flatMap(({ path, tasks, acts }) => {
    const open = tasks.filter((task) => task in offered);
    const known = open.flatMap((task) => offered[task] ?? []);
    return [
      ...(tasks.length > 0 && open.length === 0 ? [`${path}: ${tasks}`] : []),
      ...acts.filter((act) => tasks.length > 0 && !known.includes(act)).map((act) => `${path}: ${act}`),
    ];
  });
  expect(missing).toEqual([]);
  for (const locale of locales) {
    const words = Object.keys(offered).map((task) => sayDeed(task, {}, locale));
    expect(new Set(words).size, 'one word for one task').toBe(words.length);
    expect(words.filter((word) => /^[a-z]+\.[a-z-]+$/.test(word))).toEqual([]);
  }
});

test('taking the audit along is a deed of its own, not looking at it', () => {
  expect(sayDeed('audit.export', { act: 'end' }, 'vi')).toBe('Tải nhật ký về: xong');
  expect(sayDeed('audit.export', {}, 'vi')).not.toBe(sayDeed('audit.read', {}, 'vi'));
});

test('a setting, a job and what a filter asked for are said in words too', () => {
  expect(saySubject('setting:second-factor', null, 'vi')).toBe('Thiết lập xác thực hai lớp');
  expect(saySubject('job:verify-audit', null, 'vi')).toBe('Việc định kỳ Kiểm tra nhật ký');
  const asked = { act: 'begin', task: 'unit.manage', did: 'create', subject: 'unit', textMonths: 12 } as const;
  expect(sayDetails(asked, noNames, 'vi')).toBe(
    'việc: Quản lý đơn vị; cụ thể: thêm; đối tượng: Đơn vị; số tháng lưu nội dung: 12',
  );
});

test('a deed is said in words, with the names of units, roles, topics and days', () => {
  expect(sayDeed('person.manage', { act: 'create' }, 'vi')).toBe('Quản lý tài khoản: thêm');
  expect(sayDeed('session.begin', {}, 'en')).toBe('Sign in');
  expect(saySubject('opinion:12', null, 'vi')).toBe('Ý kiến 12');
  expect(saySubject('person:x-1', 'Nguyễn Văn An', 'vi')).toBe('Tài khoản Nguyễn Văn An');
  expect(saySubject('task:audit.read', null, 'en')).toBe('Refused task See the audit');
  expect(saySubject('opinions', null, 'vi')).toBe('Danh sách ý kiến');
  const detail = {
    act: 'begin',
    roles: 'analyst,admin',
    unit: 'u1',
    topic: 'NGAP',
    from: '2026-03-01',
    rows: 1204,
    ok: true,
  } as const;
  const nameOf = (id: string) => (id === 'u1' ? 'Ban A' : null);
  expect(sayDetails(detail, nameOf, 'vi')).toBe(
    'vai trò: Chuyên viên, Quản trị; đơn vị: Ban A; chủ đề: Ngập nước, thoát nước, triều cường; từ: 01/03/2026; số dòng: 1.204; được vào',
  );
});

test('what is one or the other is said in its own words, and no deed says the same twice', () => {
  expect(sayDetails({ again: false }, noNames, 'vi')).toBe('chạy ngay theo yêu cầu');
  expect(sayDetails({ again: true }, noNames, 'vi')).toBe('chạy lại');
  expect(sayDetails({ removed: 5, done: true }, noNames, 'vi')).toBe('đã gỡ: 5; đã làm hết');
  expect(sayDetails({ ok: false }, noNames, 'en')).toBe('not let in');
  expect(sayDeed('backup.make', { act: 'create' }, 'vi')).toBe('Sao lưu');
  expect(sayDeed('backup.restore', { act: 'restore' }, 'vi')).toBe('Khôi phục bản sao lưu');
  for (const locale of locales) {
    const kinds = subjectKinds.map((kind) => saySubject(kind, null, locale));
    expect(new Set(kinds).size, 'one word for one kind of thing').toBe(kinds.length);
    expect(kinds, 'and none is the name of the field').not.toContain(auditTexts[locale].filter.what);
  }
});

test('an id that has no name is told by its last digits, and whoever it was has left', () => {
  const gone = '0198c1e2-7d3a-7e55-9d1c-5a1f0b7c2d11';
  expect(sayActor({ actor: gone, nameOf: () => null }, 'vi')).toBe('người đã rời (mã …0b7c2d11)');
  expect(sayActor({ actor: gone, nameOf: () => 'Trần An' }, 'vi')).toBe('Trần An');
  expect(saySubject(`person:${gone}`, null, 'vi')).toBe('Tài khoản mã …0b7c2d11');
  expect(sayDetails({ unit: gone }, noNames, 'en')).toBe('unit: id …0b7c2d11');
});

test('what no table knows is said by its code, and what is not there not at all', () => {
  expect(sayDeed('newer.task', {}, 'vi')).toBe('newer.task');
  expect(saySubject('newer:12', null, 'vi')).toBe('newer 12');
  expect(sayDetails({ ...{ newer: 'code' }, of: null }, noNames, 'vi')).toBe('newer: code');
});
