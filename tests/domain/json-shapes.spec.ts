import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePost } from '@/lib/domain/input/posts';
import { fieldOf } from '@/lib/domain/intake/post-fields';
import { readAll } from '../support/read-lines';

const told = ({ lines }: Awaited<ReturnType<typeof readAll>>) =>
  lines.map(({ line, record, problem }) => [line, problem?.code ?? record?.text]);
const posts = [
  { text: 'ngập [1] {2} "3"', date: '2026-05-13' },
  { text: 'kẹt xe', date: '2026-05-14' },
];
const wanted = [
  [1, posts[0]!.text],
  [2, posts[1]!.text],
];

test('lists of records are found under the names programs give them, one deeper too, behind other keys, pretty-printed or not', async () => {
  const envelopes: unknown[] = [
    posts,
    ...['results', 'value', 'data', 'items', 'records', 'posts', 'rows'].map((name) => ({
      count: 2,
      next: null,
      [name]: posts,
    })),
    { meta: { tags: [1, [2, { a: [] }]], note: 'data: [x]' }, data: { total: 2, items: posts } },
    { '@odata.context': 'https://x', value: posts },
    { d: { results: posts } },
    { paging: { cursors: { data: 'x' } }, data: posts },
  ];
  for (const envelope of envelopes) {
    for (const indent of [0, 2]) {
      for (const size of [1, 9, 4_096]) {
        const file = await readAll(JSON.stringify(envelope, null, indent), {}, size);
        expect(told(file), JSON.stringify(envelope)).toEqual(wanted);
        expect(file.format).toBe('json');
      }
    }
  }
});

test('several lists or envelopes behind one another are all read', async () => {
  const pages = posts.map((post) => JSON.stringify({ next: null, results: [post] }));
  expect(told(await readAll(pages.join('\n')))).toEqual(wanted);
  expect(told(await readAll(posts.map((post) => JSON.stringify([post])).join('\n')))).toEqual(wanted);
});

test('objects over several lines without a list around them are records', async () => {
  const file = posts.map((post) => JSON.stringify(post, null, 2)).join('\n');
  expect(told(await readAll(file))).toEqual(wanted);
  expect(told(await readAll(JSON.stringify(posts[0], null, 2)))).toEqual(wanted.slice(0, 1));
});

test('a line with a list in it stays a line, and a broken first line costs itself', async () => {
  const lines = posts.map((post) => JSON.stringify({ ...post, data: [{ a: 1 }], items: ['x'] }));
  expect(told(await readAll(lines.join('\n')))).toEqual(wanted);
  expect(told(await readAll(`{"text":"a"\n${lines.join('\n')}`))).toEqual([
    [1, 'json_broken'],
    [2, wanted[0]![1]],
    [3, wanted[1]![1]],
  ]);
  expect((await readAll(lines.join('\n'))).format).toBe('jsonl');
});

test('a list that was cut off says so, even behind a whole item', async () => {
  expect(told(await readAll('{"results":[{"text":"a"},{"text":"b"'))).toEqual([
    [1, 'a'],
    [2, 'array_cut_off'],
  ]);
  expect(told(await readAll('[{"text":"a"},'))).toEqual([
    [1, 'a'],
    [2, 'array_cut_off'],
  ]);
});

test('whole numbers past what a number holds are read as texts, wherever they stand', async () => {
  const line =
    '{"id":1786543210987654321,"text":"số 1786543210987654321, \\"9999999999999999\\"","n":{"ids":[-9007199254740993,9007199254740991]},"f":0.12345678901234567,"e":1234567890123456789e2}';
  const { record } = (await readAll(line)).lines[0]!;
  expect(record).toEqual({
    id: '1786543210987654321',
    text: 'số 1786543210987654321, "9999999999999999"',
    'n.ids': ['-9007199254740993', 9007199254740991],
    f: Number('0.12345678901234567'),
    e: Number('1234567890123456789e2'),
  });
  const two = (await readAll('[{"id":1786543210987654321},{"id":1786543210987654322}]')).lines;
  expect(two.map((one) => one.record?.id)).toEqual(['1786543210987654321', '1786543210987654322']);
});

test('any JSON value is read as it was meant, with whole numbers exact', async () => {
  const value = fc.oneof(
    fc.string(),
    fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
  );
  const written = (one: string | bigint | number) => (typeof one === 'bigint' ? String(one) : JSON.stringify(one));
  const read = (text: string) =>
    /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text)) ? text : JSON.parse(text);
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 6 }), async (values) => {
      const line = `{"list":[${values.map(written).join(' , ')}]}`;
      const list = (await readAll(line)).lines[0]?.record?.list;
      expect(list).toEqual(values.map(written).map(read));
    }),
    { numRuns: 60 },
  );
});

