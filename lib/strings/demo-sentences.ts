import type { Topic } from '../domain/vocabulary';

/**
 * What people say in the demonstration. Invented. `{noi}` is the ward, `{cap}` its kind (phường, xã), `{kp}` a quarter,
 * `{duong}` a numbered street, `{luc}` a time of day, `{n}` a small number.
 */
export type DemoSentences = {
  readonly negative: readonly string[];
  readonly neutral: readonly string[];
  readonly positive: readonly string[];
};

export const demoSentences: Partial<Record<Topic, DemoSentences>> = {
  NGAP: {
    negative: [
      'Mưa chừng nửa tiếng là {duong} {noi} ngập tới đầu gối, xe máy chết máy hàng loạt.',
      '{duong} lại ngập nước, nước cống tràn vô nhà, {n} hộ ở {kp} {noi} tát nước cả đêm.',
      'Triều cường lên là hẻm ở {kp} {noi} ngập, làm cống cả năm rồi mà chưa thấy khá hơn.',
      'Cống ở {duong} {noi} nghẹt rác, mưa nhỏ cũng ngập, báo {cap} mấy lần chưa thấy ai xử lý.',
      'Nhà tui ở {noi} năm nào cũng ngập, tủ lạnh hư, nói hoài không ai nghe.',
    ],
    neutral: [
      'Bà con {kp} {noi} hỏi khi nào xong dự án cống thoát nước trên {duong}.',
      'Đề nghị {noi} thông báo lịch nạo vét cống ở {duong} để người dân biết.',
    ],
    positive: [
      'Từ khi làm cống mới, {duong} {noi} hết ngập, bà con {kp} mừng lắm.',
      'Cảm ơn {noi} đã nạo vét cống kịp thời, mưa lớn hôm qua {duong} không còn ngập nữa.',
    ],
  },
  GIAOTHONG: {
    negative: [
      '{duong} {noi} kẹt xe kéo dài từ {luc}, học sinh trễ giờ hoài.',
      'Ổ gà chi chít trên {duong} {noi}, đã có người té xe bị thương.',
      'Xe tải chạy giờ cấm qua {duong} {noi}, rất nguy hiểm cho trẻ em đi học.',
      'Vỉa hè {duong} {noi} bị lấn chiếm hết, người đi bộ phải xuống lòng đường.',
      'Đào đường ở {kp} {noi} rồi bỏ đó mấy tháng, bụi mù mịt, đi lại khổ sở.',
    ],
    neutral: [
      'Người dân {noi} hỏi {duong} có lắp đèn tín hiệu ở ngã tư không.',
      'Kiến nghị {noi} kẻ lại vạch cho người đi bộ trước cổng trường trên {duong}.',
    ],
    positive: [
      '{duong} {noi} mới trải nhựa, đi êm, bà con {kp} khen lắm.',
      'Có đèn tín hiệu rồi ngã tư {duong} hết kẹt xe, người dân {noi} rất hài lòng.',
    ],
  },
  MOITRUONG: {
    negative: [
      'Rác chất đống ở {duong} {noi} {n} ngày chưa thu gom, mùi hôi thối không chịu nổi.',
      'Xưởng ở {kp} {noi} xả khói đen lúc {luc}, cả xóm ho sặc sụa.',
      'Kênh sau {kp} {noi} nước đen ngòm, hôi thối, bà con bức xúc lắm rồi.',
      'Quán nhậu trên {duong} hát karaoke loa kẹo kéo tới {luc}, ồn ào không ai ngủ được.',
    ],
    neutral: [
      'Người dân {noi} hỏi giờ đổ rác mới ở {kp} là mấy giờ.',
      'Đề nghị {noi} đặt thêm thùng phân loại rác ở {duong}.',
    ],
    positive: [
      'Tổ thu gom rác {kp} {noi} làm đúng giờ, hẻm sạch đẹp hẳn.',
      '{noi} trồng thêm cây trên {duong}, mát mẻ, bà con ủng hộ.',
    ],
  },
  CCHC: {
    negative: [
      'Làm giấy tờ ở {noi} chờ {n} tiếng chưa tới lượt, máy lấy số thì hư.',
      'Hồ sơ nộp trên cổng dịch vụ công {n} tuần chưa ai trả lời, hỏi thì chỉ qua chỉ lại.',
      'Từ khi sáp nhập, đi {noi} làm thủ tục xa quá, người già đi lại vất vả.',
      'Cán bộ tiếp dân ở {noi} trả lời cộc lốc, người dân rất bức xúc.',
    ],
    neutral: [
      'Xin hỏi làm lại giấy khai sinh thì nộp ở {noi} hay nộp trên mạng.',
      'Người dân {kp} hỏi {noi} có làm việc sáng thứ bảy không.',
    ],
    positive: [
      'Bộ phận một cửa {noi} hướng dẫn tận tình, làm giấy tờ nhanh gọn, rất hài lòng.',
      'Cán bộ {noi} xuống tận {kp} giúp người già làm hồ sơ, bà con cảm ơn nhiều.',
      'Nộp hồ sơ trên mạng, {n} ngày là có kết quả, {noi} làm việc nhanh hơn trước.',
    ],
  },
  ANTT: {
    negative: [
      'Đêm nào cũng có nhóm thanh niên đua xe trên {duong} {noi}, dân không dám ra đường.',
      'Trộm cắp xe máy liên tục ở {kp} {noi}, mất {n} chiếc trong một tuần.',
      'Nghi có tụ điểm ma túy ở cuối hẻm {kp} {noi}, bà con lo lắng cho con em.',
      'Cho vay nặng lãi dán giấy đầy cột điện {duong} {noi}, còn tạt sơn nhà dân.',
    ],
    neutral: ['Kiến nghị {noi} gắn thêm camera an ninh ở {duong}.', 'Người dân hỏi lịch tuần tra đêm của {noi}.'],
    positive: [
      'Công an {noi} bắt được trộm rất nhanh, bà con {kp} yên tâm hơn.',
      'Có tổ tuần tra ban đêm, {duong} {noi} bình yên hẳn, cảm ơn anh em.',
    ],
  },
  LUADAO: {
    negative: [
      'Có người gọi tự xưng công an {noi}, kêu cài VNeID giả rồi chuyển tiền, đã có người mất tiền.',
      'Giả danh nhân viên điện lực gọi dọa cắt điện, bắt quét mã QR chuyển khoản, bà con {kp} {noi} hoang mang.',
      'Lừa đảo tuyển cộng tác viên làm nhiệm vụ trên mạng, một chị ở {noi} mất hết tiền tiết kiệm.',
    ],
    neutral: ['Người dân {noi} hỏi cách nhận biết tin nhắn giả mạo ngân hàng.'],
    positive: ['{noi} tuyên truyền chống lừa đảo tận {kp}, người lớn tuổi biết cảnh giác, rất hữu ích.'],
  },
  DIENNUOC: {
    negative: [
      'Cúp nước {n} ngày nay ở {kp} {noi}, không có nước sinh hoạt, gọi tổng đài không ai trả lời.',
      'Nước máy ở {noi} đục ngầu, có mùi tanh, không dám nấu ăn.',
      'Cúp điện đột xuất lúc {luc} ở {duong} {noi} không báo trước, buôn bán thiệt hại.',
    ],
    neutral: ['Xin hỏi lịch cúp nước tuần này ở {kp} {noi}.', 'Người dân {noi} hỏi cách tính tiền điện bậc thang mới.'],
    positive: ['Thợ điện sửa trạm ở {duong} {noi} ngay trong đêm, bà con khen ngợi.'],
  },
  GIACA: {
    negative: [
      'Đi chợ {noi} cái gì cũng tăng, lương không đủ sống.',
      'Tiểu thương chợ {noi} than buôn bán ế ẩm, nhiều sạp trả mặt bằng.',
      'Giá điện tăng, giá xăng tăng, công nhân trọ ở {kp} {noi} phải thắt chặt chi tiêu.',
    ],
    neutral: ['Hộ kinh doanh ở {duong} {noi} hỏi cách dùng hóa đơn điện tử thay thuế khoán.'],
    positive: ['Phiên chợ bình ổn giá ở {noi} hàng tốt giá rẻ, bà con phấn khởi.'],
  },
  YTE: {
    negative: [
      'Trạm y tế {noi} thiếu thuốc, người già phải đi xa mới có thuốc huyết áp.',
      'Sốt xuất huyết tăng ở {kp} {noi}, {n} ca trong tuần, bà con lo lắng.',
      'Chờ khám bảo hiểm y tế từ {luc}, bệnh viện quá tải, mệt mỏi lắm.',
    ],
    neutral: ['Người dân {noi} hỏi lịch tiêm chủng cho trẻ ở trạm y tế.'],
    positive: ['Trạm y tế {noi} khám sức khỏe miễn phí cho người cao tuổi, bà con rất cảm ơn.'],
  },
  GIAODUC: {
    negative: [
      'Phụ huynh ở {noi} bức xúc vì các khoản thu đầu năm quá nhiều, không rõ ràng.',
      'Trường ở {noi} thiếu phòng học, con tôi phải học {n} buổi lệch ca, rất vất vả.',
      'Bữa ăn bán trú của trường ở {kp} {noi} bị phản ánh không bảo đảm, cha mẹ lo lắng.',
    ],
    neutral: ['Phụ huynh {noi} hỏi tuyển sinh lớp 1 theo nơi cư trú mới ra sao.'],
    positive: ['Trường ở {noi} sửa sân chơi mới, thầy cô tận tâm, phụ huynh rất vui.'],
  },
  ANSINH: {
    negative: [
      'Hộ nghèo ở {kp} {noi} chưa nhận được trợ cấp {n} tháng nay, hỏi thì kêu chờ.',
      'Công nhân trọ ở {noi} bị nợ lương, không biết kêu ai.',
    ],
    neutral: ['Người cao tuổi {noi} hỏi hồ sơ hưởng trợ cấp hưu trí xã hội.'],
    positive: [
      '{noi} trao nhà tình thương cho hộ khó khăn ở {kp}, bà con xúc động.',
      'Chi trả trợ cấp qua tài khoản ở {noi} nhanh, đúng hẹn, người già rất hài lòng.',
    ],
  },
  DATDAI: {
    negative: [
      'Quy hoạch treo ở {kp} {noi} hơn chục năm, nhà dột không được sửa, người dân khổ sở.',
      'Nộp hồ sơ xin cấp sổ đỏ ở {noi} {n} tháng chưa xong, cứ bắt bổ sung giấy tờ.',
      'Xây dựng không phép giữa ban ngày ở {duong} {noi} mà không thấy ai xử lý.',
    ],
    neutral: ['Người dân {noi} hỏi giá đền bù giải phóng mặt bằng trên {duong}.'],
    positive: ['{noi} công khai giá bồi thường rõ ràng, bà con {kp} đồng tình bàn giao mặt bằng.'],
  },
  LANGPHI: {
    negative: [
      'Trụ sở cũ ở {noi} bỏ hoang từ khi sáp nhập, để cỏ mọc, quá lãng phí.',
      'Vỉa hè {duong} {noi} còn tốt mà lát lại, dân nói lãng phí tiền thuế.',
    ],
    neutral: ['Cử tri {noi} đề nghị công khai kinh phí sửa trụ sở cũ.'],
    positive: ['Trụ sở dôi dư ở {noi} được làm trường mầm non, người dân ủng hộ.'],
  },
  VANHOA: {
    negative: ['Nhà văn hóa {kp} {noi} khóa cửa quanh năm, trẻ em không có chỗ chơi.'],
    neutral: ['Người dân {noi} hỏi lịch hội thi văn nghệ của {kp}.'],
    positive: [
      'Hội thao {noi} tổ chức vui vẻ, bà con {kp} tham gia rất đông.',
      'Công viên nhỏ ở {duong} {noi} vừa mở, có chỗ tập thể dục, ai cũng khen.',
    ],
  },
  CHINHSACH: {
    negative: ['Sau sắp xếp, tên {kp} {noi} đổi liên tục, giấy tờ không khớp, bà con lúng túng.'],
    neutral: [
      'Người dân {noi} hỏi sau sáp nhập có phải đổi căn cước không.',
      'Cử tri {noi} đề nghị giải thích rõ chính sách cho cán bộ không chuyên trách ở {kp}.',
    ],
    positive: ['Bà con {noi} đồng tình chủ trương miễn học phí, nói đó là chính sách rất thiết thực.'],
  },
  THIENTAI: {
    negative: [
      'Sạt lở bờ sông ở {kp} {noi}, {n} căn nhà nứt tường, bà con lo sợ.',
      'Giông lốc tốc mái {n} nhà ở {noi}, cây ngã đè dây điện chưa ai dọn.',
    ],
    neutral: ['Người dân {noi} hỏi điểm tránh bão gần {kp}.'],
    positive: ['{noi} di dời dân khỏi chỗ sạt lở kịp thời, bà con cảm ơn lực lượng.'],
  },
  TINDON: {
    negative: ['Nghe đồn ở {noi} sắp giải tỏa trắng {kp}, chưa biết đúng sai, bà con hoang mang.'],
    neutral: ['Trên mạng lan truyền tin bắt cóc trẻ em ở {noi}, chưa kiểm chứng, đề nghị công an trả lời.'],
    positive: ['{noi} lên loa đính chính tin đồn rất nhanh, người dân hết hoang mang.'],
  },
};

