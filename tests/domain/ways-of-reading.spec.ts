import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { InvalidInput } from '@/lib/domain/errors';
import { askedInAddress, parseFileAsked } from '@/lib/domain/input/file-reading';
import { type Complete, eachWay, type FileAsked, writtenAsked } from '@/lib/domain/input/ways-of-reading';
import { intakeCommandTexts } from '@/lib/strings/intake';

/** Something that is no matter of course for each way; what is missing here does not compile. */
const samples: readonly { readonly [group in keyof FileAsked]: Complete<FileAsked[group]> }[] = [
  {
    defaults: { channel: 'Báo Ấp Bắc', place: '26734' },
    reading: {
      columns: new Map([
        ['Ý kiến = của bạn', 'text'],
        ['Hôm nào', 'date'],
        ['Ghi chú', 'ignored'],
      ]),
      only: true,
      dateOrder: 'month_first',
      oldFont: 'vni',
      sheets: ['Tháng 5', 'Tháng 6'],
    },
    choices: { mapping: 'Sổ tay', as: 'report', network: 'Hội Phụ nữ', changed: 'replace', isDry: true },
  },
  {
    defaults: { channel: undefined, place: undefined },
    reading: { columns: undefined, only: undefined, dateOrder: 'day_first', oldFont: 'none', sheets: undefined },
    choices: { mapping: undefined, as: 'post', network: undefined, changed: 'keep', isDry: undefined },
  },
];
const said = (asked: FileAsked) =>
  Object.fromEntries(
    Object.entries(asked).map(([group, ways]) => [
      group,
      Object.fromEntries(Object.entries(ways).filter(([, value]) => value !== undefined)),
    ]),
  );
const problemsOf = (address: string) => {
  try {
    askedInAddress(new URLSearchParams(address));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.problems.map(({ field, code, value }) => [field, code, value]);
  }
};

test('whatever is said of a file in an address, the page writes and the server reads as the same', () => {
  for (const sample of samples) expect(askedInAddress(new URLSearchParams(writtenAsked(sample)))).toEqual(said(sample));
});

test('the command is told of the same, by the names of its options', () => {
  for (const sample of samples) {
    const written = new URLSearchParams(writtenAsked(sample));
    const options = new Map(eachWay.map(({ way }) => [way.option, written.getAll(way.address)]));
    expect(parseFileAsked(({ option }) => options.get(option) ?? [])).toEqual(said(sample));
  }
});

test('no two ways are called alike, in the address or in the command', () => {
  for (const names of [eachWay.map(({ way }) => way.address), eachWay.map(({ way }) => way.option)])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every way stands in the table of the documentation and in the usage of the command, and none that is not there', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/running.md'), 'utf8');
  const table = /\| In the address \|[^\n]*\n\|[-| ]+\n((?:\|[^\n]*\n)+)/.exec(docs)?.[1] ?? '';
  const rows = table.trim().split('\n');
  const told = rows.map((row) => {
    const [, address = '', command = ''] = row.split('|');
    return [
      [...address.matchAll(/`\?(\w+)=/g)].map(([, name]) => name),
      [...command.matchAll(/`--([\w-]+)/g)].map(([, name]) => name),
    ] as const;
  });
  const sorted = (names: readonly (string | undefined)[]) => [...names].sort();
  expect(sorted(told.flatMap(([address]) => address))).toEqual(sorted(eachWay.map(({ way }) => way.address)));
  expect(sorted(told.flatMap(([, command]) => command))).toEqual(sorted(eachWay.map(({ way }) => way.option)));
  for (const [address, command] of told) {
    const pairs = eachWay.filter(({ way }) => address.includes(way.address)).map(({ way }) => way.option);
    expect(sorted(pairs)).toEqual(sorted(command));
  }
  for (const { usage } of [intakeCommandTexts.vi, intakeCommandTexts.en])
    for (const { way } of eachWay) expect(usage).toMatch(new RegExp(`^  --${way.option}(?![\\w-]).*  ?\\S`, 'm'));
});

test('a wrong value is refused by its name, with nothing of a person in it, and never passed over', () => {
  expect(problemsOf('dates=us')).toEqual([['dates', 'not_in_list', 'us']]);
  expect(problemsOf('changed=both')).toEqual([['changed', 'not_in_list', 'both']]);
  expect(problemsOf('Dry=1')).toEqual([['address', 'unknown_parameter', 'Dry']]);
  expect(problemsOf('mapp=text=Ý kiến')).toEqual([['address', 'unknown_parameter', 'mapp']]);
  expect(problemsOf('as=comment')).toEqual([['as', 'not_in_list', 'comment']]);
  expect(problemsOf('font=arial&dry=perhaps')).toEqual([
    ['font', 'not_in_list', 'arial'],
    ['dry', 'not_in_list', 'perhaps'],
  ]);
  expect(problemsOf('map=Ý kiến')).toEqual([['map', 'map_unclear', 'Ý kiến']]);
  expect(problemsOf('map=words=Ý kiến')).toEqual([['map', 'map_unknown_field', 'words']]);
  expect(problemsOf('map=text=Một&map=text=Hai')).toEqual([['map', 'map_twice', 'text=Hai']]);
  expect(problemsOf('map=text=Số điện thoại')).toEqual([['map', 'map_of_person', 'Số điện thoại']]);
  expect(problemsOf('map=0912345678')[0]?.[2]).not.toContain('0912345678');
  expect(problemsOf(`map=text=${'x'.repeat(1_001)}`)).toEqual([['map', 'too_long', undefined]]);
  expect(problemsOf('sheet=%00')).toEqual([['sheet', 'not_text', undefined]]);
  expect(problemsOf('dry=')).toEqual([]);
});

test('that nothing is to be kept is understood however it is said', () => {
  const isDry = (address: string) => askedInAddress(new URLSearchParams(address)).choices.isDry;
  expect(['dry=1', 'dry=true'].map(isDry)).toEqual([true, true]);
  expect(['', 'dry=0', 'dry=false'].map(isDry)).toEqual([undefined, false, false]);
});
