import { type FoldedText, foldLetter } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';
import { bareFamilyNames, bareMiddleNames } from './person-words';

/** Families' and clans' names of the highlands. */
const clans =
  'Niê|Nie|Êban|Eban|Ê-ban|Mlô|Mlo|Ayŭn|Ayun|Kbuôr|Kbuor|Ksơr|Ksor|Byă|Bya|Kpă|Kpa|Adrơng|Adrong|Bkrông|Bkrong|Hmok|Hwing|Ênuôl|Enuol|Êñuôl|Siu|Rmah|Rơmah|Rcom|Rơ Châm|Rơ Lan|Rah Lan|Nay|Kpuih|Rơ Ô|Kră Jăn|Krajan|Krajăn|Cil|Liêng Hót|Lơ Mu|Kơ Să|Bon Yô|Đa Cát|Pang Ting|Alăng|Bríu|Bhling|Zơrâm|Pơloong|Arất|Hôih|Ating|Coor';
const name = "\\p{Lu}[\\p{L}\\p{M}'’]*";
/** No longer than a word is: read from each of its letters, an endless one would cost its square. */
const word = "\\p{Lu}[\\p{L}\\p{M}'’]{0,24}";
const highland = gated(
  new RegExp(
    [
      `(?:(?<!\\p{L})(?:Y|H['’]?|Ma|A|K['’]) ?${word}(?: ${word}){0,2} (?:${clans})(?!\\p{L})(?: ${name})?)`,
      `(?:(?<!\\p{L})(?:[HK]['’] ?\\p{Lu}\\p{Ll}+)+(?: ${name}){0,2})`,
      `(?:(?<!\\p{L})(?:Siu|Rmah|Ksor|Kpă|Rơ Châm|Rah Lan|Kpuih|Alăng|Bríu|Zơrâm|Pơloong|Ating) (?:${name})(?: ${name})?)`,
      `(?:(?<!\\p{L})(?:Sùng|Giàng|Vàng|Thào|Lầu|Hạng|Vừ|Và|Lý|Ly|Mùa|Sồng|Tráng|Hờ|Cứ|Lù|Ma|Hảng|Chang|Phàng|Mua|Cháng|Hầu|Sình|Thò|Vù|Xồng|Sộng|Lờ|Hồ) (?:A|Mí|Seo) \\p{Lu}\\p{Ll}+)`,
      `(?:(?<!\\p{L})(?:SÙNG|GIÀNG|VÀNG|THÀO|LẦU|HẠNG|VỪ|LÝ|MÙA|SỒNG|TRÁNG|HỜ|CỨ) (?:A|MÍ|SEO) \\p{Lu}+)`,
    ].join('|'),
    'gu',
  ),
  foldLetter,
);
/** After a person's role one letter and a name are enough: nạn nhân Y Thiên. */
const sayer = gated(
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Nn]ạn nhân|[Bb]ị (?:cáo|can|hại)|[Bb]ệnh nhân|[Hh]ọc sinh|[Gg]ià làng|[Đđ]ối tượng|[Tt]hầy|[Cc]ô) (?=Y \p{Lu}|A \p{Lu}|H['’]?\p{Lu})([YAH]['’]? ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})/gu,
  foldLetter,
);
const mayBeJoined = gated(/_|\.(?:pdf|jpe?g|png|heic|docx?|xlsx?|zip|rar|mp[34]|mov)/i, foldLetter);
const ofOffices = /^(?:Y (?:Tế|tế|Học|Khoa|Sĩ|Dược|Bác)|A (?:Di|Lưới|Sao)|H5N|K\d)/;

const joinedWord = gated(
  /(?<![\p{L}\d])[\p{L}\d]+(?:[_-][\p{L}\d]+)+|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){2,3}(?=[_.-])/gu,
  foldLetter,
);
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const mostParts = 4;

/** Names told by how they are written: of peoples of the highlands, and within names of files. */
export function findWrittenNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const { original } = source;
  const spans: MaskSpan[] = [];
  if (starts.length > 0) {
    for (const found of matchesOf(highland, source, original))
      if (!ofOffices.test(found[0])) addName(found.index, found[0].length, spans);
    for (const found of matchesOf(sayer, source, original))
      if (!ofOffices.test(found[1]!))
        addName(found.index + found[0].length - found[1]!.length, found[1]!.length, spans);
  }
  if (hasMatch(mayBeJoined, source, original))
    for (const found of matchesOf(joinedWord, source, original)) addJoined(source, found.index, found[0], spans);
  return spans;
}

function addName(start: number, length: number, spans: MaskSpan[]): void {
  spans.push({ start, end: start + length, kind: 'private_name' });
}

/** A family name and a middle name or another part or two: Tran_Thi_Mo, LeQuangDuy. */
function addJoined({ folded }: FoldedText, start: number, text: string, spans: MaskSpan[]): void {
  const parts = [...text.matchAll(part)].map(({ index, 0: said }) => ({
    from: start + index,
    to: start + index + said.length,
    folded: folded.slice(start + index, start + index + said.length),
    big: said[0] !== said[0]!.toLowerCase(),
    loud: said.length > 1 && said === said.toUpperCase(),
  }));
  for (let i = 0; i + 2 < parts.length; i++) {
    const [family, middle] = [parts[i]!, parts[i + 1]!];
    if (!bareFamilyNames.has(family.folded) || !bareMiddleNames.has(middle.folded)) continue;
    let last = i + 2;
    while (
      last + 1 < parts.length &&
      last - i + 1 < mostParts &&
      parts[last + 1]!.big === family.big &&
      parts[last + 1]!.loud === family.loud &&
      family.big
    )
      last++;
    if (parts.slice(i, last + 1).some((one) => one.big !== family.big || one.from > one.to)) continue;
    spans.push({ start: family.from, end: parts[last]!.to, kind: 'private_name' });
    i = last;
  }
}
