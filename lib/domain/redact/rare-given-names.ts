/**
 * Rarer last syllables of given names, as written with marks: words of years and months, fruits, birds, virtues, and
 * the southern forms of others (Nhựt, Quới, Sanh). They count only where a family's name stands before them.
 */
export const rareGivenSyllables: ReadonlySet<string> = new Set(
  `
nhựt huỳnh hườn kiển sanh quới cảng hoạch bửu đởm hỷ hỹ hỉ thới đàng xuyên hổ dần mão mẹo thìn tị mùi bính canh nhâm
ất mậu kỷ rin cam chanh quýt mít xoài ổi dâu sung gạo thóc lúa nếp diện chuyên tiêu khuông ngôn ngôi nhuần phùng quảng
quát quắc quỳ soạn sử tạo tẩn thạo thản thậm thẩm thấm thụ thụy thuỵ thuyền thứ thức tiếp toán tôn trạc trạch trưởng
tụ từ tự tước vị xanh xiêm xướng đắc đàm đan đán đảng đảm đạm đệ điểm điển điều đôn đổng đường đương hoè hòe hoạ hoá
hóa hoằng hạp hựu khoan khoáng khoái khảm khắc khởi kì kính kỉnh kế lanh liễn liệt luyến luyện lãnh lạc lạng lịch lịnh
lộ lữ lự lẫm mau miễn miền mây mừng mười nghiêm nghiệp nguyễn ngạn ngọ ngời ngữ nhiệm nhuệ nhậm niên niệm năng nền
phiên phái phán pháp phòng phù phẩm phận phổ quan quản quê rạng siêng soi sảnh sắc sắt sẵn sự tam thiêm thiềm thiệt
thuấn tháp thăng thơi thưởng thực tiết tiềm trác trạng trị trỗi trụ tuỳ tùy tạ tải tảo tần tất tập tế tề tỉnh tịch tốt
tỏ tới từng uý úy uẩn vang vui vận vạn ấm ấn ẩn ổn ớt tiểu muội nhạn én hạc nhị nhất lục mến rớt tẻo tủn đẹt đen đẹp
lùn mập ốm cưng khứu quyển tấm cám lùng lượt lũy luỹ đỏ trắng lẹ bồng bổn bốn sậu sến thuở dạ dại dự dực dưỡng dỹ ghi
giàu giản giám gọn hoát huyện huyến hài hách hành hán hãn hảnh hể hồ hội hợp hớn khiển khuyển khạ khấu kiểm kiện kình
ký lai liêu lâu lễ mưu mẽ nghé ngoạn nguơn ngự nhiễu nhum nhạc nhẹ nhịn nhờ oai phe phon phỉnh quận quởn rành rỡ siêu
suông suốt sồi tho thoát thoảng thuật thê thước thảnh thặng thể thệ thốn thủ tiễn toả tràng trạm trảng trấn trỉ trích
truyền trữ tuế tòa tụng tựu vẻ xích xệ yêm ái điềm điệu đãng đáo đắng đẳng đằng đích đợt ơn ưng bang bào bân biểu bá
bì bôn bầu bọ búp cai chiêu chiểu chuẩn chuốt chuộng châm chước chất chừng chữ cung cơ cầu cậy cẩn cội cừ cử diêu doản
dong dễ dốc em gái trai cu duyệt đài hầu hĩm tửng cò đực thôi xin thoảng lẫy lài lửng lầu ngoãn ngợi nhựa nhựt thìn đề đẩu đấu đô đối độ bái bé
bụng bốp chắt chấn chăm chín chuột chắc cội cường dìn giám giới hoán hoằng hớn khâm khẩn khét kình lược mẫu nghiệm ngãi nghề nhơ niêm nuôi ngự
pháo phủ quỹ rồi rô ráng rỡ sạch sẻ sún tạc tẹo tằm thắng thẻo thế thiệu thoàn thòn thời tín tô trơn trụ tướng tửng vạc vạnh vẹo vận xíu xin xưa yêng bắc
lân kiệm khuất khoáng chiểu biếc thuyền lũy hãnh mãnh nghiễm vĩnh thừa thiềng khởi tích hiển triệu phồn thịnh chẩn cầm tần dĩnh oánh mẫn tuý túy đằng khiết quân
`
    .trim()
    .split(/\s+/),
);
