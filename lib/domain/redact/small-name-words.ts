const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const anyOf = (list: string) => list.trim().replace(/\s*\n\s*/g, '|');

/** Titles that without marks are seldom another word. */
export const plainTitles = words('anh chi ong em chu bac thim');
/** Who may be a child, so that any word may be the name: bé Bắp, thằng Tí. */
export const childTitles = words('be chau thang em');

/** Given names that without marks are seldom another word after a title. */
export const surelyGiven = words(`
  tuan loan thuy quynh oanh hanh huy phuc khanh trinh tuyet yen diem uyen hung lieu hue vy thao ngoc trang hien linh my sen
  khiem khoa khoi kiet dao cuc hao nhi tuyen thoa tham duyen lien lan nga vinh thinh duc hoang nguyet bich diep ly luyen
  hiep khuong cuc trieu nghiem xuan huong phuong hong tam phuoc hieu quang dat truc thanh long son khang duy hoa tuoi dung cuong hai minh ha
`);
/** Of these, which after a plain title need nothing more; and what makes another word of them: phục vụ, tuyệt đối. */
export const surestGiven = words(`
  tuan loan thuy quynh oanh phuc khanh tuyet yen uyen hung lieu hue vy thao ngoc khiem kiet nhi thoa duyen vinh nguyet bich diep phuoc cuong
  thinh huy trinh
`);
export const notAlone =
  /^(?:hiep (?:hoi|dinh|thuong)|khuong (?:xuong)|tuan (?:tra|nay|sau|truoc|thu|le|hoan|tu|roi|toi|lien)|thuy (?:dien|tinh|loi|san|trieu|cuc)|phuc (?:vu|tap|hoi|loi|trang|khao|an|kich)|tuyet (?:doi|vong|voi|chung)|yen (?:tam|on|binh|tinh|lang|than|xe)|hung (?:hang|du|han|khi|thu|thinh|vuong|hon)|hue (?:ve|ra|loi)|thao (?:do|luan|tac|go|dien|dan|duoc)|ngoc (?:trai|lan vien)|duyen (?:dang|hai|no)|vinh (?:du|hang|vien|vien|quang)|bich (?:chuong|hoa)|cuong (?:che|dieu|do|quyet|luc)|thinh (?:cau|hanh|vuong|soan|khong)|khang (?:cu|chien|nghi|cao|sinh)|khoi (?:to|dong|phuc|cong|nguon|luong|cay|bui|xa)|huy (?:dong|chuong|bo|hoai|hieu|diet)|trinh (?:do|bao|bay|duyet|dien|ky|len|tu)|kiet (?:suc|tac|xuat|que)|khanh (?:thanh|kiet|tiet)|lieu (?:co|mang|linh|trinh|luong)|loan (?:lac|bao|xa|dau|tin)|nhi (?:dong|khoa))(?![a-z])/;
/** Syllables of given names that are mostly a verb or another small word. Folded. */
export const seldomGivenBare = words(`
  an bang bao bay ca can canh chi chiem chieu chinh chung co cong con cung cuu da dan dang dau day den di dinh do doan doi dong du
  dua gia giao giap gioi hang hau hen hop huong huynh ke keu khai kha khong la lai lam lanh lap le len lo loi luc mai man mat
  mi moi mon mot mua na nam nay ngan nghi nghia ngoan ngon nha nho nhu nhuong no nu nua o on phai phat qua quan quyen quyet ra sa sang
  sao sau sinh so song ta tai tan tat tham the thi thoi thom thong thu thua thuan thuc thuong tien tieu tim tinh to toan toi tra truong
  trai tram tranh trinh trong tu tuyen uoc van vang ve vi viec vien vo vong vua vui xin xinh y
`);
/** Of these, what is no name even after what somebody is called by: bac si khong cho, tai xe lai xe. */
export const verbLike = words(`
  an bang bao bay ca can chi chiem chung co con cung cuu da dan dang dau day den di do doi dong du dua gia giao hay hop ke keu khong la lai
  lam lap le len lo loi mat moi mon mot na nam nay no nhu o on phai phat qua ra sao sau so song sinh ta tai tat tham the thi thong thu thua
  anh chi em chu bac be bien bong buoi danh dieu doanh duong hoan hoat hoi lua mo nhung phan tung tong tin than tru trien xe thai phi thuoc viet ty net nhat luu cam ban
  tang tim to toi tra trong tu van vang ve vi viec vo vua xin y toan tinh tranh tiep nho doan quan man luc len noi
`);
/** Whose name follows after a word or two: con gai toi la …, hang xom ten … Folded. */
export const fillings = / (?:cua )?(?:toi|tui|em|minh|con|chau|chung toi|nha toi|nha em)(?: (?:la|ten|ten la))?(?= )/y;
/** Before a title that is mostly another word, it makes it one: ho ba Mui, gap co Lan. */
export const leadsToTitle =
  /(?:^|[^a-z])(?:(?:ho|ho gia dinh|gia dinh|nha|vo chong|vo|chong|chau|hang xom|canh nha|theo loi|loi|nho|cam on|to cao|gap) (?:ong|ba|chu|bac|di|cu|cau|mo)|(?:gap|cam on|nho|gia dinh|vo chong|theo loi) (?:co|thay)) $/;
