import { withoutMarks } from '../vietnamese';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Families' names of the Tày, Nùng, Thái, Mường, Dao, Hmông, Hoa, Chăm, Khmer, Stiêng and others, as written with marks. */
export const rareFamilies = words(`
  lò quàng cà lường tòng vì nông bế ma mùa đèo cầm bạc lộc lầm xa hảng vàng giàng thào sùng cứ ly lỳ sình chẻo tẩn phàn lù lồ ngải
  lỷ chíu chìu voòng vòng phùn tằng sằn sần dường coóng thòng sín hoong nịnh trạc tạc leo lèo quán lang kha lữ lô ngân cụt moong
  xeo hờ xồng sồng pờ khoàng sừng giừ vù chá chang thò toòng tráng hạng vừ và lậu lầu lừu cháng phù phàng mua sộng lờ điểu bá hán
  thập đàng quảng não dụng miêu trượng nại kiên trà liêu chau neáng néang danh thạch sơn kim lục tăng hầu mã bàn ông âu
  hồ đinh lâm châu lý tô triệu hoàng hà lương vi lường quách bùi phùng lộ quang cao sầm hoàn sầu sân ma giả tếnh thao pịt
  an ca cam cấn chung cư dã diếp dư đầu điêu đoạn giao hạ hàng hình hoắc hồng hướng khiếu khương kỷ lạc lam liễu linh lỗ luân luyện mạch man
  mang mâu mộc nghị phi phương quản tán thang thích thịnh thôi tiết trác ứng vĩnh yên đặng hữu chúng ấu lưu khổng ung úc trà mạc
`);
/** Of these, which with one more word are hardly anything but a person. */
export const surelyRare = words(
  'điểu danh thạch lò quàng giàng sùng thào lỷ chíu chìu voòng vòng phùn thòng neáng néang chau bá hán cháng lừu',
);
/** What stands between a family's name and the given one. */
export const rareMiddles = words('văn thị a mí seo y láo mùi sô vĩnh chỉn chi bửu');
/** Families' names of two words and more, folded. */
export const longFamilies =
  /^(?:au duong|(?:cong (?:tang|huyen) )?ton nu|cong tang ton nu|cong huyen ton nu|huyen ton nu|ton that|cong ton) (?=[a-z])/;
export const khmerFamilies = words(
  'thạch sơn kim danh lâm châu chau kiên trà tăng lý liêu neáng néang đào hữu tô lục hứa thị',
);
/** Syllables of Khmer names. */
export const khmerSyllables = words(`
  sa sà rây rết ret riêng phol phal sane sone rane dane thone khol khone bone dene vane vuth thuol rươl ươl rinh ry ri đara sary sári
  phách khom nol rith pha phe thươl hươl mươl nê sóc xà bô nhây rum sum sô phia sokha chane cane rịt sết thia tha phon khươn rune
  neng ươne uônl mal mum rotha sốc sươne suôl sarath sươl rương keo khunl sol ngách chên hoanh hươn sà-rây
`);
/** Syllables of Khmer and Cham names within words of one letter case. */
export const khmerInCapitals =
  /^(?:sà|sa|rây|rết|ret|riêng|phol|phal|sóc|sane|sone|rane|dane|thone|khol|khone|bone|dene|vane|vuth|thuol|rươl|ươl|rinh|ry|ri|đa|đara|sary|sári|phách|sách|kha|khom|nol|rith|pha|phe|thươl|hươl|mươl|nê|ni|sóc|sơ|xà|lụa|bô|nhây|rum|sum|thoại|quýt)$/;
export const rareFamilyStarts: readonly string[] = [
  ...new Set([...rareFamilies, 'thị', 'tôn', 'công', 'huyền'].map(withoutMarks)),
];
