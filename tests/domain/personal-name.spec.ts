import { expect, test } from '@playwright/test';
import { readPlaces } from '@/db/places/read-places';
import { parseChannel as parseBy } from '@/lib/domain/input/channel';
import { districtNames, markedDistrictNames } from '@/lib/domain/intake/district-names';
import { knownPlacesOf } from '@/lib/domain/intake/known-places';
import { ownerOfName as ownerBy } from '@/lib/domain/intake/personal-name';
import { seenName } from '@/lib/domain/intake/seen-name';
import { standardSpelling } from '@/lib/domain/standard-spelling';
import { withoutMarks } from '@/lib/domain/vietnamese';
import {
  couldBePersons,
  couldBePersonsKeptBack,
  genuineChannels,
  genuineChannelsKeptBack,
} from '../support/words/adversarial-channels';
import { othersThanPersons, personsAndAccounts } from '../support/words/channel-names';
import { localChannels } from '../support/words/local-channels';
import { personalChannels } from '../support/words/personal-channels';

const { places } = await readPlaces();
const isPlace = knownPlacesOf(places.map(({ shortName }) => shortName));
const ownerOfName = (name: string) => ownerBy(name, isPlace);
const pointsAtPerson = (name: string) => ownerOfName(name) === 'person';
const parseChannel = (input: unknown) => parseBy(input, isPlace);

for (const name of personsAndAccounts) {
  test(`${name} points at a person`, () => expect(pointsAtPerson(name)).toBe(true));
}
for (const name of othersThanPersons) {
  test(`${name} points at nobody`, () => expect(pointsAtPerson(name)).toBe(false));
}

test('capitals, decomposed letters and signs that are not seen change nothing', () => {
  for (const name of personsAndAccounts) {
    for (const other of [name.normalize('NFD'), `\u200b${name}\u200b`]) expect(pointsAtPerson(other), other).toBe(true);
  }
});

test("a person's name is taken only for an office or a publication, and only when that is said on purpose", () => {
  for (const name of personsAndAccounts) {
    for (const kind of ['social', 'hotline', 'forum', 'other']) {
      expect(() => parseChannel({ name, kind, nobodys: 'yes' }), `${name} ${kind}`).toThrow('kind: channel_is_person');
    }
    for (const kind of ['publication', 'office_page']) {
      expect(() => parseChannel({ name, kind }), `${name} ${kind}`).toThrow('nobodys: channel_not_confirmed');
      expect(parseChannel({ name, kind, nobodys: 'yes' })).toMatchObject({ kind, isNobodys: true });
    }
  }
  for (const name of othersThanPersons) {
    expect(parseChannel({ name, kind: 'social' }), name).toMatchObject({ kind: 'social', isNobodys: false });
  }
});

/** Whether a channel of that name is registered without anybody confirming that it is nobody's own. */
function isTakenAsItIs(name: string, kind: string): boolean {
  try {
    return !parseChannel({ name, kind }).isNobodys;
  } catch {
    return false;
  }
}

test('of names persons give themselves, in whatever letters, at most two in a hundred are registered unconfirmed', () => {
  expect(personalChannels.length).toBeGreaterThan(250);
  for (const kind of ['other', 'social', 'publication']) {
    const taken = personalChannels.filter((name) => isTakenAsItIs(name, kind));
    expect(taken.length / personalChannels.length, taken.join(', ')).toBeLessThanOrEqual(0.02);
  }
});

test('of names of local groups, markets, papers and offices at most five in a hundred need confirming', () => {
  expect(localChannels.length).toBeGreaterThan(200);
  const held = localChannels.filter((name) => !isTakenAsItIs(name, 'other'));
  expect(held.length / localChannels.length, held.join(', ')).toBeLessThanOrEqual(0.05);
});

test('a name whose words do not tell whose it is is registered as any kind once that is confirmed', () => {
  for (const name of ['Biển Xanh', 'Emily Carter', 'Mèo Con']) {
    expect(ownerOfName(name), name).toBe('unsure');
    for (const kind of ['other', 'social', 'publication']) {
      expect(() => parseChannel({ name, kind }), name).toThrow('nobodys: channel_not_told');
      expect(parseChannel({ name, kind, nobodys: 'yes' })).toMatchObject({ kind, isNobodys: true });
    }
  }
});

