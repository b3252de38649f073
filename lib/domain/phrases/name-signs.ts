import { titles } from '../redact/person-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is said before a name and before nothing else. */
export const foreignTitles = words('mr mrs ms miss mister madam madame dr sir');
/** Before a name as titles are, though before other words too. */
export const callingWords = new Set([...titles, ...words('thằng lão mụ gã ả sư sãi ni cha sơ dr bs ths ts gs ls kts')]);
/** Of these, the second word of others as often: hồ sơ, giáo sư, mẹ cha. */
export const oftenSecond = words('sư ni cha sơ su cu');

/** By which of the children people are called: Sáu Lèo, chú Bảy, cô Út. */
export const orders = words('hai ba tư năm sáu bảy bẩy tám chín mười út');

/** What counts, of these and others. */
export const numbers = words('một hai ba bốn năm sáu bảy tám chín mười');

/** What follows such a word when it counts. */
export const counted = words(`
  trăm ngàn nghìn triệu tỷ tỉ mươi mốt rưỡi lăm bảy tám chín ba bốn hai năm sáu mười một không linh lẻ đồng nay ngoái qua sau trước tới đến hơn gần ngày
  tháng năm giờ phút giây tuần quý lần người hộ nhà con cái chiếc xe bên đầu làn chiều mặt đoạn khu tổ phường xã quận huyện tỉnh ấp thôn trường lớp em
  cháu anh chị bà ông mẹ má cha bố vợ chồng gia căn phòng tầng mét ký kg lít phần điểm vụ việc ý vấn tuyến đường hẻm ngõ cây cột nắp cống bộ cơ sở đơn
  vị chỗ nơi hàng dãy bãi thùng bao bịch chai viên tấn tạ cân trận cơn vòng bước loại kiểu dạng nước miền buổi bữa đêm sáng trưa tối mùa thế đời khẩu
  nhân pháp vấn cách thiện tưởng liệu duy tham phía góc lối dòng mẫu giáo học sinh tuổi câu chữ số tờ lá đơn giấy cuốn quyển bài vở cấp bậc chốt trạm
  cửa hố ổ vệt tuyến xóm đứa thằng đội nhóm đoàn ca kíp bé mình ta đứa phần trên dưới tay cuối thứ héc hecta chục lượt vuông tôi tui mình ta`);

/** What nicknames say of people. */
export const looks = words(`
  đen mập ốm lùn cao gầy béo sẹo què cụt mù điếc khùng điên ròm bự lớn nhỏ già trẻ đỏ trắng lúa hói còi cọt lé móm xù còm lì lợm liều gù câm khờ dại`);

/** Family names of peoples whose given names no list has. */
export const minorityFamilies = words(`
  giàng sùng lò vàng thào lầu hờ cháng mùa vừ hạng quàng lường cầm tòng hoàng ma triệu chảo phàn tẩn lù lý cư thò ly ksor siu rơ rmah kpă nay hồ đinh a y
  blum niê êban mlô ayun byă knul kbuôr rcom thạch sơn kim danh chamaléa katơr pinăng điểu k'`);
/** What stands between such a name and the given one. */
export const minorityMiddles = words('thị a bá mí seo chẩn páo láo chỉn quang văn hữu ngọc sa sô ca khắc sáo y');
