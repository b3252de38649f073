/** What the hand-labelled sentences must test, as the tags of their `covers`. */

/** Words of a topic that can mean something else. Each has a sentence in which it does. */
export const guards = [
  'bão giá',
  'hạ nhiệt giá',
  'sốt đất',
  'sốt vàng',
  'sốt vé',
  'giải cứu',
  'dat',
  'ổ gà',
  'phạt nguội',
  'ngập tràn',
  'ngập đầu',
  'tin nhắn rác',
  'sim rác',
  'cháy vé',
  'cháy hàng',
  'cháy phố',
  'ma tuy',
  'tụ họp',
  'cộng tác viên',
  'một cửa',
  'tên cán bộ',
  'mất nước',
  'lũ trẻ',
  'lũ lượt',
  'bão mạng',
  'bão sale',
  'cơn lũ thông tin',
  'hỏi chính sách',
  'trẻ lạc',
];

/** Ways to deny, doubt or lessen something. Each has at least two sentences. */
export const negations = [
  'không',
  'chưa',
  'chẳng',
  'chả',
  'hổng',
  'đâu có',
  'có … đâu',
  'không hề',
  'không còn',
  'chưa bao giờ thấy',
  'hết',
  'đỡ',
  'bớt',
  'không chê vào đâu được',
  'không phải không',
  'làm gì có',
  'ai mà',
];

/** How people turn a sentence. Each has at least three. */
export const turns = ['intensity', 'damper', 'contrast', 'request', 'question', 'thanks', 'irony'];

export const registers = ['formal', 'street', 'north', 'south', 'teencode', 'nomark'];
