import { readListFilter } from '@/lib/domain/input/list-filter';
import { parsePeopleLines } from '@/lib/domain/input/people-lines';
import { canBeStored } from '@/lib/domain/input/words';
import { type ListName, listAddress, lists } from '@/lib/domain/lists/lists';
import { readNameSearch } from '@/lib/domain/lists/name-search';
import { madeUsername, usernameBase } from '@/lib/domain/people/made-username';
import { mostLines } from '@/lib/domain/people/people-plan';
import { personRoles, type Viewer } from '@/lib/domain/permissions';
import { readPeopleFile } from '@/lib/services/people/read-people-file';
import { rolesCalled } from '@/lib/strings/roles-called';
import { changeText } from './change-text';
import { type Door, keeps } from './door';
import { inOnePiece, tableFile } from './table-file';

const admin: Viewer = {
  kind: 'person',
  id: 'fuzz',
  roles: ['admin'],
  duty: null,
  unitId: 'u',
  units: ['u'],
  areas: [],
};

const tables = [
  'Họ và tên,Tên đăng nhập,Vai trò,Đơn vị\nNguyễn Văn Tùng,,Cộng tác viên,Tổ 1\n"Trần, Thị Ánh",anh.tran,Lãnh đạo,\n',
  'sep=;\nDanh sách\nvai tro;ho ten\nanalyst;Lê An\n;;\n"Quản trị; chuyên viên và lãnh đạo";Lê Bình\n',
  'name\tunit\trole\nĐỗ Đào\tPhường 2 · Quận 7\tadmin\n',
];

/** A spreadsheet of people. */
export const peopleDoor: Door<Uint8Array> = {
  ...tableFile(tables),
  open: async () => async (bytes) => {
    const people = await readPeopleFile(admin, inOnePiece(bytes));
    keeps(people.length <= mostLines, 'no more lines than are promised');
    for (const person of people) {
      keeps(
        Object.values(person).every((cell) => typeof cell !== 'string' || canBeStored(cell)),
        'a cell can be kept',
      );
      const { roles, unknown } = rolesCalled(person.role);
      keeps(
        new Set(roles).size === roles.length && roles.every((role) => personRoles.includes(role)),
        'a cell of roles gives roles that people have, each once',
      );
      keeps(
        (roles.length > 0 || unknown.length > 0) === /[^\s;,/+&|]/.test(person.role),
        'no word of a cell of roles goes unread',
      );
      const base = usernameBase(person.name);
      const username = base && madeUsername(base, (name) => name === base);
      keeps(username === '' || /^[a-z0-9_.]{3,30}$/.test(username), 'a user name that is made is one');
    }
    keeps(
      JSON.stringify(parsePeopleLines(JSON.stringify(people))) === JSON.stringify(people),
      'lines that are sent back are the same',
    );
    return { outcome: 'taken', how: `${Math.min(people.length, 3)}` };
  },
};

/** The address of a list. */
export const listDoor: Door<string> = {
  seeds: async () => [
    'q=nguy%E1%BB%85n&role=admin&unit=u&unitName=',
    'state=closed&sort=newest&after=p1',
    'kind=ward_board',
  ],
  change: changeText,
  open: async () => (text) => {
    const params = Object.fromEntries(new URLSearchParams(text));
    const misread = (Object.keys(lists) as ListName[]).flatMap((list) => {
      const { filter, after, misread } = readListFilter(list, params);
      const address = new URL(listAddress(list, filter, after), 'http://localhost');
      const again = readListFilter(list, Object.fromEntries(address.searchParams));
      keeps(
        JSON.stringify(again.filter) === JSON.stringify(filter),
        'an address made of a filter reads as the same filter',
      );
      return misread;
    });
    const search = readNameSearch(text);
    keeps(
      !search || search.plain.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word)),
      'words looked for are only words',
    );
    return { outcome: misread.length > 0 ? 'refused' : 'taken', how: [...new Set(misread)].join() };
  },
};