/** What has, three, there and others begin with a syllable of names, without marks. */
export const notAfterDoubtful = words(`
  the quan so mot le hoi tien giao nhung y cam tinh loi gia kha dieu lap phan dong van du bao cong dau len tam doi bien ca trong duong
  hanh dung tai can lam dien giang hoan diem nhu dinh thi tin kien tu thu thiet chi hai hang thong nghia buoi anh lien tan dat hien tham
  nha quy xe nhan lai phat to luc mo dang quyen chung doan phong truong vi an chinh phu dua dan thuc trai triec nua viec nay nao ban
`);
/** Before "ten" and a name. */
export const bearsName =
  /(?:^|[^a-z])(?:toi|tui|em|chau|con|minh|ong|ba|anh|chi|co|chu|bac|thang|be|nguoi|hang xom|ban|gai|trai|chong|vo|sinh|chu nha|chu tro|chu quan|xe om|tai xe|shipper|bao ve|nhan vien|can bo|khach|tho|phu nu|dan ong|thanh nien|doi tuong|moi gioi|cong an|nay|do|kia|noi) $/;
/** The same as written with marks. */
export const seldomGiven = words(`
  an anh ba bảo bé bền biên ca cát cần cảnh chi chí chính chung chương công dân danh du dừa đào đạt đang đăng đại đậu đình đỉnh định
  đoàn đông đồng đợi được gia giao giỏi giang giáp hải hân hậu hẹn hội hợi hưởng hữu kha khai khả kim lan lành lập lâm lưu lực
  lợi mai mạnh mi mới mót na nam ngà ngoan ngon ngọt ngát nghi nghĩa nguyên nhàn nhẫn nhặt nhớ như nhường nữ nụ nở phát phấn phong phục
  phú quân quế quốc quyền quyết quý sa sang sao sáng sinh song sò sĩ sỹ tài tân tấn tí tình tín tính tịnh toàn thà thành thái thân
  thắm thắng thế thi thiện thừa thơm thu thường thương thọ thông thạch tiên tiến tiền trai trang tranh trung trường trí trọng trứ trực
  trà tráng tuyến tuyển tươi tường tư uy viên việt vi văn vấn vàng vẹn vọng vượng vũ xinh ý út yên
`);

