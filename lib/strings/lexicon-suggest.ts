import { bilingual } from './bilingual';

type Texts = {
  readonly usage: string;
  readonly noUnit: string;
  readonly done: (found: { corrected: number; misread: number; suggestions: number }) => string;
};

/** What the command that suggests entries for the word lists says on the terminal. */
export const lexiconSuggestTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent lexicon:suggest [-- --since NGÀY] [--unit MÃ_ĐƠN_VỊ] [--lang vi|en]\n' +
      'Gợi ý cụm từ cho bộ từ khoá từ những ý kiến chuyên viên đã sửa mà máy vẫn đọc khác. Mỗi dòng ra là một JSON:\n' +
      'cụm từ, nhóm nên thêm vào, điểm, số ý kiến đã sửa có cụm từ ấy, số ý kiến khác có cụm từ ấy nhưng nói điều khác.\n' +
      '--since   chỉ lấy các lần sửa từ ngày này (NĂM-THÁNG-NGÀY). Không in nguyên văn ý kiến nào.',
    noUnit: 'Chưa có đơn vị nào. Hãy tạo đơn vị trước, ví dụ bằng npm run admin:create.',
    done: ({ corrected, misread, suggestions }) =>
      `${corrected} ý kiến đã sửa, máy còn đọc khác ở ${misread}; ${suggestions} gợi ý. Người rà soát quyết định thêm cụm nào.`,
  },
  en: {
    usage:
      'Usage: npm run --silent lexicon:suggest [-- --since DAY] [--unit UNIT_ID] [--lang vi|en]\n' +
      'Suggests phrases for the lexicon from opinions that analysts corrected and the classifier still reads otherwise.\n' +
      'Each line out is JSON: the phrase, the list it is for, its score, how many corrected opinions hold it, and how many\n' +
      'others hold it and say something else. --since takes corrections from that day on (YYYY-MM-DD). No text is printed.',
    noUnit: 'There is no unit yet. Make one first, for instance with npm run admin:create.',
    done: ({ corrected, misread, suggestions }) =>
      `${corrected} corrected opinions, ${misread} still read otherwise; ${suggestions} suggestions. Which to add is for a reviewer.`,
  },
});
