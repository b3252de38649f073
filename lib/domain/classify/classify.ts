import type { Flag, Sentiment, Topic } from '../vocabulary';
import type { PlaceFinder, Reading, Reason } from './reading';

/** Which lexicon read a text; stored beside each item. */
export const lexiconVersion = '2026.11-first';

type Entry = readonly [kind: 'sentiment' | 'topic' | 'flag', code: string, weight: number, phrases: string];

const entries: readonly Entry[] = [
  ['sentiment', 'negative', -1, 'bức xúc|lo lắng|phàn nàn|tệ|hôi thối|bất an|quá tải|xuống cấp|kém|chậm|bực mình'],
  ['sentiment', 'positive', 1, 'cảm ơn|đồng tình|hài lòng|khen|nhanh chóng|tận tình|sạch đẹp|tốt|yên tâm|phấn khởi'],
  ['topic', 'NGAP', 1, 'ngập|ngập nước|ngập úng|triều cường|cống nghẹt|thoát nước'],
  ['topic', 'GIAOTHONG', 1, 'kẹt xe|ùn tắc|ổ gà|tai nạn giao thông|vỉa hè|đèn tín hiệu'],
  ['topic', 'MOITRUONG', 1, 'rác thải|bãi rác|ô nhiễm|khói bụi|tiếng ồn|karaoke|mùi hôi'],
  ['topic', 'YTE', 1, 'bệnh viện|sốt xuất huyết|trạm y tế|bảo hiểm y tế|thiếu thuốc'],
  ['topic', 'GIAODUC', 1, 'học thêm|lạm thu|trường học|học sinh|giáo viên|học phí'],
  ['topic', 'ANTT', 1, 'trộm cắp|cướp giật|ma tuý|đánh nhau|cháy nhà'],
  ['topic', 'CCHC', 1, 'thủ tục|một cửa|hồ sơ|dịch vụ công'],
  ['topic', 'DIENNUOC', 1, 'cúp điện|mất điện|cúp nước|nước yếu|nước đục'],
  ['flag', 'F1_KHANCAP', 1, 'cứu với|mắc kẹt|đang cháy|kêu cứu'],
  ['flag', 'F4_TINDON', 1, 'nghe đồn|tin đồn|nghe nói'],
  ['flag', 'F5_LUADAO', 1, 'tự xưng công an|mã otp|việc nhẹ lương cao'],
];

const negatorBefore = /(?:^|[^\p{L}])(không|chưa|chẳng|chả|hết|ko|k)(?:\s+\p{L}+)?\s+$/u;
const wordChar = /[\p{L}\p{N}]/u;

/**
 * Reads one text: sentiment about the issue, at most three topics, flags, and the phrases that decided. Pure and the
 * same in Node and the browser. `options.places` names the places of the viewer's area.
 */
export function classify(text: string, options: { places?: PlaceFinder } = {}): Reading {
  const folded = text.length === text.toLowerCase().length ? text.toLowerCase() : text;
  const reasons: Reason[] = [];
  for (const [kind, code, weight, phrases] of entries) {
    for (const phrase of phrases.split('|')) {
      for (let start = folded.indexOf(phrase); start >= 0; start = folded.indexOf(phrase, start + 1)) {
        const end = start + phrase.length;
        if (wordChar.test(folded[start - 1] ?? ' ') || wordChar.test(folded[end] ?? ' ')) continue;
        const negated = kind === 'sentiment' && negatorBefore.test(folded.slice(Math.max(0, start - 20), start));
        const rule = `${kind}/${code}/${phrase.replaceAll(' ', '-')}`;
        reasons.push({
          kind,
          code,
          rule,
          phrase,
          start,
          end,
          tier: 'exact',
          negated,
          weight: negated ? -weight : weight,
        });
      }
    }
  }
  const places = options.places?.(text) ?? [];
  const score = Math.max(-1, Math.min(1, sum(reasons.filter((reason) => reason.kind === 'sentiment')) / 2));
  const sentiment: Sentiment = score < -0.2 ? 'negative' : score > 0.2 ? 'positive' : 'neutral';
  const evidence = new Map<string, number>();
  for (const { kind, code, weight } of reasons)
    if (kind === 'topic') evidence.set(code, (evidence.get(code) ?? 0) + weight);
  const ranked = [...evidence].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const total = sum(reasons.filter((reason) => reason.kind === 'topic')) || 1;
  return {
    sentiment,
    score,
    topics: ranked.length
      ? ranked.map(([code, weight]) => ({ code: code as Topic, score: weight / total }))
      : [{ code: 'KHAC', score: 0 }],
    flags: [...new Set(reasons.filter((reason) => reason.kind === 'flag').map((reason) => reason.code as Flag))].sort(),
    places,
    reasons: [
      ...reasons,
      ...places.map(
        (place): Reason => ({
          kind: 'place',
          code: place.code,
          rule: `place/${place.code}`,
          phrase: place.name,
          start: place.start,
          end: place.end,
          tier: 'exact',
          negated: false,
          weight: 0,
        }),
      ),
    ].sort((a, b) => a.start - b.start || b.end - a.end),
    version: lexiconVersion,
  };
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, reason) => total + reason.weight, 0);
}