/** Small words and verbs even where a trade follows: dang ban rau, chuyen nuoi ga. Folded. */
export const neverGiven = words(
  'dang van cung con chuyen da se mai moi hay toan lai cu chi ca dan lam di an xin tinh tu nha tren trong ra vao la co bi sao nay may do thi giao phai hoi dat',
);
/** Two syllables that are what somebody is, and no name: công nhân, sinh viên. Folded. */
export const notGivenPair =
  /^(?:dong (?:thuan|y|tinh|loat|nghiep|chi)|quyet tam|thuan (?:loi|tien)|yen (?:tam|on)|hoang (?:mang|tan|hon|so)|hung (?:hang|du|hung)|quang (?:cao|duong)|hien (?:nay|tai|dang|truong)|huong dan|trang (?:bi|tri|web)|dung (?:do|de)|duc (?:tinh)|hoa (?:hong|qua|don)|tam (?:thoi|su|ly|linh|tru|nhin)|son (?:phet|phia|nuoc)|dat (?:dai|coc|ten|ra)|truc (?:tiep|tuyen|dem|ban)|long (?:duong|tin|vong|le|chim)|minh (?:bach|chung|hoa|la|thay)|ha (?:tang|noi|gia|cap)|hai (?:long|ben|nguoi|dua|san|bua|ong|ba|chi|anh|em)|thanh (?:toan|lap|pho|ly)|cong (?:nhan|an|chuc|binh|chung)|sinh vien|quan (?:ly|chung|nhan|su|tri)|thanh (?:tra|nien|thieu)|giao (?:vien|hang|su)|dan (?:quan|phong|cu|quyen)|giam (?:doc|sat)|nhan (?:vien|su)|vien (?:chuc|truong)|lao cong|thu (?:ky|quy|ngan)|trinh sat|tinh nguyen|phuong (?:doi|tien|uy)|trung (?:tam|uong|hoc|uy|ta)|chinh (?:quyen|phu)|truong (?:hoc|thon|ap|khu|ban|phong)|nam (?:sinh|gioi)|nu sinh|phu nu|phu huynh|tai (?:xe|khoan|lieu)|hang xom|binh (?:an|thuong|dan|chanh)|an (?:ninh|toan)|kinh (?:te|doanh)|chu (?:quan|nha)|y (?:te|si)|bao (?:ve|hiem|chi)|thi (?:truong|xa)|vi (?:pham|tri)|tien (?:luong|mat|dien|phong)|hai (?:quan|san)|ke (?:toan|hoach)|quang (?:cao|truong)|dai (?:dien|ly|ta|uy)|thuong (?:binh|uy|ta)|thieu (?:ta|uy|nien|nhi)|bien phong|khach hang|hoc (?:sinh|vien)|kiem (?:tra|lam))(?![a-z])/;

/** Called by their place among the children. Folded. */
export const bareBirthOrder = words('hai ba tu nam sau bay tam chin muoi ut');
/** What follows a number or a year, and no nickname. Folded. */
export const countedThings = words(`
  nay ngoai thang ngay lan nguoi gio nam tuan muoi tram nghin ngan trieu ty chuc chiec cai con dua xe nha ben bo me phut giay
  met cay so hoc moi qua sau truoc roi va thi la khong co bi o den toi chuyen cho tang ho to khu ap phuong quan noi con em anh chi
`);

/** Families whose name without marks is mostly another word. */
export const wordyFamilies = words(
  'la lai tu van do dang vu vo to ta cao ho chu ha tra mai ly lam luu luong truong quan thai kim dinh doan tang tong than lo cu tieu nhan trang thi dong ma au duong lien phi vang y ong vien ninh danh ca han phung thach',
);
/** Of these, which hardly ever begin a phrase with the word after them. */
export const strongFamilies = words('nguyen tran pham huynh hoang ngo trinh phung quach bui phan le');

