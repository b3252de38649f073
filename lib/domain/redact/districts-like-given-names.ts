/** Districts and towns whose words could all be given names (Bình Chánh, Mỹ Đức). Folded. */
export const districtsLikeGivenNames: ReadonlySet<string> = new Set(
  `
an bien|an duong|an minh|an thi|anh son|bac lieu|bac kan|bac can|bac ha|bac son|bao lam|bao loc|bao thang|bao yen|binh chanh|binh dai|binh gia|binh giang
binh long|binh minh|binh son|binh thuy|cam le|cam my|cam thuy|cat hai|chau duc|chau phu|chau thanh|chi linh|chuong my
dai loc|dinh lap|doan hung|dong giang|dong ha|dong hai|dong hoa|dong hung|dong phu|dong trieu|dong van|dong xuan
duc hoa|duc hue|duc linh|duc tho|duc trong|duong minh chau|duy tien|duyen hai|gia binh|gia lam|gia loc|gia nghia
giang thanh|giao thuy|ha dong|ha hoa|ha long|ha nam|ha tien|ha trung|hai an|hai chau|hai ha|hai hau|hau loc|hiep duc
hiep hoa|hoa an|hoa thanh|hoai an|hoai duc|hoai nhon|hoang mai|hoang sa|hong dan|hong linh|hung ha|hung nguyen
huong son|huong thuy|huong tra|khanh son|khanh vinh|kien hai|kien luong|kim son|kim thanh|ky anh|ky son|lam binh
lam dong|lam ha|lap thach|le thuy|loc binh|loc ninh|long khanh|long my|long phu|luong son|luong tai|ly nhan|ly son
mai chau|mai son|minh long|my duc|my hao|my tu|nam giang|nam tra my|nam truc|nga son|ngan son|nghi loc|nghi son
nghi xuan|nghia hung|ngoc hien|nguyen binh|nhu thanh|nhu xuan|ninh giang|ninh hai|ninh hoa|ninh kieu|ninh phuoc
ninh son|phong dien|phu binh|phu hoa|phu loc|phu luong|phu ninh|phu tan|phu thien|phu xuan|phuc tho|phuc yen
phung hiep|phuoc son|que phong|que son|quynh luu|son duong|son ha|son hoa|son tinh|son tra|tan bien|tan chau|tan hong
tan ky|tan phu dong|tan phuoc|tan uyen|tan yen|thach an|thach ha|thach thanh|thai hoa|thanh chuong|thanh ha|thanh liem
thanh phu|thanh son|thanh thuy|tho xuan|thoai son|thuan an|thuan chau|thuan nam|thuan thanh|thuong tin|thuong xuan
thuy nguyen|tien du|tien phuoc|tien yen|tinh bien|tra vinh|trieu phong|trieu son|truc ninh|truong sa|van giang|van lam
van yen|viet yen|vinh bao|vinh linh|vinh loc|vinh loi|vinh thanh|vinh thuan|vinh tuong|vinh yen|vu quang|vu thu
xuan loc|xuan truong|y yen|yen binh|yen chau|yen dinh|yen khanh|yen lap|yen minh|yen my|yen phong|yen son|yen thanh
yen the|yen thuy`
    .trim()
    .split(/[|\n]/),
);
