import { withoutMarks } from '../vietnamese';

/** Papers, broadcasters, networks and forums whose names tell nothing of what they are. Letters and digits alone, without marks. */
const known = new Set(
  `
vnexpress vietnamnet vietnamplus vietnamfinance vneconomy vov vtc vtcnews vtv vtv1 vtv3 vtv9 htv htv7 htv9 thvl thvl1 vtvcantho voh antv qptv qpvn
ttxvn nhandan quandoinhandan quandoi congan cand tuoitre tuoitrecuoi tuoitreonline thanhnien dantri tienphong laodong nguoilaodong nld zing
zingnews znews soha kenh14 kenh 24h afamily genk cafef cafebiz cafeland baomoi baotintuc 2sao saostar yannews nguoiduatin viettimes
voz tinhte otofun otosaigon webtretho lamchame spiderum reddit beatvn beatsaigon theanh28 schannel vnreview diendan gamek theleader
facebook zalo tiktok youtube telegram threads instagram twitter viber lotus gapo messenger shopee lazada sggp saigongiaiphong
hanoimoi kinhtedothi phunu phunuonline plo phapluat phapluattphcm baochinhphu chinhphu vietnamnews vnanet anninhthudo congthuong
giaothong congluan congdoan tuyengiao giacngo suckhoedoisong giaoducthoidai nongnghiep nongthonngaynay danviet doisongphapluat sggponline bbc rfi reuters afp cnn google
`
    .trim()
    .split(/\s+/),
);

/** The numbered programmes of broadcasters: VTV24, HTV3. */
const programme = /^(?:vtv|htv|vtc|thvl|hanoitv)\d{1,2}$/;

/** Whether the name is one of them, however it is spelled. */
export function isKnownChannel(name: string): boolean {
  const letters = withoutMarks(name).replace(/[^a-z\d]/g, '');
  return known.has(letters) || programme.test(letters) || (letters.startsWith('bao') && known.has(letters.slice(3)));
}
