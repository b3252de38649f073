import type { Role } from '../domain/permissions';
import type {
  Certainty,
  ChannelKind,
  Flag,
  Sentiment,
  SocialGroup,
  Source,
  Spread,
  Topic,
  UnitKind,
  Urgency,
} from '../domain/vocabulary';
import { bilingual } from './bilingual';

type Vocabulary = {
  topics: Record<Topic, string>;
  /** `name` says it whole, `short` fits a badge or a column head. */
  flags: Record<Flag, { name: string; short: string }>;
  sentiments: Record<Sentiment, string>;
  sources: Record<Source, string>;
  /** Of a post whose channel is not registered. */
  otherSource: string;
  /** Of a report that was not sent by its reporter. */
  enteredLater: string;
  roles: Record<Role, string>;
  socialGroups: Record<SocialGroup, string>;
  spreads: Record<Spread, string>;
  certainties: Record<Certainty, string>;
  urgencies: Record<Urgency, string>;
  channelKinds: Record<ChannelKind, string>;
  unitKinds: Record<UnitKind, string>;
};

/** What the codes of `lib/domain/vocabulary` are called on screen. */
export const vocabularyTexts = bilingual<Vocabulary>({
  vi: {
    topics: {
      GIACA: 'Kinh tế, giá cả, kinh doanh',
      NONGNGHIEP: 'Nông nghiệp, nông thôn, nông sản',
      DATDAI: 'Đất đai, quy hoạch, nhà ở',
      GIAOTHONG: 'Giao thông, hạ tầng đường sá',
      NGAP: 'Ngập nước, thoát nước, triều cường',
      MOITRUONG: 'Môi trường, rác thải, tiếng ồn',
      YTE: 'Y tế, dịch bệnh, an toàn thực phẩm',
      GIAODUC: 'Giáo dục, đào tạo',
      ANTT: 'An ninh trật tự, phòng cháy chữa cháy',
      LUADAO: 'Lừa đảo, an toàn thông tin',
      CCHC: 'Hành chính công, thái độ phục vụ',
      LANGPHI: 'Lãng phí, tiêu cực (theo vụ việc)',
      ANSINH: 'An sinh, lao động, việc làm',
      DIENNUOC: 'Điện, nước, viễn thông',
      THIENTAI: 'Thiên tai, cứu hộ, khắc phục',
      VANHOA: 'Văn hoá, xã hội, du lịch, thể thao',
      CHINHSACH: 'Chủ trương, chính sách mới',
      BIENDAO: 'Biển đảo, ngư dân, biên giới',
      TINDON: 'Tin đồn, tin chưa kiểm chứng',
      KHAC: 'Chủ đề khác',
    },
    flags: {
      F1_KHANCAP: { name: 'Khẩn cấp: thiên tai, cháy nổ, tai nạn, dịch, ngộ độc tập thể', short: 'Khẩn cấp' },
      F2_TUHAI_BAOLUC: { name: 'Nguy cơ tự hại, bạo lực, xâm hại trẻ em', short: 'Tự hại, bạo lực' },
      F3_KEODAI: { name: 'Bức xúc kéo dài, nhiều hộ', short: 'Kéo dài' },
      F4_TINDON: { name: 'Tin đồn chưa kiểm chứng', short: 'Tin đồn' },
      F5_LUADAO: { name: 'Lừa đảo đang diễn ra', short: 'Lừa đảo' },
      F6_LODULIEU: { name: 'Lộ thông tin cá nhân trong nội dung', short: 'Lộ dữ liệu' },
      F7_CHUYENCHINHTHUC: { name: 'Thuộc kênh khiếu nại, tố cáo chính thức', short: 'Khiếu nại, tố cáo' },
      F8_NGHIMAT: { name: 'Nghi có nội dung mật', short: 'Nghi mật' },
      F9_THIEUCANCU: { name: 'Thiếu căn cứ, cần xác minh thêm', short: 'Thiếu căn cứ' },
    },
    sentiments: { negative: 'Tiêu cực', neutral: 'Trung tính', positive: 'Tích cực' },
    sources: { report: 'Báo cáo cộng tác viên', post: 'Bài đăng' },
    otherSource: 'Nguồn khác',
    enteredLater: 'Nhập sau',
    roles: {
      collaborator: 'Cộng tác viên',
      analyst: 'Chuyên viên',
      leader: 'Lãnh đạo',
      admin: 'Quản trị',
      system: 'Chương trình',
      monitor: 'Chương trình giám sát',
    },
    socialGroups: {
      workers: 'Công nhân, người lao động',
      farmers: 'Nông dân',
      traders: 'Tiểu thương, hộ kinh doanh',
      business: 'Doanh nhân, doanh nghiệp',
      civil_servants: 'Cán bộ, công chức, viên chức',
      teachers_health: 'Giáo viên, nhân viên y tế',
      students: 'Học sinh, sinh viên',
      retired: 'Cán bộ hưu trí, người cao tuổi',
      veterans: 'Cựu chiến binh',
      women: 'Phụ nữ',
      youth: 'Đoàn viên, thanh niên',
      religious_community: 'Đồng bào có đạo',
      residents: 'Người dân khu phố, ấp',
      other: 'Nhóm khác',
    },
    spreads: {
      one_person: 'Một người nói',
      few: 'Vài người nói',
      neighbourhood: 'Nhiều người trong khu phố, ấp',
      ward: 'Lan ra cả phường, xã',
      wider: 'Rộng hơn một phường, xã',
    },
    certainties: {
      witnessed: 'Trực tiếp chứng kiến',
      heard_several: 'Nghe từ nhiều người',
      heard_once: 'Nghe từ một người',
      rumour: 'Tin đồn, chưa rõ thực hư',
    },
    urgencies: { normal: 'Bình thường', soon: 'Cần xem sớm', now: 'Cần xem ngay' },
    channelKinds: {
      publication: 'Báo chí, tạp chí',
      office_page: 'Trang của cơ quan',
      social: 'Mạng xã hội',
      hotline: 'Đường dây nóng',
      forum: 'Diễn đàn',
      other: 'Kênh khác',
    },
    unitKinds: {
      board: 'Ban Tuyên giáo và Dân vận',
      party_committee: 'Đảng uỷ, cấp uỷ',
      ward_board: 'Ban xây dựng Đảng phường, xã',
      front: 'Mặt trận Tổ quốc',
      union: 'Đoàn thể',
      university: 'Trường đại học, cao đẳng',
      cluster: 'Cụm thi đua',
      other: 'Đơn vị khác',
    },
  },
  en: {
    topics: {
      GIACA: 'Economy, prices, small business',
      NONGNGHIEP: 'Farming, rural life, produce',
      DATDAI: 'Land, planning, housing',
      GIAOTHONG: 'Traffic and roads',
      NGAP: 'Flooding and drainage',
      MOITRUONG: 'Environment, waste, noise',
      YTE: 'Health, epidemics, food safety',
      GIAODUC: 'Education',
      ANTT: 'Public order, fire safety',
      LUADAO: 'Scams, cyber-safety',
      CCHC: 'Public services, staff conduct',
      LANGPHI: 'Waste and integrity (by case)',
      ANSINH: 'Social protection, jobs',
      DIENNUOC: 'Power, water, telecoms',
      THIENTAI: 'Disasters and relief',
      VANHOA: 'Culture, community, tourism, sport',
      CHINHSACH: 'New policies',
      BIENDAO: 'Sea, islands, borders',
      TINDON: 'Rumours, unverified claims',
      KHAC: 'Other topics',
    },
    flags: {
      F1_KHANCAP: { name: 'Emergency: disaster, fire, accident, outbreak, mass poisoning', short: 'Emergency' },
      F2_TUHAI_BAOLUC: { name: 'Risk of self-harm, violence or child abuse', short: 'Harm, violence' },
      F3_KEODAI: { name: 'Long-running grievance of many households', short: 'Long-running' },
      F4_TINDON: { name: 'Unverified rumour', short: 'Rumour' },
      F5_LUADAO: { name: 'Scam under way', short: 'Scam' },
      F6_LODULIEU: { name: 'Personal data exposed in the text', short: 'Data exposed' },
      F7_CHUYENCHINHTHUC: { name: 'Belongs to the formal complaints channel', short: 'Formal complaint' },
      F8_NGHIMAT: { name: 'May hold classified content', short: 'May be secret' },
      F9_THIEUCANCU: { name: 'Too thin, needs checking', short: 'Too thin' },
    },
    sentiments: { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' },
    sources: { report: 'Collaborator reports', post: 'Posts' },
    otherSource: 'Other source',
    enteredLater: 'Entered later',
    roles: {
      collaborator: 'Collaborator',
      analyst: 'Analyst',
      leader: 'Leader',
      admin: 'Administrator',
      system: 'Program',
      monitor: 'Monitoring program',
    },
    socialGroups: {
      workers: 'Workers',
      farmers: 'Farmers',
      traders: 'Small traders',
      business: 'Business people',
      civil_servants: 'Officials and public employees',
      teachers_health: 'Teachers, health workers',
      students: 'Pupils and students',
      retired: 'Retired and older people',
      veterans: 'Veterans',
      women: 'Women',
      youth: 'Youth union members, young people',
      religious_community: 'Religious communities',
      residents: 'Residents of a neighbourhood',
      other: 'Another group',
    },
    spreads: {
      one_person: 'One person says so',
      few: 'A few people say so',
      neighbourhood: 'Many in the neighbourhood',
      ward: 'Across the ward or commune',
      wider: 'Wider than one ward or commune',
    },
    certainties: {
      witnessed: 'Seen first hand',
      heard_several: 'Heard from several people',
      heard_once: 'Heard from one person',
      rumour: 'A rumour, truth not known',
    },
    urgencies: { normal: 'Ordinary', soon: 'Look at it soon', now: 'Look at it now' },
    channelKinds: {
      publication: 'Newspaper or magazine',
      office_page: "An office's own page",
      social: 'Social network',
      hotline: 'Hotline',
      forum: 'Forum',
      other: 'Another channel',
    },
    unitKinds: {
      board: 'Party education and mobilisation board',
      party_committee: 'Party committee',
      ward_board: 'Ward or commune board',
      front: 'Fatherland Front',
      union: 'Union or association',
      university: 'University or college',
      cluster: 'Emulation cluster',
      other: 'Another unit',
    },
  },
});