/** What somebody is, after the name. Folded. */
const callings = `
bao mau|nau an|phu viec|ben (?:dien luc|cong an|toa an|ubnd|thue|cap nuoc|mat tran|dia chinh|to dan pho)|chu nhiem|bi thu doan|tap vu|tho may|tho moc|thu kho|pho phong|truong phong|pho ap|ve so|thu tien|ban hang|dan phong|bao ve|cong an|canh sat|csgt|hieu truong|hieu pho|hang xom|to truong|to pho|truong ap|truong thon|truong khu pho|chu tich|pho chu tich
bi thu|can bo|giao vien|y ta|bac si|dieu duong|tai xe|shipper|ke toan|thu quy|chu nha|chu tro|chu quan|chu tiem|chu bai|tiep dan|van thu
dia chinh|quan ly|xe om|giup viec|lao cong|phu ho|tho ho|ve chai|ban quan tri|mot cua|cuu chien binh|thuong binh|thay giao|co giao|nhan vien
dau hem|cuoi hem|dau xom|cuoi xom|trong hem|trong xom|nha ben|xe buyt|xe tai|xe ben|xe khach|xe \\d|taxi|grab|nha doi|nha ke|nha canh|nha so|nha o|ben canh|ben nha|ben phuong|ben van
benh vien|quay \\d|quay so|lop \\d\\w*|lop la|lop choi|to \\d|ap \\d|khu pho \\d|kp ?\\d|\\d\\d tuoi|\\d tuoi|con (?:ong|ba|anh|chi|co|chu|nha)|vo (?:ong|anh)|ban (?:toi|em|con)
`;
/** What people do or suffer, after the name. Folded. */
const deeds = `
lon tieng|han (?:xi|dien)|dung (?:dang )?sau|dung len|phat bieu|giang (?:ho|mung)|sap (?:xay|mo|ban|lam|dung|di)|di (?:doi|lam|thu|nhau|vang|kien|hop|don|danh|an xin|an trom|xe|cho|bo)|mot (?:doi|minh)|tinh (?:tien|sai|dien)|day con|ban (?:rau|ca|thit|banh|hu|pho|bun|com|ve|hang|do|nuoc|ca phe|xoi|che|trai|dat|nha|ma|thuoc|phao|chui|online|so|kem|giay|hoa|dau|cho|gia|qua|vang|mi|chao|o|tap|vai|quan)
giao (?:nuoc|hang|gas|do|com)|cho (?:hut|dao|xay|do|may|chay|don|quan|lap|de|pha|con|chat)|sua (?:dong|xe|khoa|ong|dien|giay|nha|may|quan|tivi|cong)|cat (?:toc|duong|nuoc|dien|cay)|hot (?:toc|rac)|gac|trong (?:xe|tre|coi|coi|ma tuy)|chan (?:vit|trau|bo)|don (?:dep|nha|rac)|rua (?:xe|chen)|gui xe|keu|goi (?:dien|len|giang)|bat (?:loa|nhac|den|cap)|vay|muon (?:tien|xe)|quyet (?:khong)|bo (?:bom|mac|ngoai|qua)|hoi lo|ngam|tron|tha (?:cho|ga|bo|trau|rong)|thach thuc|tung tin|dat (?:dieu|chuyen|hang)|mua (?:ban|dat|gom|nha|chuoc|no)|day (?:xe|duoi|ra)|pha (?:lay|nha|rung|rao)|rinh|xin (?:xo|xac|cho)|bien (?:thu|mat)|tiep tay|nhan (?:xet|nham)|ghet|thu (?:mua|gom)|dung (?:may|loa|xe|dao)|tu (?:xay|lap|nhan)|lap (?:camera|hang|chot)|ve (?:nha|truong)|len (?:mang|face|gap)|cho (?:xay|thue|choi|dao|lap|ga|xe|dem)|dap (?:xe|vo)|bom (?:nuoc|cat)|hut (?:cat|thuoc|ham)|cai (?:lai|nhau|lon)|la (?:loi|lang)|cuoi (?:vo|chong)|ly (?:di|hon)|mo (?:livestream|live|karaoke|loa|nhac|quan|tiem|lop|phong|cua)|danh (?:vo|con|nhau|nguoi|dap|bac|hoc|chau|chong|de)|hien (?:dat|duong|mau)|chem|dam chem|chui|thu (?:tien|quy|phi|hoc|gom|them)|nhan (?:tien|hoi lo|ho so|don|qua)|lay (?:tien|can|gao|dat|cap|xe|do)
giu (?:tien|xe|giay|so|con|chia)|lan (?:chiem|dat|ra|via|san|duong|hem|ranh|kenh)|chiem|xay (?:nha|lan|hang|trai|tuong|chuong)|do (?:rac|xa|nuoc|tham|loi)|dot|nuoi (?:ga|heo|cho|bo|vit|meo|chim|yen|tom|ca|con|nguoi|tre|de|trau|ong|ran)|hat (?:karaoke|ho|hoai|suot)|nhau|say (?:ruou|xin)
cho (?:vay|thue|muon|nguoi|hoc|no|con|dem|giao)|lua|quyt|hua|hen (?:dan|toi|lan|hoai)|doi (?:tien|no|hoi|dua|them)|chay (?:xe|au|nhanh|tuyen|ba gac|grab|nguoc)|lai xe|an (?:chan|tien|o|hoi|cap|trom|bot)|gay (?:on|su|go|roi|tai)|quat|mang|la (?:mang|het|hoc|loi)|day (?:hoc|them|lop|toan|con|van|xe|kem)|phat (?:hoc|tien|chau|gao|qua)
mat tich|di lac|bi (?:danh|bat|duoi|tai|giat|lua|cuop|phat|tong|thuong|oan|mat|hanh|xe|ban|can|te|nga|dot|benh|ung|cat luong|tru|lac|bo|chet|thu|co|thay|cha|chong)|bo tron|tron no|chet|qua doi|tu vong|nhay|lam (?:o|viec|ben|nghe|on|kho|phien|kho|don|chu|bao)|noi (?:la|rang|khong|voi|se|cho|nang|xau|lao|ma|phuong|o|duoc)|bao (?:la|rang|ke|phai)
dat (?:ra|xe|cho|tron|di)|de (?:cho (?:tha|can|sua|ia)|ga|xe|rac|heo|do)|om (?:con|do)|vut|xa (?:rac|nuoc|thai|khoi)|dau xe|do xe|de xe|ha hiep|hanh hung|de doa|doa|gui don|ky (?:giay|ten|don|cho)|nop (?:don|ho so)|cuu|giup|ho tro|huong dan|tiep (?:dan|toi)|kham|chich|tiem|tu van|tan tinh|nhiet tinh|de thuong|tot bung|vui ve|ve huu|nghi huu|nam (?:vien|lien)|benh nang|tranh chap|cai nhau|kien|to cao|chan (?:xe|loi|duong|dat)|rao|dung (?:hang|rao|ten|ra|lan|chai|leu|dot)|cam dau|bao ke|trom|cuop|moc tui|giat
vay (?:tien|no)|no (?:tien|luong)|tra (?:gia|tien|lai|vi)|nhat duoc|nhuong|sua (?:xe|nha|ong|dien)|nau|bay ban|bam|quay (?:len|clip|phim)|dang (?:clip|bai|o|nam|hoc|xay|lam)|o (?:ban|lang|buon|soc|phum|thon|xa|huyen|bai|bo|tro|tram|cuoi|dau|hem|nha|to|ap|phuong|khu|ben|gan|so|quay|bo phan|tang|doi|canh|trong|duoi|tren|xom|dong|lau|phong|quan|chung|cho)|khong (?:chuyen|chuyen|lay|lam|sua|bao|mo|cho|chiu|tra|cho|nghe|lam|biet|dong|giai|co|ky|them|nhan|chu)|hay (?:do|chui|say|quat|danh|gay|mo|la|nhau|den|cho|giup)|cu (?:do|mo|chui|doi|nhau|xa|hat|hen|bat)|moi ngay|tung (?:bi|danh)|ngay nao|toi nao|suot (?:ngay|dem)|dem nao|tu y|ngang nhien
lam (?:giay|gia|chung)|gia mao|ke (?:don|toa|thuoc|khai|chuyen)|tang (?:gia|tien)|chat (?:cay|pha|het)|yeu cau|de nghi|khieu nai|kien nghi|phan anh|la (?:trum|chu|nguoi|can bo|ke|con|vo|chong|giao|truong|pho|dai|me|bo|thu|ong|ba|dan|tho)
bi (?:don|dep|lot|sup|vap|trat|bong|ngop|ngat|soc|sot|dot quy|liet|gay|kep|cuon|de|chay|nguoi|hang|cong|ca|tam|khoi|ky|treo|mu|cam|giam|truy|cho|ong|ba|lam|dien|xam|nan|quay|nhot|hu|lo|to|kien|khai)|khong (?:phat|mo|nop|cong|dua|chi|tiep|ky|noi|tu|ve|den|goi|mac|deo|duoc|ai|giu|thu|don|tra|ban|xin|gui|con|cap|hop|quan|thay|cham|dung|rao)|da (?:nop|gui|nhan|tra|mat|chet|ban|xay|thu|ky|doi|xin|bi|mo|len|den|di|nghi|khai|hua|goi|bo)|dang (?:nam|o|cho|xay|thu|lam|ban|thue|bi|song|di|giu|nuoi)|van (?:chua|con|khong|cu|bi|mo|xay|thu|ban|nhan|lam|o)|chua (?:nhan|duoc|tra|nop|co|bi|xu)|xin (?:loi|cap|tro|nghi|giay|tien|lam|duoc|phep)|len (?:phuong|xa|mang|quan|uy)|ve (?:huu|que)|nhan luong|het tien|tu nhan|cung (?:xay|bi|bo|thu|mo|khong|la)
so (?:\\d)|sinh nam|mu loa|mu ca|liet|tan tat|khuyet tat|bat (?:hoc|phu|con|dan|toi|ca)|hoc (?:lop|gioi)|co (?:\\d|tam|con|chong|hanh|thai|nha)|tinh tien|thai do|ho chi|ru|xui|ep|bo (?:hoc|vo|chong|con|nha|rac|viec|di)|tu (?:choi|xung|nhan)|buon (?:ban|lau|ma)|ghi (?:de|so|sai)|choi (?:de|bai|ma)|hut|khoan|dap pha|dap (?:cua|xe|do)|pha|lam don|viet don|khai|cham soc|chu (?:no|de|bai|thau|quan|tro|ho|cua)
`;