/** Danger now: rare, each raises a flag. */
export const demoEmergencies = [
  'Đang cháy nhà trọ ở {kp} {noi}, khói nhiều, còn người bên trong, cần cứu gấp!',
  'Dây điện đứt rơi xuống {duong} {noi} đang ngập nước, rất nguy hiểm, có trẻ em gần đó.',
  'Hơn {n} công nhân ở {noi} nghi ngộ độc thực phẩm tập thể sau bữa trưa, đang cấp cứu.',
  'Sập giàn giáo công trình trên {duong} {noi}, có người bị thương nặng.',
];

/** The flood of the demonstration's event: one night of rain and tide. */
export const demoFlood = [
  'Mưa lớn cộng triều cường đêm qua, {duong} {noi} ngập sâu gần nửa mét, nhiều nhà phải kê đồ.',
  'Nước ngập tràn vào nhà dân {kp} {noi} từ {luc}, trẻ em người già mắc kẹt, chưa thấy ai hỗ trợ.',
  'Ngập nặng quá trời, {duong} {noi} xe chết máy la liệt, bó tay luôn!!!',
  'Cả {kp} {noi} ngập trong nước, điện cúp, bà con kêu trời.',
];

export const demoOpenings = {
  formal: ['Người dân {kp} phản ánh: ', 'Qua nắm bắt dư luận, ', 'Cử tri nêu ý kiến: ', 'Nhiều hộ dân cho biết: '],
  street: ['Trời ơi, ', 'Nói thiệt, ', 'Bà con ơi, ', 'Ai ở đây cũng biết, '],
} as const;

