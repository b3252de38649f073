/** Places, firms and peoples whose words could all be given names (Bình Thạnh, Tân Phú). Folded. */
export const placesLikeGivenNames: ReadonlySet<string> = new Set(
  `
an dong|an gia|an giang|an khanh|an lac|an nhon|an phu|an suong|an thoi|bac giang|bac ninh|bien hoa|binh chieu
binh dinh|binh duong|binh hung|binh hung hoa|binh loi|binh phuoc|binh quoi|binh tan|binh thanh|binh thuan
binh trung|can tho|cao bang|cat lai|dat xanh|dong anh|ha giang|ha noi|hai duong|hai phong|hanh thong|hau giang
hiep binh|hiep phu|hoa binh|hoa hung|hoa phat|hoa sen|hoang long|hung thinh|hung yen|khanh hoa|kien giang
kim hoang|lai chau|lang son|linh dong|linh trung|linh xuan|long an|long bien|long hoa|long phuoc|long thanh
long xuyen|mai linh|nam dinh|ninh binh|ninh thuan|phu huu|phu lam|phu my|phu nhuan|phu quoc|phu tho|phu thuan
phu yen|phuoc hai|phuoc long|phuong trang|quang binh|quang nam|quang ngai|quang ninh|quang tri|sen vang|son la
tam binh|tam phu|tan an|tan binh|tan dinh|tan hiep|tan hung|tan kieng|tan phong|tan phu|tan quy|tan son|tan tao
tan thanh|tan thuan|tay ninh|thai binh|thai lan|thai nguyen|thanh binh|thanh cong|thanh da|thanh hoa|thanh loc
thanh my loi|thanh nien|thanh xuan|thao dien|thong tay hoi|thu thiem|tien giang|tien phong|trung quoc|truong tho
tuyen quang|viet nam|viet tien|vinh chau|vinh hung|vinh long|vinh phuc|xuan hoa`
    .trim()
    .split(/[|\n]/),
);