/** What tells that the words before it name a person. Folded, after a space. */
export const afterPerson = new RegExp(
  ` (?:(?:da|dang|se|van|cung|con|lai|toan|hay|cu|lien tuc|thuong xuyen) )?(?:${anyOf(callings)}|${anyOf(deeds)})(?![a-z])`,
  'y',
);
/** Words with which that may begin: a look at one word spares the pattern. */
export const mayFollowPerson: ReadonlySet<string> = new Set(
  [...`da|dang|se|van|cung|con|lai|toan|hay|cu|lien|thuong|${callings}|${deeds}`.matchAll(/[a-z]+/g)].map(
    ([word]) => word,
  ),
);
/** Only what somebody is. */
export const afterCalling = new RegExp(` (?:${anyOf(callings)})(?![a-z])`, 'y');
/** What somebody does for a living or to others, hardly said of anything else. Folded. */
export const afterTrade =
  / (?:giao (?:nuoc|hang|gas|do|com)|cho (?:hut|dao|xay|do|nguoi|thue|vay)|chu nhiem|ban (?:so|cafe|tra)|sua (?:dong|xe|khoa|ong|dien|giay|nha|may|quan|tivi)|(?:giu|trong|gui) xe|cat toc|hot toc|lam (?:moc|ho|nail|toc|moi|nghe|bao)|bao ve|cho (?:muon|nguoi|no)|do rac|quet rac|hot rac|thu (?:mua|phi|gom|quy)|dau xe|do xe|hat karaoke|lai xe|xe om|bi (?:xe|danh|lua|duoi|bat|cuop|giat|phat|tong|thuong|oan|te|nga|sa|dam|chem|giam|kien|doa|quyt|cat)|hua|keu|an trom|an chan|bo (?:hoc|tron|vo|chong|con)|tron no|ly hon|di (?:lam|hoc|cho|hop|vang|kien)|nop (?:don|ho so)|ky (?:ten|giay)|gay (?:su|go|on)|dap (?:pha|cua)|lan (?:chiem|dat|via|san)|xay (?:nha|lan|tuong)|khoc|benh|nam vien|dau hem|cuoi hem|dau xom|cuoi xom|ban (?:hang|nuoc|do|dat|nha|trai|hoa|dau|thuoc|sim|chao|oc|ga|bun|keo|ve|tap|vai|ma|le|rong|dua|mia|kem|pho|chui|buon)|ban (?:rau|ca|thit|banh|hu|pho|bun|com|ve so|hang rong|do an|xoi|che|tra|trai cay|ma tuy)|day (?:hoc|them|lop|toan|van|mam|kem|anh)|nuoi (?:ga|heo|cho|bo|vit|meo|yen)|chui|quyt|nhau|say (?:ruou|xin)|danh (?:vo|con|nhau|nguoi|bac)|cho (?:vay|thue)|lua dao|thu tien|mo (?:loa|quan|tiem)|sua xe|chay (?:xe|ba gac)|o (?:cuoi|dau|nha|xom|hem|tro)|lop \d\w*)(?![a-z])/y;