export const demoEndings = {
  negative: [
    ' Đề nghị {cap} sớm xử lý.',
    ' Mong được trả lời rõ ràng.',
    ' Kéo dài mấy tháng nay rồi.',
    ' Chưa thấy ai giải quyết.',
    ' Năm nào cũng vậy.',
  ],
  neutral: [' Mong {cap} trả lời sớm.', ' Xin cảm ơn.', ''],
  positive: [' Mong {cap} tiếp tục phát huy.', ' Rất đáng khen.', ''],
} as const;

/** Placeholder contact details, so that masking shows; they never reach the store. */
export const demoContacts = [
  ' Liên hệ 0900 000 {n}00.',
  ' Gọi cho anh Nam số 0900.000.0{n}.',
  ' Mail: dan{n}@example.com.',
];

export const demoReportTexts = {
  mainContents: {
    negative: 'Người dân bức xúc, đề nghị giải quyết.',
    neutral: 'Người dân hỏi, đề nghị được thông tin.',
    positive: 'Người dân đồng tình, ghi nhận.',
  },
  interests: [
    'Sinh hoạt, đi lại hằng ngày.',
    'Thu nhập, việc làm.',
    'Sức khỏe của con em trong nhà.',
    'Quyền lợi chính đáng của hộ dân.',
  ],
  suggestions: [
    'Trả lời công khai tại cuộc họp khu phố.',
    'Kiểm tra thực tế và báo thời hạn xử lý.',
    'Phối hợp đơn vị liên quan giải quyết dứt điểm.',
    '',
  ],
} as const;

