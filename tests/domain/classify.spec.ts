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
  ['a strongly negated good is bad, with words between', 'Chưa bao giờ thấy ai phục vụ nhiệt tình ở đây.', 'negative'],
  ['a denial behind the word turns it', 'Giá này rẻ gì đâu.', 'negative'],
  ['a denial behind a denied word changes nothing', 'Chỗ này không rẻ đâu.', 'negative'],
  ['nothing behind a denial turns it back', 'Thôn trong chưa nhận được gì.', 'negative'],
  ['who would turns what follows', 'Ai mà vui cho nổi.', 'negative'],
  ['no lack of praise', 'Dịch vụ không thể tốt hơn.', 'positive'],
  ['a double denial is at least not bad', 'Làm vậy không phải không tốt.', 'positive'],
  ['no problem met is relief', 'Từ ngày đổi ca, đi đường không bị kẹt xe.', 'positive'],
  ['a negation does not reach over already', 'Dùng chưa đầy hai tháng đã chán.', 'negative'],
  ['when at last is a reproach', 'Bao giờ phường mới sửa cái cống này?', 'negative'],
  ['why again is a reproach', 'Sao lại đào đường giờ cao điểm?', 'negative'],
  ['what for is a reproach', 'Xây xong để đó, để làm gì?', 'negative'],
  ['when is a question', 'Khi nào nhà văn hóa mở cửa?', 'neutral'],
  ['a closing không asks', 'Đoạn này mưa có bị ngập không', 'neutral'],
  ['a closing chưa asks', 'Đường này thông xe chưa', 'neutral'],
  ['no at the head denies nothing behind a comma', 'Không, phường làm tốt lắm.', 'positive'],
  ['a bare request is no complaint', 'Đề nghị phường xem xét mở lớp bơi.', 'neutral'],
  ['a request for what is missing is a mild complaint', 'Nên có thêm ghế đá ở công viên.', 'negative'],
  ['should counts early in a clause', 'Phường nên lắp thêm đèn ở hẻm.', 'negative'],
  ['therefore wishes for nothing', 'Thầy cho nhiều ví dụ thực tế nên rất dễ hiểu.', 'positive'],
  ['only needing wishes for nothing', 'Chỉ cần ba phút là xong, rất tiện.', 'positive'],
  ['thanks stay thanks beside a wish', 'Mong tiền đến tận tay bà con, cảm ơn các anh.', 'positive'],
  ['courtesy after a complaint is manners', 'Cống nghẹt cả tuần, đề nghị xử lý. Xin cảm ơn.', 'negative'],
  ['work against a problem is no complaint', 'Phường ra quân tuyên truyền phòng cháy và chống ngập.', 'neutral'],
  ['how a deed was done is not worked against', 'Phường xử lý rất chậm.', 'negative'],
  ['advice against a trouble is no complaint', 'Hướng dẫn cách nhận biết tin nhắn lừa đảo.', 'neutral'],
  ['mud is no short form of sad', 'Đội dân quân giúp dân dọn bùn.', 'positive'],
  ['praise beside a complaint may mock', 'Đường mới làm một tháng đã bong tróc, giỏi ghê.', 'negative'],
  ['mocked praise is not praise', 'Tuyệt vời ông mặt trời, quá giỏi luôn ạ.', 'neutral'],
  ['a verdict weighs more than what came before', 'Chỗ ngồi hơi chật, chờ hơi lâu, nói chung là hài lòng.', 'positive'],
  ['or is no praise', 'Cho hỏi nộp ở phường hay ở quận.', 'neutral'],
  ['hay at the end of a clause is praise', 'Cách làm này hay, nên nhân rộng.', 'positive'],
  ['often is no praise', 'Đèn ở ngã ba hay bị tắt.', 'neutral'],
  ['tolerable is neither good nor bad', 'Dịch vụ tạm được, cũng bình thường.', 'neutral'],
  ['praise and blame near balance are neutral', 'Nhân viên thân thiện, phòng ốc chật.', 'neutral'],
  ['a strong word behind something felt is emphasis', 'Cảnh ở đây đẹp kinh khủng.', 'positive'],
  ['chán behind praise is emphasis', 'Xe này còn tốt chán.', 'positive'],
  ['a word inside another is not heard', 'Linh kiện và phụ kiện có đủ.', 'neutral'],
  ['a problem that is over counts once', 'Xóm giờ không còn ngập nặng.', 'positive'],
  ['more of what is over is over too', 'Giờ đi khám không phải chờ lâu.', 'positive'],
  ['relief is felt where what is over has no name', 'Đỡ phải dậy sớm lấy số.', 'positive'],
  ['relief may stand behind the problem', 'Ngập giảm nhiều so với mấy năm trước.', 'positive'],
  ['relief still to come is no relief', 'Phường làm cống để hết ngập.', 'neutral'],
  ['thanks name a problem only for what was done', 'Cảm ơn công an phường đã bắt nhóm trộm xe.', 'positive'],
  ['a deed done behind a problem was done against it', 'Bãi rác đầu hẻm đã được dọn.', 'positive'],
  ['what was before weighs less than what is now', 'Trước đây hẻm tối om, dân sợ. Giờ sáng sủa.', 'positive'],
  ['never seen so good is praise', 'Chưa bao giờ thấy ai phục vụ nhiệt tình như vậy.', 'positive'],
  ['never seen so bad is blame', 'Chưa bao giờ thấy ngập nặng như vậy.', 'negative'],
  ['a denial of everything is a complaint', 'Cả khu chẳng trồng cây nào.', 'negative'],
  ['who would, and where is there, complain', 'Làm gì có chuyện minh bạch.', 'negative'],
  ['when at last is heard beside a new ward', 'Chừng nào xã mới xuống kiểm tra?', 'negative'],
  ['news frames name a problem', 'Dự báo đêm nay mưa to, nguy cơ lũ quét.', 'neutral'],
  ['a frame denied is none', 'Không thông báo gì mà cúp điện.', 'negative'],
  ['a rumour denied is news', 'Tin vỡ đập đã được đính chính.', 'neutral'],
  ['a matter looked into is news', 'Vụ tai nạn sáng nay, công an đang điều tra.', 'neutral'],
  ['facts are asked about a small fault', 'Bằng lái hỏng thì đổi ở đâu ạ?', 'neutral'],
  ['facts are asked about a crime', 'Tin nhắn này có phải lừa đảo không?', 'neutral'],
  ['praise that blame follows behind mà weighs less', 'Hứa nhiệt tình mà làm chậm lắm.', 'negative'],
  [
    'what stood before nhưng weighs less only if something is felt behind it',
    'Trụ sở bỏ hoang, nhưng tôi vẫn đi ngang.',
    'negative',
  ],
  ['where, for not at all, denies at the end of a clause', 'Nói vậy chứ có sửa gì đâu.', 'negative'],
  ['a problem before gì mà is not denied', 'Cúp điện gì mà cúp cả tuần.', 'negative'],
  ['what is asked behind a denial is not asked', 'Mức hỗ trợ không được bao nhiêu.', 'negative'],
  ['a warning only names what it warns of', 'Mọi người đừng bấm vào link lạ nhé.', 'neutral'],
  ['a problem denied is news', 'Đâu có tăng học phí, trường vẫn giữ nguyên.', 'neutral'],
  ['relief asked for is not there yet', 'Đề nghị nhắc quán đầu hẻm bớt ồn.', 'negative'],
  ['outright praise stands beside a problem that is only named', 'Karaoke giờ tắt đúng giờ, ngủ ngon.', 'positive'],
  ['how long it has lasted complains', 'Mấy bữa nay nước chảy rỉ rả.', 'negative'],
  ['how long it has lasted does not undo praise', 'Mấy bữa nay nước trong, mừng quá.', 'positive'],
  ['a good that plain reports tell of is no praise', 'Tối nay nhà văn hóa chiếu phim miễn phí.', 'neutral'],
  ['without marks không turns what follows', 'duong moi lam khong ngap nua', 'positive'],
  ['without marks hết turns what follows', 'xom nay het ket xe roi', 'positive'],
  ['without marks a phrase that mostly is another does not count', 'nghe don sap doi tien', 'neutral'],
  ['better than before is praise', 'Đường sạch hơn trước nhiều.', 'positive'],
  ['a face counts', 'Đường mới 👍❤', 'positive'],
  ['an unhappy face counts', 'Lại cúp điện 😡', 'negative'],
  ['a pleading hand takes no side', 'Ai biết số bếp ăn từ thiện chỉ giúp với 🙏', 'neutral'],
  ['without marks a history is no courtesy', 'bao tang lich su mo cua luc 8 gio', 'neutral'],
  ['praise without marks is read', 'duong moi lam rat dep, di rat nhanh', 'positive'],
  [
    'one weak word in a long text leaves it neutral',
    'Chương trình tập huấn kỹ năng số cho tổ trưởng dân phố diễn ra trong hai ngày tại hội trường, gồm phần nghe giới thiệu, phần chia nhóm theo khu phố và phần trao đổi phù hợp với từng nhóm tuổi, sau đó mọi người về ghi lại nhu cầu của từng hộ và gửi cho ban tổ chức trước cuối tháng để lên lịch cho đợt kế tiếp.',
    'neutral',
  ],
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

