import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';

const feelings: readonly (readonly [why: string, text: string, sentiment: string])[] = [
  ['a negated good is bad', 'Tôi không hài lòng.', 'negative'],
  ['a strongly negated good is bad', 'Dân không hề hài lòng với cách làm này.', 'negative'],
  ['an action nobody took is bad', 'Đã báo mà chưa thấy ai xử lý.', 'negative'],
  ['a problem that ended is good', 'Giờ hết kẹt xe rồi.', 'positive'],
  ['nothing to reproach is praise', 'Thái độ phục vụ không chê vào đâu được.', 'positive'],
  ['a double negation cancels', 'Không phải là không tốt.', 'positive'],
  ['the second half of a contrast weighs more', 'Đường đẹp nhưng quá nguy hiểm.', 'negative'],
  ['a concession weighs less', 'Tuy hơi bụi nhưng làm nhanh và đẹp.', 'positive'],
  ['negation ends at a comma', 'Không, đẹp lắm.', 'positive'],
  ['what is wished for is lacking', 'Mong đường được sạch đẹp hơn.', 'negative'],
  ['a request about a problem is a complaint', 'Đề nghị xử lý bãi rác tự phát.', 'negative'],
  ['a question is neutral', 'Cho hỏi lịch tiêm chủng ở đâu?', 'neutral'],
  ['thanks are praise', 'Cảm ơn các anh chị ở phường!', 'positive'],
  ['a short form of không negates', 'ko hài lòng', 'negative'],
  ['text without marks is read', 'duong lai ngap, khong ai xu ly', 'negative'],
];

for (const [why, text, sentiment] of feelings) {
  test(`feeling: ${why}`, () => {
    expect(classify(text).sentiment).toBe(sentiment);
  });
}

const topicsOf = (text: string) => classify(text).topics.map(({ code }) => code);

const guarded: readonly (readonly [text: string, topic: string, not: string])[] = [
  ['Bão giá làm bà nội trợ khóc ròng', 'GIACA', 'THIENTAI'],
  ['Cháy vé concert rồi', 'KHAC', 'ANTT'],
  ['Ngập tràn niềm vui ngày khai hội', 'KHAC', 'NGAP'],
  ['Công việc ngập đầu', 'KHAC', 'NGAP'],
  ['Lũ trẻ trong xóm chơi vui', 'KHAC', 'THIENTAI'],
  ['Tin nhắn rác gửi cả ngày', 'LUADAO', 'MOITRUONG'],
  ['Mất nước sinh hoạt ba ngày nay', 'DIENNUOC', 'KHAC'],
];

for (const [text, topic, not] of guarded) {
  test(`topic: "${text}" is ${topic}, not ${not}`, () => {
    expect(topicsOf(text)[0]).toBe(topic);
    expect(topicsOf(text)).not.toContain(not);
  });
}

test('at most three topics are named, best first, and "other" only when nothing fits', () => {
  const many = classify('Ngập nước, kẹt xe, cúp điện, bãi rác hôi thối, trộm cắp, lạm thu, lừa đảo.');
  expect(many.topics).toHaveLength(3);
  const scores = many.topics.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(topicsOf('xin chào')).toEqual(['KHAC']);
});

test('the best topic left out is suggested, not named, and nothing is when nothing else fits', () => {
  expect(classify('Ngập nước, hẻm nào cũng vậy')).toMatchObject({
    topics: [{ code: 'NGAP' }],
    suggestion: 'GIAOTHONG',
  });
  expect(classify('Chỗ này bụi')).toMatchObject({ topics: [{ code: 'KHAC' }], suggestion: 'MOITRUONG' });
  expect(classify('Ngập nước').suggestion).toBeNull();
  expect(classify('xin chào').suggestion).toBeNull();
});

test('a reason says which phrase, where, by which rule and how it was found', () => {
  const text = 'Đường lại NGẬP NƯỚC, ko hài lòng';
  const { reasons, version } = classify(text);
  const flood = reasons.find(({ kind, phrase }) => kind === 'topic' && phrase === 'ngập nước')!;
  expect(flood).toMatchObject({ code: 'NGAP', rule: 'topic/NGAP/ngap-nuoc', tier: 'exact', negated: false });
  expect(text.slice(flood.start, flood.end)).toBe('NGẬP NƯỚC');
  const content = reasons.find(({ phrase }) => phrase === 'hài lòng')!;
  expect(content).toMatchObject({ kind: 'sentiment', code: 'negative', negated: true });
  const negator = reasons.find(({ kind }) => kind === 'negator')!;
  expect(text.slice(negator.start, negator.end)).toBe('ko');
  expect(negator.tier).toBe('tone');
  expect(version).toMatch(/^r\d+-[0-9a-z]{10}$/);
});

test('a guard is among the reasons only where it kept a phrase from counting', () => {
  const guards = (text: string) => classify(text).reasons.filter(({ kind }) => kind === 'guard');
  expect(guards('Công việc ngập đầu').map(({ phrase }) => phrase)).toEqual(['ngập đầu']);
  expect(guards('Đường ngập')).toEqual([]);
});

test('words without marks count when the whole text has none, and are only shown when they may mean something else', () => {
  const bare = classify('nuoc duc may ngay nay');
  expect(bare.topics[0]!.code).toBe('DIENNUOC');
  expect(bare.reasons[0]).toMatchObject({ tier: 'nomark' });
  expect(topicsOf('Mình mua ở đường này')).not.toContain('THIENTAI');
});

test('places come from the finder and are reasons too', () => {
  const found = [{ code: '778-2025', name: 'Quận 7', start: 5, end: 8 }];
  const reading = classify('Ở tại Q.7', { places: () => found });
  expect(reading.places).toEqual(found);
  expect(reading.reasons).toContainEqual(
    expect.objectContaining({ kind: 'place', code: '778-2025', start: 5, end: 8 }),
  );
});

test('reading one text never changes how the next is read', () => {
  const text = 'Hẻm ngập, chưa ai xử lý';
  const before = classify(text);
  classify('Tuyệt vời, cảm ơn! '.repeat(5000));
  classify('');
  expect(classify(text)).toEqual(before);
});
