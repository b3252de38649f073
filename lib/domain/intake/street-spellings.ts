/**
 * Streets and persons of history of two words that somebody else could be called by with other marks, as they are written: Tố Hữu,
 * since Tô Hữu is a neighbour. In the standard spelling.
 */
export const streetSpellings: ReadonlySet<string> = new Set(
  `
bùi kỷ|bùi viện|cao đạt|cao lỗ|cao thắng|công quỳnh|cống quỳnh|cộng hoà|đặng dung|đặng tất|đào tấn|đào trí|đinh lễ|đinh núp|đinh liệt|đỗ hành|đỗ hạnh
đỗ nhuận|đỗ quang|đoàn giỏi|đoàn khuê|dương khuê|duy tân|hà trì|hàm nghi|hàm tử|hoàng bích|hoàng cầm|hoàng ngân|huy cận|khái hưng|khổng tử|kim lân|kim mã|kim đồng
lâm hoành|lê chân|lê duẩn|lê hoàn|lê khôi|lê lai|lê lợi|lê sao|lê thạch|lê thiệt|lê trực|lương ngọc|lý bôn|lý bí|nam cao|nghiêm toản|ngô quyền|ngô bệ|ngọc hà|ngọc hồi
nguyễn du|nguyễn trãi|nguyễn huệ|nguyễn hiền|nguyễn hoàng|nguyễn khang|nguyễn khuyến|nguyễn kim|nguyễn lâm|nguyễn oanh|nguyễn quyền|nguyễn sơn|nguyễn tuân|nguyễn tuyển
phạm duy|phạm hùng|phạm ngọc|phạm quỳnh|phạm tu|phạm tuyên|phan anh|phan liêm|phùng hưng|quách điêu|quang dũng|quang trung|sơn nam|tạ hiện|tạ uyên|tản đà|tế hanh
thạch lam|thái hà|thái phiên|thanh thái|thành thái|tô hiệu|tô hoài|tố hữu|tô ký|tô ngọc|tôn đản|trần điện|trần lựu|trần phú|trần quý|trần tấn|trần toản|trần tống|trương định|trương quyền|trường chinh|trưng trắc|trưng nhị
tú xương|tuệ tĩnh|văn cao|vạn kiếp|vạn hạnh|văn miếu|võ oanh|võ trứ|vũ hữu|vũ lập|vũ quỳnh|vũ tùng|xuân diệu|xuân hồng|xuân la|xuân quỳnh|xuân thuỷ|xuân đỉnh|yên thế|yên đỗ
`
    .trim()
    .split(/[|\n]/),
);