test('a syllable of a longer word does not say what it says alone', () => {
  const said = (text: string) => classify(text).topics.map(({ code }) => code);
  expect(said('Chuyện riêng của gia đình tôi')).not.toContain('VANHOA');
  expect(said('Đình của làng tôi')).toContain('VANHOA');
  for (const [text, other] of [
    ['Công trình bị đình chỉ', 'VANHOA'],
    ['Chuyện hoài bão của bạn trẻ', 'THIENTAI'],
    ['Lũ bạn của tôi ở đây', 'THIENTAI'],
    ['Chuyện pháo đài xưa', 'ANTT'],
    ['Kênh liên lạc với dân', 'MOITRUONG'],
    ['Bác hàng xóm của tôi', 'GIACA'],
  ] as const) {
    expect(said(text), text).not.toContain(other);
  }
});

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
  const { reasons } = classify(text);
  const flood = reasons.find(({ kind, phrase }) => kind === 'topic' && phrase === 'ngập nước')!;
  expect(flood).toMatchObject({ code: 'NGAP', rule: 'topic/NGAP/ngập-nước', tier: 'exact', negated: false });
  expect(text.slice(flood.start, flood.end)).toBe('NGẬP NƯỚC');
  const content = reasons.find(({ phrase }) => phrase === 'hài lòng')!;
  expect(content).toMatchObject({ kind: 'sentiment', code: 'negative', negated: true });
  const negator = reasons.find(({ kind }) => kind === 'negator')!;
  expect(text.slice(negator.start, negator.end)).toBe('ko');
  expect(negator.tier).toBe('tone');
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
