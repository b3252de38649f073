/** The closed word lists of the product, as codes. What they are called on screen is in `lib/strings/vocabulary.ts`. */

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

/** What a person has to do before anything else: replace a one-time password, set up the second factor their role must have. */
export const duties = ['change_password', 'set_up_second_factor'] as const;
export type Duty = (typeof duties)[number];

export const sources = ['report', 'post'] as const;
export type Source = (typeof sources)[number];

/** Issue topics. `KHAC` ("other") is what an item has when no other topic fits; it is never scored. */
export const topics = [
  'GIACA',
  'NONGNGHIEP',
  'DATDAI',
  'GIAOTHONG',
  'NGAP',
  'MOITRUONG',
  'YTE',
  'GIAODUC',
  'ANTT',
  'LUADAO',
  'CCHC',
  'LANGPHI',
  'ANSINH',
  'DIENNUOC',
  'THIENTAI',
  'VANHOA',
  'CHINHSACH',
  'BIENDAO',
  'TINDON',
  'KHAC',
] as const;
export type Topic = (typeof topics)[number];

/** What needs a helping hand. Opinion, criticism, belief, origin, petitioning and gathering are never among them. */
export const flags = [
  'F1_KHANCAP',
  'F2_TUHAI_BAOLUC',
  'F3_KEODAI',
  'F4_TINDON',
  'F5_LUADAO',
  'F6_LODULIEU',
  'F7_CHUYENCHINHTHUC',
  'F8_NGHIMAT',
  'F9_THIEUCANCU',
] as const;
export type Flag = (typeof flags)[number];

/** What few may read: whoever is named for it. It counts in totals for everybody. */
export const apartFlag: Flag = 'F2_TUHAI_BAOLUC';

/** Why an item is taken out as a whole. */
export const removalReasons = ['wrong_import', 'spam', 'personal_data'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Whose opinion a report carries, in the groups opinion work in Viet Nam reports by. */
export const socialGroups = [
  'workers',
  'farmers',
  'traders',
  'business',
  'civil_servants',
  'teachers_health',
  'students',
  'retired',
  'veterans',
  'women',
  'youth',
  'religious_community',
  'residents',
  'other',
] as const;
export type SocialGroup = (typeof socialGroups)[number];

export const spreads = ['one_person', 'few', 'neighbourhood', 'ward', 'wider'] as const;
export type Spread = (typeof spreads)[number];

export const certainties = ['witnessed', 'heard_several', 'heard_once', 'rumour'] as const;
export type Certainty = (typeof certainties)[number];

export const urgencies = ['normal', 'soon', 'now'] as const;
export type Urgency = (typeof urgencies)[number];

export const channelKinds = ['publication', 'office_page', 'social', 'hotline', 'forum', 'other'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const unitKinds = [
  'board',
  'party_committee',
  'ward_board',
  'front',
  'union',
  'university',
  'cluster',
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];
