import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { maskTokens } from '@/lib/domain/redact/mask-kinds';
import { redact } from '@/lib/domain/redact/redact';
import { streetNames } from '@/lib/domain/redact/street-names';
import { withoutMarks } from '@/lib/domain/vietnamese';
import { namesHidden } from './redact-names-hidden';
import { capitalsHidden, capitalsKept } from './redact-names-in-capitals';
import { namesKept } from './redact-names-kept';
import { rolesHidden } from './redact-roles-hidden';
import { rolesKept } from './redact-roles-kept';

const mask = '[tên riêng]';
const lines = (block: string) => block.trim().split('\n');
const words = (list: string) => fc.constantFrom(...list.split(' '));
const stands = (name: string, text: string) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text);
const barely = (text: string) =>
  [...text]
    .map((letter) => (letter === letter.toLowerCase() ? withoutMarks(letter) : withoutMarks(letter).toUpperCase()))
    .join('');

for (const [kind, block] of Object.entries({ ...namesHidden, ...rolesHidden, ...capitalsHidden })) {
  test.describe(kind, () => {
    for (const line of lines(block)) {
      test(line, () => {
        const after = redact(line.replace(/[{}]/g, '')).text;
        expect(after).toContain(mask);
        for (const [, name] of line.matchAll(/\{([^}]+)\}/g)) expect(stands(name!, after), after).toBe(false);
      });
    }
  });
}

test.describe('what looks like a name', () => {
  for (const line of [...lines(namesKept), ...lines(rolesKept), ...lines(capitalsKept)])
    test(`stays: ${line}`, () => expect(redact(line)).toEqual({ text: line, counts: {} }));
});

test.describe('beside a number that is masked', () => {
  for (const line of [
    'Hotline Công an Phường 5: {} (Quận 7)',
    'Ban quản lý chợ Bình Thạnh {}',
    'Đường dây nóng Sở Y tế {} (Bình Tân)',
    '{} Tân Bình mất điện',
    'Gọi {}, Phú Nhuận',
    'Đội Thanh Xuân {}',
    'Gọi {} – Ban Quản Lý chung cư Hoà Bình',
  ])
    test(`stays: ${line}`, () =>
      expect(redact(line.replace('{}', '0912 345 678')).text).toBe(line.replace('{}', maskTokens.phone)));
});

const family = words('Nguyễn Trần Lê Phạm Huỳnh Phan Võ Đặng Bùi Đỗ Ngô Trịnh Đinh');
const middle = words('Văn Thị Hữu Ngọc Minh Quốc Đức Xuân Thanh');
const given = words('Hùng Lan Phương Quân Trung Đăng Việt Chi Tình Hoa Nhung Khôi Thoa Liêm Tuấn Vy Ánh Nghĩa');
const fullName = fc
  .tuple(family, middle, given)
  .map((parts) => parts.join(' '))
  .filter((name) => !streetNames.has(withoutMarks(name)));
const around = fc.constantFrom(
  'Hẻm này do {} chiếm làm bãi xe.',
  '{} lấn chiếm vỉa hè bán phở.',
  'Đề nghị xử lý {} vì gây rối.',
  '{} hứa sửa cống mà chưa làm.',
  'Chúng tôi tố cáo {} lừa đảo.',
  'Tối qua {} đánh nhau với hàng xóm.',
);
const titled = fc.constantFrom(
  'Hôm qua Chị {} đổ rác.',
  'anh {} mở loa lớn',
  'Nhờ Bác {} mà hẻm sạch.',
  'Em {} bị bắt nạt.',
);
const holds = (template: string, name: string, write: (text: string) => string) =>
  redact(write(template.replace('{}', name))).text === redact(write(template).replace('{}', mask)).text;

test('a full name goes whole, however its letters are composed', () => {
  fc.assert(
    fc.property(around, fullName, (template, name) =>
      [(text: string) => text, (text: string) => text.normalize('NFD')].every((write) => holds(template, name, write)),
    ),
    { numRuns: 1000 },
  );
});

test('a full name goes with signs inside that are not seen', () => {
  const signs = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff');
  fc.assert(
    fc.property(around, fullName, signs, fc.nat(), (template, name, sign, at) => {
      const place = at % name.length;
      return holds(template, name.slice(0, place) + sign + name.slice(place), (text) => text);
    }),
    { numRuns: 1000 },
  );
});

test('a full name goes in a text all in capitals', () => {
  fc.assert(
    fc.property(around, fullName, (template, name) => {
      const after = redact(template.replace('{}', name).toUpperCase()).text;
      return name.split(' ').every((part) => stands(part, template) || !stands(part, after));
    }),
    { numRuns: 1000 },
  );
});

test('a given name after a title goes, whatever else its letters may mean', () => {
  fc.assert(
    fc.property(titled, given, (template, name) =>
      [(text: string) => text, (text: string) => text.normalize('NFD'), barely].every((write) =>
        holds(template, name, write),
      ),
    ),
    { numRuns: 500 },
  );
});

test('a known street stays where only places are spoken of', () => {
  const street = fc.constantFrom(
    'Lê Văn Sỹ',
    'Phan Văn Trị',
    'Nguyễn Trãi',
    'Trần Hưng Đạo',
    'Võ Văn Kiệt',
    'Phạm Văn Đồng',
  );
  const said = fc.constantFrom(
    '{} kẹt cứng.',
    'Sửa {} gấp.',
    'Ở {} ngập.',
    'đường {} tối',
    'Vỉa hè {} bị chiếm.',
    '{} có cây đổ.',
  );
  const write = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    barely,
  );
  fc.assert(
    fc.property(said, street, write, (template, name, written) => {
      const text = written(template.replace('{}', name));
      return redact(text).text === text;
    }),
  );
});
