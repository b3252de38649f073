import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import { wordAt } from './name-reader';

/** Networks and words for an account. */
export const services =
  'facebook|fb|face|phay(?: ?buc?)?|zalo|zl|tik ?tok|t[io]p ?t[io]p|instagram|insta|ig|telegram|tele|viber|whatsapp|mess(?:enger)?|threads|twitter|skype|wechat|discord|you ?tube|nick|nickname|acc|gmail|locket|snapchat';
const office =
  'ubnd|hđnd|mttq|công (?:an|dân|thông|dịch|đồng|ty)|phường|xã|quận|huyện|thành (?:phố|niên|ủy|uỷ)|tỉnh|sở|bộ|trường|khu|tổ dân|ấp|ban|hội|đoàn|bệnh|trung tâm|cổng|tp|p\\.|q\\.|điện lực|nước|báo|đài|chính|nhóm|group|page|fanpage|liên hệ|1022|oa|official|dân phố|mặt trận|cư dân|chung cư|quốc|chi cục|uỷ ban|ủy ban|việt nam|sài gòn|hà nội|ai|shop|pay|mini|market|live|watch|lite|reels?|story|business|ads|cho|toàn|miền|địa phương|an sinh|quỹ|kho bạc';
const officeAt = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'u');
const markedOffice = officeAt(office);
const bareOffice = officeAt(withoutMarks(office));
const mostWords = 5;

/** An office, a group or a service of the network itself; of words with marks only what is written so. */
export function isOffice({ original, folded }: FoldedText, at: number): boolean {
  const written = original.slice(at, at + 24).toLowerCase();
  const word = /^[^ ]*/.exec(written)![0];
  return folded.startsWith(word, at) ? bareOffice.test(folded.slice(at, at + 24)) : markedOffice.test(written);
}

/** How many words in capitals follow each other, and where they end. */
export function capitalWords(source: FoldedText, start: number): { readonly count: number; readonly end: number } {
  let end = start;
  let count = 0;
  for (
    let next = wordAt(source, end);
    next && next.shape !== 'small' && count < mostWords;
    next = wordAt(source, end)
  ) {
    if (count > 0 && next.start !== end + 1) break;
    end = next.end;
    count++;
  }
  return { count, end };
}