test('what lies in objects is laid flat: maps, forms and interfaces of programs are read by their own names', async () => {
  const geo = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: { text: 'ngập', date: '2026-05-13' },
  };
  const [feature] = (await readAll(JSON.stringify({ type: 'FeatureCollection', features: [geo] }))).lines;
  expect(feature?.record).toMatchObject({ text: 'ngập', date: '2026-05-13', 'geometry.type': 'Point' });
  const kobo = { _id: 7, 'phan_1/noi_dung': 'ngập', 'phan_1/mau_so': 'x', 'meta/instanceID': 'uuid:1' };
  const [form] = (await readAll(JSON.stringify({ count: 1, results: [kobo] }))).lines;
  expect(form?.record).toEqual({ _id: 7, noi_dung: 'ngập', 'phan_1/mau_so': 'x', 'meta/instanceID': 'uuid:1' });
  const odk = { __id: 'uuid:1', __system: { submitterName: 'A' }, y_kien: { noi_dung: 'ngập', ngay: '2026-05-13' } };
  const [submission] = (await readAll(JSON.stringify({ value: [odk] }))).lines;
  expect(submission?.record).toMatchObject({ noi_dung: 'ngập', ngay: '2026-05-13' });
});

test('what stands under a person or a page is never taken for the post’s own', async () => {
  const post = {
    text: 'ngập',
    user: { id: 5, name: 'A', text: 'tiểu sử' },
    channel: { id: 'k1', url: 'u' },
    from: { id: 9 },
    author: { text: 'x' },
  };
  const [line] = (await readAll(JSON.stringify([post]))).lines;
  expect(Object.keys(line!.record!).sort()).toEqual([
    'author.text',
    'channel.id',
    'channel.url',
    'from.id',
    'text',
    'user.id',
    'user.name',
    'user.text',
  ]);
  const bare = { user: { text: 'tiểu sử', id: 5 } };
  expect((await readAll(JSON.stringify([bare]))).lines[0]?.record).toEqual({ 'user.text': 'tiểu sử', 'user.id': 5 });
});

test('a place or channel that is an object goes by its name, and of several texts none is picked', async () => {
  const post = { text: 'ngập', place: { name: 'Quận 7', id: 1 }, channel: { name: 'Báo A' } };
  const [line] = (await readAll(JSON.stringify([post]))).lines;
  expect(line?.record).toEqual({ text: 'ngập', place: 'Quận 7', 'place.id': 1, channel: 'Báo A' });
  const [map] = (await readAll('{"1":{"text":"a"},"2":{"text":"b"}}')).lines;
  expect(map?.record).toEqual({ '1.text': 'a', '2.text': 'b' });
});

test('records are found under any keys, in lists of lists, and as the values of an object, none of them lost', async () => {
  const envelopes: unknown[] = [
    { ok: true, danhSach: posts },
    { status: 'ok', data: { total: 2, posts } },
    { service_requests: { request: posts } },
    { data: { reports: { edges: posts.map((node) => ({ cursor: 'x', node })) } } },
    [{ type: 'header' }, { type: 'table', name: 'posts', data: posts }],
    { a1: posts[0], a2: posts[1] },
    { phanAnh: { '-Nx': posts[0], '-Ny': posts[1] } },
    [['text', 'date'], ...posts.map(({ text, date }) => [text, date])],
  ];
  for (const envelope of envelopes)
    for (const indent of [0, 2])
      for (const size of [1, 4_096]) {
        const { lines } = await readAll(JSON.stringify(envelope, null, indent), {}, size);
        const found = lines.map(({ record, problem }) => problem?.code ?? record?.text);
        expect(found, JSON.stringify(envelope)).toEqual(posts.map(({ text }) => text));
      }
});

test('a record with a list, or objects, of others in it stays one record', async () => {
  const replies = { comments: posts, first: posts[0], second: posts[1] };
  const record = { id: 'a', text: 'ngập', date: '2026-05-13', ...replies };
  expect(told(await readAll(JSON.stringify(record)))).toEqual([[1, 'ngập']]);
  expect(told(await readAll(JSON.stringify([record, record])))).toEqual([
    [1, 'ngập'],
    [2, 'ngập'],
  ]);
});

