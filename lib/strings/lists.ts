import type { ListName } from '../domain/lists/lists';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

type Counted = Readonly<Record<ListName, (n: number) => string>>;

/** Texts of the lists that are searched and turned page by page: accounts, units, channels, keys. */
export const listTexts = bilingual({
  vi: {
    search: 'Tìm theo tên',
    searchHint: {
      people: 'Họ tên hoặc tên đăng nhập, có dấu hay không dấu đều được.',
      units: 'Có dấu hay không dấu đều được.',
      channels: 'Có dấu hay không dấu đều được.',
      keys: 'Việc hoặc phần đầu của khoá.',
    } satisfies Record<ListName, string>,
    apply: 'Lọc',
    clear: 'Bỏ lọc',
    all: 'Tất cả',
    unit: 'Đơn vị (cả cấp dưới)',
    choices: { role: 'Vai trò', state: 'Trạng thái', kind: 'Loại', sort: 'Sắp xếp' },
    sorts: { given: 'Theo tên', full: 'Theo họ và tên', username: 'Theo tên đăng nhập', newest: 'Mới thêm trước' },
    misread: 'Có phần của địa chỉ không hiểu được và đã bị bỏ qua.',
    count: {
      people: (n) => `${formatNumber(n, 'vi')} tài khoản`,
      units: (n) => `${formatNumber(n, 'vi')} đơn vị`,
      channels: (n) => `${formatNumber(n, 'vi')} kênh`,
      keys: (n) => `${formatNumber(n, 'vi')} khoá`,
    } satisfies Counted as Counted,
    noMatch: 'Không có mục nào hợp với bộ lọc',
    noMatchNote: 'Hãy thử ít chữ hơn, hoặc bỏ lọc.',
    placeSearch: {
      placeholder: 'Gõ tên, ví dụ: q7, tan phong',
      loading: 'Đang tìm…',
      none: 'Không có địa bàn nào tên như vậy',
      offline: 'Chưa tìm được. Vẫn có thể gõ đủ tên rồi lọc.',
      found: 'địa bàn tìm thấy',
    },
    placesChosen: { chosen: 'Địa bàn vừa chọn', drop: 'Bỏ' },
    whichPlace: (typed: string) => `“${typed}” là địa bàn nào?`,
    unitSearch: {
      placeholder: 'Gõ tên đơn vị',
      loading: 'Đang tìm…',
      none: 'Không có đơn vị nào tên như vậy',
      offline: 'Chưa tìm được. Vẫn có thể gõ đủ tên rồi gửi.',
      found: 'đơn vị tìm thấy',
    },
    personSearch: {
      placeholder: 'Gõ họ tên hoặc tên đăng nhập',
      loading: 'Đang tìm…',
      none: 'Không có ai tên như vậy',
      offline: 'Chưa tìm được. Vẫn có thể gõ đủ tên đăng nhập rồi lọc.',
      found: 'người tìm thấy',
    },
  },
  en: {
    search: 'Find by name',
    searchHint: {
      people: 'Full name or user name, with or without marks.',
      units: 'With or without marks.',
      channels: 'With or without marks.',
      keys: 'What it is for, or how the key begins.',
    } satisfies Record<ListName, string>,
    apply: 'Filter',
    clear: 'Clear',
    all: 'All',
    unit: 'Unit (and those below)',
    choices: { role: 'Role', state: 'State', kind: 'Kind', sort: 'Order' },
    sorts: { given: 'By given name', full: 'By full name', username: 'By user name', newest: 'Newest first' },
    misread: 'Part of the address was not understood and is left out.',
    count: {
      people: (n) => (n === 1 ? '1 account' : `${formatNumber(n, 'en')} accounts`),
      units: (n) => (n === 1 ? '1 unit' : `${formatNumber(n, 'en')} units`),
      channels: (n) => (n === 1 ? '1 channel' : `${formatNumber(n, 'en')} channels`),
      keys: (n) => (n === 1 ? '1 key' : `${formatNumber(n, 'en')} keys`),
    } satisfies Counted as Counted,
    noMatch: 'Nothing matches the filter',
    noMatchNote: 'Try fewer letters, or clear the filter.',
    placeSearch: {
      placeholder: 'Type a name, such as q7, tan phong',
      loading: 'Searching…',
      none: 'No place has such a name',
      offline: 'Cannot search now. You can still type the whole name and filter.',
      found: 'places found',
    },
    placesChosen: { chosen: 'Places just chosen', drop: 'Drop' },
    whichPlace: (typed: string) => `Which place is “${typed}”?`,
    unitSearch: {
      placeholder: 'Type the name of a unit',
      loading: 'Searching…',
      none: 'No unit is called so',
      offline: 'Cannot search now. You can still type the whole name and send.',
      found: 'units found',
    },
    personSearch: {
      placeholder: 'Type a full name or a user name',
      loading: 'Searching…',
      none: 'Nobody is called so',
      offline: 'Cannot search now. You can still type the whole user name and filter.',
      found: 'people found',
    },
  },
});
