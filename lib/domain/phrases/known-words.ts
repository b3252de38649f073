import { lexiconFiles } from '../lexicon/lexicon';
import teencode from '../lexicon/lists/teencode.json' with { type: 'json' };
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords } from './function-words';

/** Everyday words that the word lists have no need of. */
const everyday = `
buổi bữa chỗ nơi đám lũ bọn tụi nhóm đội hàng quán tiệm sạp rào cửa cổng sân vườn bếp giường ghế bàn tủ áo quần giày dép mũ nón tay chân đầu mắt mũi
miệng tai tóc lưng bụng mưa gió trời biển suối rừng cây lá hoa quả trái cỏ chó mèo gà vịt heo lợn trâu bò cá tôm chim chuột muỗi ăn uống ngủ nghỉ chơi
hát múa nhảy chạy đứng ngồi nằm nói cười khóc la hét gọi kêu nghe nhìn thấy biết nhớ quên nghĩ tin tưởng mong chờ đợi mua bán cho mượn vay trả đòi
cầm nắm kéo đẩy ném đánh đập phá xây dựng sửa chữa đào lấp đổ quét dọn rửa giặt đốt cháy nổ gãy đứt thủng rách sập đổ nghiêng trơn ướt khô nóng lạnh
mát ấm sáng tối trưa chiều đêm khuya sớm muộn hôm mai mốt tuần giờ phút lúc mới cũ to nhỏ lớn bé dài ngắn cao thấp rộng hẹp dày mỏng nặng nhẹ nhanh
chậm đông vắng đầy trống sạch bẩn dơ xấu đẹp tốt đúng sai đủ thiếu thừa hết còn mất được thua hơn kém giống khác xanh đỏ vàng trắng đen tím nâu xám
xe máy đạp tải buýt ô tô tàu thuyền điện nước gas wifi internet camera facebook zalo tiktok youtube google online offline app web link clip video livestream
karaoke loa bar pub covid vaccine oxy taxi grab shipper ship cod sms otp pin sim email container bus metro casino game show shop sale like share comment
inbox sốc sếp bác xóm làng bản buôn ấp thôn tổ khu phố hẻm ngõ ngách phường xã quận huyện tỉnh thành tp nhà nước đảng nhân dân tết noel ngân hàng
tui hổng hông hong zô zậy dậy vầy wá wen nha nghen hen heng ad admin mod fb lăm chục lượt hẵng rần coi má tía bu u bầm nghệ héo xịch xóm thiệt vía răng`;

const spelled = (text: string) => inOldTonePlacement(text.toLowerCase());

function wordsKnown(): ReadonlySet<string> {
  const words = new Set([...functionWords, ...spelled(everyday).trim().split(/\s+/)]);
  for (const short of Object.keys(teencode.forms)) words.add(spelled(short));
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) {
        for (const word of spelled(typeof given === 'string' ? given : given.phrase).split(' ')) words.add(word);
      }
  return words;
}

/** Words that say something of matters: of the word lists, of grammar, of everyday. Names of persons may be among them. */
export const knownWords: ReadonlySet<string> = wordsKnown();
/** The same without marks. */
export const bareKnownWords: ReadonlySet<string> = new Set([...knownWords].map(withoutMarks));