export const demoNames = {
  unit: 'Ban Tuyên giáo và Dân vận Thành uỷ (trình diễn)',
  collaborator: (n: number) => `Cộng tác viên ${n} (trình diễn)`,
  accounts: {
    ctv: 'Cộng tác viên trình diễn',
    chuyenvien: 'Chuyên viên trình diễn',
    lanhdao: 'Lãnh đạo trình diễn',
    quantri: 'Quản trị trình diễn',
  },
  correctionWhy: [
    'Đọc lại nguyên văn, đây là lời hỏi chứ không phải phàn nàn.',
    'Đã gọi lại cộng tác viên, nội dung chính là việc khác.',
  ],
} as const;

export const demoChannels = {
  own: [
    { name: 'Tổng đài 1022 (trình diễn)', kind: 'hotline' },
    { name: 'Trang phường (trình diễn)', kind: 'office_page' },
    { name: 'Nhóm cư dân (trình diễn)', kind: 'social' },
    { name: 'Diễn đàn khu phố (trình diễn)', kind: 'forum' },
  ],
  publications: [
    'Tuổi Trẻ',
    'Thanh Niên',
    'VnExpress',
    'Người Lao Động',
    'Sài Gòn Giải Phóng',
    'Pháp Luật TP.HCM',
    'Tiền Phong',
    'VietnamNet',
    'Dân trí',
    'Vietnamplus',
    'Nhân Dân',
  ],
} as const;