test('a name that without marks is a word or a town, or whose parts make a place beside an office, is asked about', () => {
  for (const name of ['Phan Anh', 'phan anh', 'Phan Anh 24h', 'Võ Nhài'])
    expect(ownerOfName(name), name).toBe('person');
  for (const name of ['Công An Dũng', 'Công an Bình', 'Trung Tâm Thắng', 'Công Đoàn Tùng'])
    expect(ownerOfName(name), name).not.toBe('public');
  for (const name of [
    'Đồ Sơn 24h',
    'Phản ánh hiện trường',
    'phan anh hien truong',
    'Quận Ngô Quyền',
    'Công an xã An Dũng',
  ])
    expect(ownerOfName(name), name).toBe('public');
});

test('a name is no town, firm or street by the letters under its marks, nor a page of somebody by a town called as people are', () => {
  const names =
    'Ngô Quyên|Ngô Quyên Review|Phường Trang|Phường Trang 24h|Vĩnh Hùng|Hải Phong|Tân Phủ|Mai Lĩnh|Hoàng Lòng|Tô Hữu Review|Lê Hoan 24h|Hóng Hải Phong|Bình Duyên|Kênh Thành Công|Kênh Hoà Bình|Thanh Xuân Vlog';
  expect(names.split('|').filter((name) => ownerOfName(name) === 'public')).toEqual([]);
  const towns =
    'Ngô Quyền|Hải Phòng|Hóng Hải Phòng|Vĩnh Hưng|Phương Trang|Tân Phú|tan phu|Đường Lê Lợi|Phố Tố Hữu|Đường Tạ Hiện|Kẹt xe Cộng Hòa';
  expect(towns.split('|').filter((name) => ownerOfName(name) !== 'public')).toEqual([]);
});

test('agencies, unions, schools, markets, flooded streets and lines of the metro are nobody, whoever they are called after', () => {
  const told =
    'Thông tấn xã Việt Nam|Hội Liên hiệp Phụ nữ xã Nhà Bè|Hội Liên hiệp Thanh niên Việt Nam|Liên hiệp các tổ chức hữu nghị|Trường Nguyễn Tất Thành|Trường Nguyễn Du|Trường Lê Quý Đôn|Ngập Nguyễn Hữu Cảnh|Ngập Huỳnh Tấn Phát|Kẹt xe Nguyễn Văn Linh|Thảo Điền Community|Sài Gòn Community|Quận 7 Community';
  expect(told.split('|').filter((name) => ownerOfName(name) !== 'public')).toEqual([]);
  const asked =
    'Trường THCS Nguyễn Văn Bé|Trường THPT Nguyễn Văn Tùng|Trường THPT chuyên Lê Hồng Phong|Chợ Bà Hoa|Chợ Ông Tạ|Chợ Cô Lan|Metro Bến Thành - Suối Tiên|Metro Nhổn - ga Hà Nội|Cát Linh - Hà Đông|BRT Kim Mã - Yên Nghĩa';
  expect(asked.split('|').filter((name) => ownerOfName(name) !== 'unsure')).toEqual([]);
  const persons = 'Trường Nguyễn|Ngập Lê Văn Tùng|Tuấn Community|Hoa Metro|Trường Văn Bé|Lan Thông Tấn';
  expect(persons.split('|').filter((name) => ownerOfName(name) !== 'person')).toEqual([]);
});

test('letters in costume, letters of other alphabets and letters one by one hide no name', () => {
  const plain = 'Nguyễn Văn Tùng';
  const ways: readonly string[] = [
    'Ｎｇｕｙễｎ Ｖăｎ Ｔùｎｇ',
    'Nguуễn Văn Тùng',
    'N g u y ễ n  V ă n  T ù n g',
    'N.g.u.y.ễ.n V.ă.n T.ù.n.g',
    'N\u0336guy\u0336ễn V\u2060ăn T\ufe0fùng',
    '𝗡𝗴𝘂𝘆ễ𝗻 𝗩ă𝗻 𝗧ù𝗻𝗴',
  ];
  for (const way of ways) expect(seenName(way), way).toBe(plain);
  expect(seenName('P.T.T.H')).toBe('P.T.T.H');
  expect(seenName('Diễn đàn cư dân Quận 7')).toBe('Diễn đàn cư dân Quận 7');
});