/** What happens to children. */
export const afterChild =
  / (?:mat tich|di lac|bi (?:lac|danh|bat coc|tai nan|duoi nuoc|xam hai|bao hanh|te|nga|bo roi|xe tong|ban danh|co phat|co giao|ban be|benh|dien giat|cho can)|roi xuong|te xuong|nga xuong|duoi nuoc|chet duoi|hoc lop|lop \d\w*|\d tuoi|bo hoc|bo nha)(?![a-z])/y;
/** Of a child, and no name. Folded. */
export const notChild = words(`
  gai trai nha toi no nay ay do hoc minh tui em con nao kia dang bi da van cung o lop nho ho ba me hoi den di thi la ma se cung ong
  anh chi nua be bac ca dua hai moi so sinh thay khong nguoi tre nam thu
`);

/** Words before a full name that tell of a person, weak ones too. Folded. */
const strongLeads = `
ong|anh|chi|em|cau|thim|toi la|toi ten|toi ten la|em la|em ten|chau ten|chau la|con la|ho ten|ho va ten|ten la|ten|ten toi|ten toi la|ten that|nguoi ten|nguyen don|bi don|vo chong|e ten|trum|gd|gia dinh|ho gia dinh|nv|nhan vien|benh nhan|bn|nan nhan
bi hai|bi can|bi cao|nghi pham|doi tuong|to truong|to truong dan pho|to truong to dan pho|to pho|truong ap|truong thon|truong khu pho|truong cong an|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc|hieu truong|hieu pho|chu nhiem|ke toan|thu quy|bac si|bs|y ta|dieu duong|ho ly|duoc si
luat su|tai xe|lai xe|shipper|bao ve|dan phong|co giao|thay giao|giao vien|gv|hoc sinh|hs|sinh vien|phu huynh|chu nha|chu tro|chu nha tro|chu quan|chu tiem|chu thau|chu ho|chu co so|chu bai|chu xe|hang xom|con trai|con gai|anh trai|chi gai|em trai|em gai
can bo|can bo dia chinh|cong nhan|thuong binh|dai dien|nguoi dai dien|nguoi ky|ky ten|nguoi ky ten|nguoi gui|nguoi viet|nguoi lam don|nguoi to cao|nguoi bao|nguoi phan anh|dai uy|trung uy|thuong uy|thieu ta|trung ta|cong an vien|canh sat khu vuc|linh muc|su thay|ni co|dung ten|mang ten|ong chu|ba chu|nguoi dan ong|nguoi phu nu|cu ong|cu ba
`;
const weakLeads = `
biet|viec|vu viec|vu an|chuyen|ba|co|chu|bac|di|cu|thay|chau|be|mo|do|boi|cua|bao|keu|moi|bat|to|to cao|kien|nho|xu ly|vi|voi|gap|hoi|cho|cam on|khen|vo|chong|con|ban|thang|con|cong an|theo|va|nghe|biet|gui|ho|nguoi|phat|tim|cuu|giup|vu
`;
const units =
  '(?: (?:phuong|xa|quan|huyen|tinh|tp|thanh pho|truong|benh vien|khu pho|kp|ap|thon|to|doi|ubnd|cong an|tram|y te)(?: \\d{1,2})?){0,3}';
