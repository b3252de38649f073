/** Well-known streets whose names begin like no person's: the first two words, folded. Hồ Chí Minh City, Hà Nội and others. */
const knownStreets = new Set(
  `luy ban|tu xuong|ky dong|ban co|ba hat|ba huyen|ba trieu|ba chieu|ba van|ba gia|ba lan|cong quynh|cong hoa|nhat tao|thich quang|
hong bang|an duong|kinh duong|hai thuong|thoai ngoc|bach dang|bach mai|bach van|chua boc|chua lang|chua ha|lang ha|
khuong ha|khuong trung|khuong dinh|vinh khanh|vinh vien|vinh hung|vinh phuc|ben chuong|ben van|ben ham|ben me|ben phu|ben binh|
binh long|binh gia|binh tien|binh phu|an binh|an lac|tan ky|tan son|tan huong|tan hai|tan tien|tan thanh|tan mai|tan khai|
cach mang|cay tram|cay keo|go dau|go cam|go xoai|au co|au duong|dong den|dong khoi|dong nai|dong xoai|dong cac|
dong da|truong sa|hoang sa|ut tich|so van|hau giang|cuu long|hong ha|song da|song thao|yen the|yen do|yen phu|yen hoa|yen lang|
lac trung|lac chinh|lac long|giai phong|minh khai|kim ma|kim nguu|kim giang|kim hoa|thuy khue|thai thinh|nghia tan|nghia do|
quan thanh|quan nhan|quan su|quan su|cua bac|cua nam|cua dong|hang bac|hang bai|hang bo|hang bong|hang bun|hang buom|
hang ca|hang chieu|hang chuoi|hang cot|hang dao|hang da|hang dau|hang duong|hang gai|hang ga|hang giay|hang khay|
hang ma|hang manh|hang ngang|hang non|hang quat|hang than|hang thiec|hang tre|hang trong|hang voi|lo duc|lo su|
lan ong|ma may|ta hien|trang tien|trang thi|nha chung|nha tho|phu dong|phu giay|phu tho|phu dinh|phu huu|phu vien|
kham thien|ton duc|xa dan|o cho|de la|doi can|doc ngu|doc lap|ngoc ha|ngoc khanh|ngoc lam|ngoc hoi|van cao|van phuc|van mieu|
van kiep|van tuong|van hanh|hoa binh|hoa hung|hoa ma|thong nhat|thong phong|tho nhuom|tho xuan|thanh thai|thanh cong|
thanh nhan|thanh mau|thanh xuan|lien tri|lien khuong|mac thi|nam quoc|nam ky|nam chau|nam hoa|nam long|su van|suong nguyet|
tan da|tan ap|tang bat|tue tinh|xuan dieu|xuan la|xuan thuy|xuan hong|xuan dinh|te hanh|thao dien|quoc huong|
mai chi|cao thang|cao dat|cao lo|song hanh|hiep binh|kha van|linh dong|linh trung|dan chu|dang van|tam binh|
tam ha|tam trinh|chuong duong|nui thanh|ong ich|hai phong|ham nghi|ham long|ham tu|ong boi|tieu la|duy tan|
khue my|y jut|y ngong|y wang|ama khe|ama quang|mau than|hoa binh|ba cu|ha huy|me linh|han thuyen|hai trieu|phu kiet|
hung vuong|quang trung|gia phu|gia long|trieu viet|xom chieu|xom cui|xom dat|xom voi|hung phu|dao duy|pho quang|pho hue|
bau cat|ba vi|cuu van|ho tung|giang vo|la thanh|lang trung|hao nam|mai dich|me tri|trung kinh|trung hoa|trung liet|thinh quang|
thai ha|tay son|tay ho|tay thanh|vong thi|vu mien|bo de|co linh|thach ban|lam du|ai mo|gia thuy|duc giang|cu lao|bo bao|
no trang|phan xich|lo gom|hong lac|thien phuoc|dat thanh|bac hai|chan hung|chien thang|xo viet|cay diep|hoa lan|hoa su|
hoa mai|hoa cau|hoa hong|hoa phuong|tran quy|nhat chi|ha noi|lien phuong|long thanh|do xuan|man thien|tay hoa|dinh phong|
binh loi|binh quoi|chu van|thai phien|han mac|han hai|tong phuoc|phuoc hung|vinh loi|bui vien|truong chinh|calmette|pasteur|thai van`
    .split(/\|\n?/)
    .map((name) => name.trim()),
);

export const isKnownStreet = (first: string, second: string): boolean => knownStreets.has(`${first} ${second}`);