test('a comment, a comma too many and a number that is none cost no record', async () => {
  for (const [name, file] of [
    [
      'Python',
      '[{"text":"ngập NaN, // 1","likes":NaN,"date":"2026-05-13"},{"text":"kẹt xe","likes":-Infinity,"date":"2026-05-13"}]',
    ],
    ['lines with commas', '{"text":"ngập NaN, // 1","date":"2026-05-13"},\n{"text":"kẹt xe","date":"2026-05-13"},\n'],
    [
      'by hand',
      '[ /* một */ {"text":"ngập NaN, // 1","date":"2026-05-13",}, // hai\n {"text":"kẹt xe","tags":[1,2,],"date":"2026-05-13"},\n]',
    ],
    [
      'joined files',
      '\ufeff{"text":"ngập NaN, // 1","date":"2026-05-13"}\n\ufeff{"text":"kẹt xe","date":"2026-05-13"}',
    ],
  ] as const) {
    const { lines } = await readAll(file);
    expect(
      lines.map(({ record, problem }) => problem?.code ?? record?.text),
      name,
    ).toEqual(['ngập NaN, // 1', 'kẹt xe']);
  }
  expect(told(await readAll('{"text":"a" "date":1}\n{"text":"kẹt xe","date":"2026-05-14"}'))).toEqual([
    [1, 'json_broken'],
    [2, 'kẹt xe'],
  ]);
});

test('what programs wrap deep is read, and nothing of who wrote it', async () => {
  const snippet = { textOriginal: 'ngập', authorDisplayName: 'Lê Thị Hoa', publishedAt: '2026-05-13T08:30:00Z' };
  const videos = { items: [{ id: 'u1', snippet: { videoId: 'v', topLevelComment: { id: 'u1', snippet } } }] };
  const [comment] = (await readAll(JSON.stringify(videos))).lines;
  expect(comment?.record).toMatchObject({ textOriginal: 'ngập', publishedAt: '2026-05-13T08:30:00Z' });
  const stored = {
    text: 'ngập',
    date: { $date: { $numberLong: '1778635800000' } },
    from: { about: { text: 'Lê Thị Hoa' } },
  };
  const [document] = (await readAll(JSON.stringify(stored))).lines;
  expect(document?.record).toMatchObject({ text: 'ngập', date: '1778635800000' });
  expect(JSON.stringify(parsePost(document!.record!, { today: '2026-11-21' }))).not.toContain('Hoa');
});

test('of several lists the one known by its name is read, and never one of persons', async () => {
  const users = {
    u1: { description: 'tôi là Hoa', created_at: '2010-01-01' },
    u2: { description: 'tôi là Lan', created_at: '2011-01-01' },
  };
  const list = Object.values(users);
  for (const envelope of [
    { users, posts },
    { users: list, posts },
    { includes: { users: list }, tin: posts },
    { nhatKy: list, data: posts },
  ])
    expect(
      told(await readAll(JSON.stringify(envelope))).map(([, text]) => text),
      JSON.stringify(envelope),
    ).toEqual(posts.map(({ text }) => text));
});

test('a post that comes in parts is read by its text, and not by what was noted of it', async () => {
  const download = {
    timestamp: 1778635800,
    title: 'Hoa đã cập nhật trạng thái',
    data: [{ post: 'ngập' }, { update_timestamp: 1778635801 }],
  };
  const [line] = (await readAll(JSON.stringify([download]))).lines;
  expect(parsePost(line!.record!, { today: '2026-11-21' }).post).toMatchObject({ text: 'ngập', day: '2026-05-13' });
});

test('questions within groups are known by their own name in the tables of ODK too', () => {
  for (const [heading, field] of [
    ['thong_tin-noi_dung', 'text'],
    ['data-group-phuong', 'ward'],
    ['thong_tin-ho_ten', 'author'],
    ['thong_tin-ten', 'author'],
    ['meta-instanceID', null],
  ] as const)
    expect(fieldOf(heading), heading).toBe(field);
});

test('what has no end is read once to its end: texts, comments, backslashes, commas', async () => {
  for (const open of ['"\\\n', '\\', '/* ', '/*', ',   ', '"a"   ', '"'].flatMap((one) => [
    `{"text":"${one.repeat(30_000)}`,
    `{"text":"a" ${one.repeat(30_000)}`,
  ]))
    expect(
      (await readAll(open)).lines.every(({ problem }) => problem),
      open.slice(0, 20),
    ).toBe(true);
});