export const strongLead = new RegExp(`(?:^|[^a-z])(?:${anyOf(strongLeads)})${units}:? $`);
export const weakLead = new RegExp(`(?:^|[^a-z])(?:${anyOf(weakLeads)})${units}:? $`);

/** What thị, thì and văn, vẫn, vận begin with the word after them. Folded. */
export const notAfterThi =
  /^(?:tran|xa|truong|sat|phan|toc|uy|luc|thanh|phong|hoa|nghe|ban|kien|thu|minh|su|hien|chuong|bang|khoa|giao|hanh|cong|dua|dau|tuyen|dai|lai|co|khong|phai|moi|cung|se|bi|duoc|la|toi|em|anh|nen|chi|sao|ai|het|ra|vo|vao|con|van|tot|khi|nao|do|nay|doi|an|di|lam)$/;
export const notAfterVan =
  /^(?:phong|hoa|ban|de|con|chua|khong|hanh|chuyen|tai|dong|dung|su|minh|nghe|thu|ban|bang|cu|bi|cho|la|duoc|phai|nhu|vay|thay|lam|dang|tiep|tra|xay|an|mien|nam|ngap|ket|thuong|tot|ra|o|co|xin|day|khoa|ban)$/;

/** Words of a name that cannot be told from a pair of other words. Folded. */
export const notAfterFamily =
  /^(?:tran (?:anh sang|ngap|lan)|hoang anh gia|nguyen kim khuyen|nguyen (?:nhan|lieu|tac|quan)|le (?:hoi|phuc|te|khai))(?![a-z])/;
