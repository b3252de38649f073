import { expect, test } from '@playwright/test';
import { neverFlagged } from '@/lib/domain/own-words/never-flag';

const phrases = (list: string) => list.trim().split(/\s*\|\s*/);

/** Opinion, belief, origin, membership, what citizens may do, and persons or bodies by themselves. */
const never = phrases(`
  tố cáo|tố cáo cán bộ|đơn tố cáo|lên phường đòi|kéo lên uỷ ban|chăm|người chăm|bà con chăm|đảng viên|bỏ đảng|
  làm đơn gửi huyện|khởi kiện|kiện phường ra toà|kêu ca|phàn nàn|than phiền|đòi minh bạch|chất vấn chủ tịch|
  đòi đối thoại|gặp lãnh đạo hỏi|tiếp công dân|góp ý|phản biện xã hội|tố lãnh đạo|bóc phốt phường|gom chữ ký|
  đa đảng|đạo tin lành|sinh hoạt tại gia|người h'mông|thiểu số|việt kiều|đồng tính|cha xứ|ni cô|đi chùa|ngừng việc|
  mất lòng tin|dân không phục|người kinh|bọn tàu|chủ tịch phường|cán bộ xã|công an|đảng|chính quyền địa phương|
  to cao|len phuong doi|dang vien|nguoi cham|khieu nai|người êđê|đòi bồi thường đất|hội thánh|nhà báo|
  ông chủ tịch xã|các bác sĩ|tố cáo tham nhũng|đi tố chủ tịch|kéo nhau lên xã|đơn khiếu nại|kiến nghị dời chợ|
  khiếu kiện đất đai|đòi công lý|làm đơn tập thể|nộp đơn lên sở|gặp bí thư|người Mường|dân Khmer|bà con Chăm|
  đồng bào Ê Đê|người Thái|dân tộc Tày|người Nùng|phụ nữ Mông|theo Công giáo|đạo Cao Đài|Hoà Hảo|Phật tử|giáo xứ|
  hội thánh Tin Lành|Pháp luân công|lễ cầu nguyện|kết nạp đảng|đảng viên hưu|chi bộ ấp|đoàn viên|cựu chiến binh|
  chỉ trích lãnh đạo|chê chính quyền|không tin chính quyền|phản đối thu phí|đình công|biểu tình|tụ tập đông người|
  băng rôn phản đối|ký tên tập thể|họp dân phản đối|phan nan|keu oan|đơn kêu cứu gửi tỉnh`);

/** What happens to people and needs a helping hand, much of it with a word of the others in it. */
const may = phrases(`
  giả danh cán bộ điện lực|lừa bán bất động sản|bắt đóng tiền quỹ|dây điện rớt xuống đường|mang theo dao|
  chăm sóc trẻ bị bỏ đói|không ai chăm sóc|đòi tiền bồi dưỡng|đòi giết|đòi nợ thuê|cháy chợ|nổ bình gas|
  xe lao lên lề|nước tràn lên nhà|trẻ bị bỏ rơi|rò điện|cống mất nắp|tạt sơn|hồ sơ bị ngâm|lộ số căn cước|
  kẹt trong hầm|bị hành hung|chặt trộm cây|thả diều gần dây điện|tin thất thiệt|hoa quả tẩm hoá chất|thái độ đe doạ|
  co giật|người co giật|rủ nhau tự tử|băng nhóm kéo đến đánh|giả danh nhà báo|giả mạo chữ ký|tràn bể phốt|
  người kinh doanh hàng giả|người hoa mắt chóng mặt|phụ huynh bị lừa tiền|giả danh công an phường|lén xả thải|
  dân tàu cá mất tích|mạo danh toà án|bat dong tien|phản ánh nhiều lần|sập cầu treo|nhốt trẻ em|cháy nhà trọ|
  rò rỉ khí gas|điện giật|cây ngã đè người|lũ cuốn|mắc kẹt trong thang máy|ngộ độc thực phẩm|đuối nước|xe lật|
  sập giàn giáo|bạo hành trẻ|đánh vợ|doạ giết|cắt cổ tay|uống thuốc ngủ|giả danh công an|giả mạo ngân hàng|lừa cọc|
  app vay nặng lãi|khủng bố đòi nợ|lừa xuất khẩu lao động|rao bán dữ liệu khách hàng|dán ảnh kèm số điện thoại|
  phát tán ảnh riêng tư|tin đồn bắt cóc|tin giả dịch bệnh|nghe đồn vỡ đập|ngập mấy năm không ai sửa|
  nước đục cả tháng|hố ga mất nắp|người già neo đơn bị bỏ đói|mất tích|bị xâm hại|vòi tiền làm hồ sơ|
  ăn chặn tiền cứu trợ|chặn xe đòi tiền|bảo kê chợ|ma tuý trong hẻm|đá gà ăn tiền|đốt rác cạnh trường|
  xả thải ra kênh|chó thả rông cắn trẻ|bác sĩ kê khống|hiệu trưởng lạm thu`);

test('no flag can point at opinion, belief, origin, membership, at what citizens may do, or at persons and bodies', () => {
  expect(never.length).toBeGreaterThan(80);
  expect(never.filter((phrase) => neverFlagged(phrase) === null)).toEqual([]);
});

test('what happens may be flagged, though it is written like one of these', () => {
  expect(may.length).toBeGreaterThan(80);
  expect(may.flatMap((phrase) => neverFlagged(phrase) ?? [])).toEqual([]);
});

test('what is meant is told as it is written, however it was typed', () => {
  expect(neverFlagged('rủ nhau bieu tinh')).toBe('biểu tình');
  expect(neverFlagged('kéo lên ủy ban xã')).toBe('lên uỷ ban');
  expect(neverFlagged('CHĂM')).toBe('chăm');
  expect(neverFlagged('các ông chủ tịch xã')).toBe('chủ tịch');
  expect(neverFlagged('bat dong chinh kien'), 'of what has no marks nobody can tell').toBe('bất đồng');
});