test('the districts a channel may be called by are those of the directory', () => {
  const shipped = places.filter(({ level, shortName }) => level !== 'ward' && !/\d/.test(shortName));
  const folded = new Set(shipped.map(({ shortName }) => withoutMarks(shortName).replace(/[’' -]+/g, ' ')));
  expect([...districtNames].filter((name) => !folded.has(name))).toEqual([]);
  expect([...folded].filter((name) => name.includes(' ') && !districtNames.has(name))).toEqual([]);
  const spelled = new Set(shipped.map(({ shortName }) => standardSpelling(shortName).replace(/[’' -]+/g, ' ')));
  expect([...markedDistrictNames].filter((name) => !spelled.has(name))).toEqual([]);
});

test('a place called by a full name that no street is known by, and a site called by one, are taken only once that is confirmed', () => {
  const called = [
    'Đường Trần Văn Tí',
    'Chợ Nguyễn Thị Mận',
    'Chung cư Nguyễn Thị Mận',
    'tranvanti.vn',
    'nguyen-thi-man.com',
  ];
  expect(called.filter((name) => ownerOfName(name) === 'public')).toEqual([]);
  const known = [
    'Đường Lê Lợi',
    'Chợ Bà Chiểu',
    'Bệnh viện Nguyễn Tri Phương',
    'tuoitre.vn',
    'Ấp Bình Thượng',
    'VTV24',
    'HTV3',
  ];
  expect(known.filter((name) => ownerOfName(name) !== 'public')).toEqual([]);
});

test('a site called by given names alone is asked about, and those of papers and offices called after their place are not', () => {
  const names = 'haiyen.vn|minhduc.net|ngocha24h.com|khanhlinh.vn|bao-chau.vn|hoailinh.tv|kyduyen.online';
  expect(names.split('|').filter((name) => ownerOfName(name) !== 'unsure')).toEqual([]);
  const papers =
    'baobinhduong.vn|baolongan.vn|baothainguyen.vn|baonamdinh.vn|baohoabinh.com.vn|binhphuoc24h.vn|giaothong.vn|baogiaothong.vn|congdoan.vn|anninhthudo.vn|binhduong.gov.vn|thanhnien.vn|daidoanket.vn';
  expect(papers.split('|').filter((name) => ownerOfName(name) !== 'public')).toEqual([]);
});

test('a person in the clothes of a place, a paper or a group is registered by no kind unless somebody confirms it', () => {
  const names = [...couldBePersons, ...couldBePersonsKeptBack];
  expect(names.length).toBeGreaterThan(150);
  for (const kind of ['other', 'social', 'publication', 'office_page']) {
    expect(names.filter((name) => isTakenAsItIs(name, kind))).toEqual([]);
  }
});

test('no office, paper, school, parish or group is refused, and eight in ten need no confirming', () => {
  const names = [...genuineChannels, ...genuineChannelsKeptBack];
  expect(names.length).toBeGreaterThan(150);
  for (const kind of ['other', 'social', 'publication', 'office_page']) {
    for (const name of names) expect(parseChannel({ name, kind, nobodys: 'yes' }), name).toMatchObject({ kind });
    expect(names.filter((name) => isTakenAsItIs(name, kind)).length / names.length).toBeGreaterThan(0.8);
  }
});

test('a place counts only as it is written: Thụ Hà is known, Thu Hà is not, and Ông Lãnh is nobody after a bridge', () => {
  const isKnown = knownPlacesOf(['Thụ Hà', 'Bến Thành', 'Tân Định']);
  expect(['Thụ Hà', 'thu ha', 'Bến Thành', 'bến thành', 'Tân Định 2'].filter((name) => !isKnown(name))).toEqual([]);
  expect(['Thu Hà', 'co ba', 'Thành', 'Bến Thành Tuấn'].filter(isKnown)).toEqual([]);
});
