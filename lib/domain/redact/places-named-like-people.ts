/**
 * Provinces, districts, wards and communes, of today and before July 2025, whose name begins like a family name
 * (Lâm Đồng, Nguyễn Thái Bình). After an office they say where, not who. Folded as by `foldText`.
 */
export const placesNamedLikePeople: ReadonlySet<string> = new Set(
  `
au co | au lau | bach dang | bach dich | bach ha | bach hac | bach long | bach long vi | bach mai | bach ngoc |
bach sam | bach thong | bach thuong | bach xa | banh trach | bui huu nghia | bui la nhan | bui thi xuan | cao an |
cao bang | cao bo | cao chuong | cao duc | cao duong | cao ky | cao lanh | cao lau | cao loc | cao ma po | cao minh |
cao ngan | cao ngoc | cao pha | cao phong | cao quang | cao son | cao son tien | cao tan | cao thang | cao thinh |
cao thuong | cao vien | cao xa | cao xanh | cao xuan duong | chau binh | chau can | chau cau | chau cuong | chau dien
| chau dinh | chau doc | chau duc | chau giang | chau hanh | chau hoa | chau hoan | chau hoi | chau hong | chau hung |
chau hung a | chau khanh | chau khe | chau kim | chau lang | chau loc | chau ly | chau minh | chau nga | chau nhan |
chau ninh | chau o | chau pha | chau phong | chau phu | chau phu a | chau phu b | chau quang | chau que | chau que ha
| chau que thuong | chau son | chau thai | chau thang | chau thanh | chau thanh a | chau thoi | chau thon | chau thuan
| chau tien | chau van liem | chu dien | chu hoa | chu huong | chu minh | chu phan | chu trinh | chu van an | cu bi |
cu lao dung | cu lao gieng | cu van | dam thuy | dang le | dang son | dang thuy tram | dang xa | danh thang |
dao duong | dao duy tu | dao huu canh | dao my | dao vien | dao xa | dinh lac | dinh trang hoa | dinh trang thuong |
dinh van | dinh van lam ha | dinh xa | do dong | do son | do xuyen | doan dao | doan ket | doan lap | doan thuong |
doan tung | doan xa | dong bai | dong bam | dong bang | dong buc | dong cam | dong chau | dong chum | dong coc |
dong cuong | dong dang | dong du | dong duong | dong hai | dong hoa | dong hoi | dong hop | dong huong | dong huu |
dong hy | dong ich | dong khe | dong kho | dong khoi | dong ky | dong lac | dong lam | dong le | dong lien | dong loan
| dong loc | dong loi | dong luong | dong mai | dong mo | dong mon | dong nai | dong nai thuong | dong nguyen |
dong nhan | dong no | dong phong | dong phu | dong phuc | dong quang | dong que | dong quy | dong rui | dong ruong |
dong son | dong tam | dong tan | dong thai | dong than | dong thang | dong thanh | dong thap | dong thap muoi |
dong thinh | dong thuan | dong tien | dong tinh | dong trach | dong truc | dong trung | dong tuyen | dong van |
dong viet | dong vuong | dong xoai | dong xuan | dong y | dong yen | duong 10 | duong am | duong an | duong dong |
duong duc | duong hao | duong hoa | duong hong | duong hong thuy | duong huu | duong huy | duong kinh | duong lam |
duong lieu | duong minh chau | duong no | duong noi | duong phong | duong phuc | duong quan | duong quang | duong quy
| duong son | duong thanh | duong thuong | duong thuy | duong to | duong xa | duong xuan hoi | giang bien |
giang chu phin | giang dien | giang hai | giang ly | giang ma | giang son | giang son dong | giang son tay |
giang thanh | giang tien | ha an | ha bac | ha bau | ha binh | ha cau | ha chau | ha dong | ha giang | ha giang 1 |
ha giang 2 | ha hai | ha hieu | ha hoi | ha huy tap | ha khanh | ha khau | ha ky | ha lam | ha lang | ha lau | ha linh
| ha loc | ha long | ha luong | ha man | ha mon | ha nam | ha ngoc | ha nha | ha noi | ha phong | ha quang | ha son |
ha tam | ha tan | ha tay | ha thach | ha thanh | ha thuong | ha tien | ha tinh | ha trung | ha tu | ha vinh | han da |
ho bon | ho chi minh | ho dac kien | ho son | ho thau | ho thi ky | ho tram | ho tung mau | ho vuong | ho xa |
hoang an | hoang chau | hoang cuong | hoang dan | hoang dieu | hoang dong | hoang giang | hoang hanh | hoang hoa |
hoang hoa tham | hoang khai | hoang kim | hoang lam | hoang lau | hoang lien | hoang liet | hoang long | hoang mai |
hoang nam | hoang nong | hoang que | hoang sa | hoang son | hoang su phi | hoang tan | hoang tay | hoang thu pho |
hoang tien | hoang tri | hoang tung | hoang van | hoang van thu | hoang viet | hoang xa | huynh huu nghia | khong lao
| khuat xa | kieu phu | kim an | kim anh | kim bai | kim bang | kim binh | kim boi | kim bon | kim chan | kim chinh |
kim chung | kim cuc | kim dien | kim dinh | kim dong | kim duc | kim duong | kim hoa | kim hy | kim lap | kim lien |
kim linh | kim loan | kim long | kim lu | kim ma | kim my | kim ngan | kim ngoc | kim nhan | kim no | kim noi |
kim phu | kim phuong | kim quan | kim son | kim song truong | kim tan | kim thach | kim thai | kim thanh | kim thu |
kim thuong | kim thuy | kim tra | kim trung | kim xa | kim xuyen | la bang | la da | la dee | la ee | la gi | la ha |
la hai | la hien | la khe | la lay | la nga | la ngau | la pan tan | la phu | la son | lai son | lai thuong | lai yen
| lam binh | lam ca | lam dong | lam dot | lam giang | lam ha | lam hai | lam hoa | lam hop | lam kiet | lam phu |
lam san | lam son | lam tan | lam thao | lam thuong | lam thuy | lam trach | lam trung thuy | lam vien - da lat |
le binh | le chan | le chanh | le chung | le dai hanh | le ho | le hoa | le hong | le hong phong | le ich moc | le lai
| le loi | le minh xuan | le ninh | le quy don | le thanh | le thanh nghi | le thien | le tri | lien am | lien an do |
lien bao | lien bat | lien chau | lien chieu | lien chung | lien dam | lien ha | lien hiep | lien hoa | lien hoi |
lien hong | lien hop | lien huong | lien khe | lien loc | lien mac | lien minh | lien nghia | lien ninh | lien phuong
| lien quan | lien sang | lien son | lien son lak | lien thanh | lien thuy | lien trach | lien trung | lien truong |
lien vi | lien xuan | luc ba | luc binh | luc da | luc hon | luc nam | luc ngan | luc si thanh | luc son |
luc sy thanh | luc yen | luong an tra | luong bang | luong binh | luong can | luong dien | luong hoa | luong hoa a |
luong hoa lac | luong lo | luong minh | luong nang | luong nghia | luong ngoai | luong nha | luong noi | luong phi |
luong phong | luong phu | luong quoi | luong son | luong tai | luong tam | luong the tran | luong thien | luong thinh
| luong thong | luong thuong | luong trung | luong van tri | luu kiem | luu kien | luu nghiep anh | luu son | luu ve |
luu vinh son | ly bon | ly hoc | ly nam | ly nhan | ly nhon | ly quoc | ly son | ly thai to | ly thuong kiet |
ly van lam | ma ba | ma da | ma thanh | mai chau | mai dich | mai dinh | mai dong | mai giang | mai ha | mai hich |
mai hoa | mai hung | mai lam | mai lap | mai long | mai pha | mai phu | mai sao | mai son | mai thuy | mai trung |
nghiem xuyen | ngo may | ngo quyen | nguyen an ninh | nguyen binh khiem | nguyen cu trinh | nguyen dai nang |
nguyen du | nguyen huan | nguyen hue | nguyen luong bang | nguyen nghiem | nguyen phich | nguyen thai binh |
nguyen thai hoc | nguyen thi minh khai | nguyen trai | nguyen uy | nguyen van cu | nguyen van linh | nguyen van thanh
| nguyen viet khai | ninh an | ninh binh | ninh chau | ninh chu | ninh cuong | ninh da | ninh dan | ninh diem |
ninh dien | ninh dong | ninh duong | ninh gia | ninh giang | ninh ha | ninh hai | ninh hiep | ninh hoa | ninh hung |
ninh ich | ninh khang | ninh khanh | ninh kieu | ninh lai | ninh loan | ninh loc | ninh my | ninh nhat | ninh phong |
ninh phu | ninh phuc | ninh phung | ninh phuoc | ninh quang | ninh quoi | ninh quoi a | ninh sim | ninh so | ninh son
| ninh tan | ninh tay | ninh than | ninh thanh | ninh thanh loi | ninh thanh loi a | ninh tho | ninh thoi | ninh thuan
| ninh thuong | ninh thuy | ninh tien | ninh trung | ninh van | ninh xa | ninh xuan | nong cong | nong ha | nong son |
nong thuong | nong tien | nong trang | nong truong | nong truong viet lam | ong dinh | pham dinh ho | pham hong thai |
pham kha | pham ngu lao | pham su manh | pham thai | pham tran | pham van coi | pham van hai | phan boi chau |
phan chu trinh | phan dien | phan dinh phung | phan dung | phan hiep | phan hoa | phan lam | phan ngoc hien |
phan rang | phan rang-thap cham | phan ri cua | phan ri thanh | phan sao nam | phan si pang | phan son | phan thanh |
phan thiet | phan tien | phung chi kien | phung giao | phung hung | phung minh | phung nguyen | phung xa | quach pham
| quach pham bac | quan ho than | quan hoa | quan lan | quan son | quan thanh | quan trieu | sam son | son a | son ba
| son bang | son bao | son binh | son bua | son cam | son cam ha | son cao | son cuong | son da | son dien | son dinh
| son dong | son dung | son duong | son giang | son ha | son hai | son hiep | son hoa | son hoi | son hong | son hung
| son kien | son kim 1 | son kim 2 | son ky | son la | son lam | son lang | son lap | son le | son lien | son linh |
son lo | son loc | son loi | son long | son lu | son luong | son mai | son mau | son mua | son my | son nam |
son nguyen | son nham | son ninh | son phong | son phu | son phuoc | son qui | son tan | son tay | son tay ha |
son tay thuong | son thai | son thanh | son thanh dong | son thanh tay | son thinh | son thuong | son thuy | son tien
| son tinh | son tra | son trung | son vi | son xuan | sung do | sung nhon | sung phai | ta an khuong |
ta an khuong dong | ta an khuong nam | ta bu | ta khoa | tang bat ho | tang hoa | tang nhon phu | tang nhon phu a |
tang nhon phu b | tang thanh | tang tien | thach an | thach ban | thach binh | thach cam | thach chau | thach da |
thach dai | thach dan | thach dinh | thach dong | thach giam | thach ha | thach hai | thach hoa | thach hoi |
thach hung | thach kenh | thach khe | thach khoan | thach khoi | thach kiet | thach kim | thach lac | thach lam |
thach lap | thach lien | thach long | thach luong | thach my | thach ngan | thach ngoc | thach quang | thach quy |
thach son | thach than | thach thang | thach thanh | thach that | thach tri | thach trung | thach tuong | thach van |
thach xa | thach xuan | thach yen | thai an | thai bao | thai binh | thai binh trung | thai cuong | thai dao | thai do
| thai duong | thai giang | thai hoa | thai hoc | thai hung | thai lai | thai long | thai minh | thai my | thai nguyen
| thai nien | thai ninh | thai phuc | thai phuong | thai son | thai tan | thai thinh | thai tho | thai thuong |
thai thuy | thai tri | thai xuyen | than cuu nghia | than thuoc | thao chu phin | thi son | tieu dong | to chau |
to hap | to hieu | to mau | to mua | tong phan | tong son | tong tran | tra an | tra ba | tra binh | tra bong |
tra bui | tra cang | tra cau | tra co | tra con | tra cu | tra da | tra doc | tra don | tra dong | tra duong |
tra giac | tra giang | tra giap | tra hiep | tra ka | tra kot | tra lam | tra lan | tra leng | tra lien | tra linh |
tra long | tra lu | tra ly | tra mai | tra my | tra nam | tra noc | tra nu | tra on | tra phong | tra phu | tra son |
tra tan | tra tap | tra tay | tra thanh | tra thuy | tra van | tra vinh | tra vong | tra xinh | tra xuan | tran cao |
tran de | tran hoi | tran hung dao | tran lam | tran lieu | tran nguyen han | tran nhan tong | tran phan | tran phu |
tran quang dieu | tran thanh ngo | tran thoi | tran thuong | tran van thoi | trang bao xa | trang ha | trieu ai |
trieu binh | trieu co | trieu dai | trieu do | trieu giang | trieu hoa | trieu loc | trieu long | trieu nguyen |
trieu phong | trieu phuoc | trieu son | trieu tai | trieu tan | trieu thanh | trieu thuan | trieu thuong | trieu trach
| trieu trung | trieu viet vuong | trinh tuong | trinh xa | truong dinh | truong luong | truong quang trong | tu liem
| tu son | uc ky | van an | van ban | van binh | van cam | van chan | van chuong | van dau | van dien | van duc |
van giang | van giao | van hai | van han | van hien | van hoa | van hoang | van hoi | van khe | van kieu | van lam |
van lang | van lem | van loi | van lung | van luong | van ly | van mieu | van mieu - quoc tu giam | van minh | van mon
| van nghia | van nho | van phong | van phu | van phuong | van quan | van son | van thanh | van tien | van to | van tu
| van vo | van vu | van xa | van xuoi | van yen | vang dan | vang danh | vang ma chai | vang san | vi huong | vien an
| vien an dong | vien binh | vien son | vien thanh | vo cuong | vo lao | vo mieu | vo nhai | vo ninh | vo thi sau |
vo xu | vu an | vu ban | vu binh | vu chan | vu chinh | vu cong | vu di | vu doai | vu dong | vu dung | vu duong |
vu hoa | vu hoi | vu lac | vu lang | vu le | vu linh | vu minh | vu muon | vu ninh | vu nong | vu oai | vu phuc |
vu quang | vu qui | vu quy | vu son | vu thu | vu tien | vu trung | vu van | vu vinh | y can | y tich | y ty
`
    .split('|')
    .map((name) => name.trim()),
);
