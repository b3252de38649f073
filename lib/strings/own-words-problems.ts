import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';
import { intakeProblems } from './intake-problems';
import { sayShipped } from './say-own-word';

/** What can be wrong with a table of own keywords or a line of it: a file's problems, and its own; and what is only noted. */
export const ownWordsProblems = bilingual<MoreProblems>({
  vi: {
    ...intakeProblems.vi,
    no_phrase_column: () => 'Không thấy cột từ khoá. Hàng tiêu đề cần có một cột tên “Từ khoá”.',
    too_many: ({ limit }) => `Quá nhiều dòng (tối đa ${limit}). Hãy bỏ bớt từ khoá ít dùng.`,
    no_good_line: () => 'Không có dòng nào dùng được nên chưa thay gì. Từ khoá riêng đang dùng vẫn giữ nguyên.',
    takes_away: ({ limit }) =>
      `Có dòng không dùng được và ${limit} mục đang dùng sẽ bị bỏ nên chưa thay gì. Hãy sửa bảng, hoặc nói rõ là đồng ý bỏ.`,
    phrase_not_letters: () => 'Từ khoá chỉ gồm chữ, số và dấu cách, có ít nhất hai chữ cái.',
    phrase_too_many_words: ({ limit }) => `Từ khoá quá dài (tối đa ${limit} tiếng).`,
    words_removed: () => 'Lời này đã bị gỡ vì có dữ liệu cá nhân nên không lưu lại. Hãy ghi bằng lời khác.',
    phrase_everyday: () => 'Từ này gặp ở hầu hết mọi câu nên không nói lên điều gì. Hãy viết cụ thể hơn.',
    phrase_is_person: () =>
      'Trông như tên hoặc số của một người. Hệ thống đo sự việc, không đo người. Nếu không phải tên ai, hãy viết thêm chữ cho rõ.',
    phrase_shipped: ({ value }) =>
      `Bộ từ khoá đã có ${sayShipped(value, 'vi')}. Muốn dùng nghĩa của dòng này, ghi “thay” ở cột Việc.`,
    now_shipped: ({ value }) =>
      `Bộ từ khoá nay cũng có ${sayShipped(value, 'vi')}. Dòng này vẫn được dùng thay cho mục đó.`,
    phrase_otherwise_shipped: ({ value }) => `Bộ từ khoá chỉ có ${sayShipped(value, 'vi')}. Hãy sửa hoặc bỏ trống mã.`,
    phrase_doubled: ({ value }) => `Trùng với dòng ${value} của bảng này.`,
    nothing_to_mute: () => 'Bộ từ khoá không có mục này nên không có gì để tắt.',
    nothing_to_replace: () => 'Bộ từ khoá không có mục này nên không có gì để thay. Ghi “thêm” nếu muốn thêm.',
    flag_not_for: ({ value }) =>
      `Có “${value}”. Không dấu hiệu nào được nhắm vào ý kiến, phê bình, tín ngưỡng, dân tộc, đảng phái, kiến nghị, khiếu nại, tố cáo, tụ họp, cũng như vào người hay cơ quan. Hãy viết sự việc đang xảy ra.`,
    flag_keeps_apart: ({ value }) =>
      `${sayShipped(value, 'vi')} giữ riêng những ý kiến có dấu hiệu tự hại hoặc bạo lực nên không tắt và không thay được.`,
    no_weight_here: () => 'Dòng này không có mức. Hãy để trống.',
    no_such_weight: ({ value }) => `Không có mức “${value}”. Chủ đề: 0,5; 1; 1,5; 2. Sắc thái: 0,5; 1; 1,5.`,
    same_without_marks: ({ value }) =>
      `Viết không dấu thì trùng với ${sayShipped(value, 'vi')}. Nếu không muốn vậy, ghi “có” ở cột Chỉ khi có dấu.`,
    never_counts: () => 'Không bao giờ được tính, vì một mục khác dài hơn luôn đứng thay nó.',
    unknown_code: () => 'Mã không còn trong danh mục của phiên bản này nên dòng không có tác dụng.',
  },
  en: {
    ...intakeProblems.en,
    no_phrase_column: () =>
      'There is no column of keywords. The heading row needs a column called “Keyword” or “Từ khoá”.',
    too_many: ({ limit }) => `There are too many lines (at most ${limit}). Take out keywords of little use.`,
    no_good_line: () => 'No line can be used, so nothing was changed. The own keywords in use stay.',
    takes_away: ({ limit }) =>
      `Lines cannot be used and ${limit} in use would be taken away, so nothing was changed. Mend the table, or say that they may go.`,
    phrase_not_letters: () => 'A keyword has only letters, digits and spaces, and at least two letters.',
    phrase_too_many_words: ({ limit }) => `The keyword is too long (at most ${limit} words).`,
    words_removed: () => 'These words were removed as personal data and are not kept again. Use other words.',
    phrase_everyday: () => 'Nearly every sentence holds this, so it says nothing. Write something more exact.',
    phrase_is_person: () =>
      'This looks like the name or a number of a person. What is measured are matters, never people. If it is nobody’s name, add a word that tells.',
    phrase_shipped: ({ value }) =>
      `The lexicon has ${sayShipped(value, 'en')}. To have this line's meaning instead, write “replace” under Action.`,
    now_shipped: ({ value }) =>
      `By now the lexicon has ${sayShipped(value, 'en')} too. This line is used in its place all the same.`,
    phrase_otherwise_shipped: ({ value }) =>
      `The lexicon has only ${sayShipped(value, 'en')}. Mend the code or leave it empty.`,
    phrase_doubled: ({ value }) => `It is on line ${value} of this table already.`,
    nothing_to_mute: () => 'The lexicon has no such entry, so there is nothing to mute.',
    nothing_to_replace: () => 'The lexicon has no such entry, so there is nothing to replace. Write “add” to add it.',
    flag_not_for: ({ value }) =>
      `It holds “${value}”. No flag points at opinion, criticism, belief, ethnicity, membership, petitioning, complaining, denouncing or gathering, nor at persons and offices. Write what happens.`,
    flag_keeps_apart: ({ value }) =>
      `By ${sayShipped(value, 'en')} opinions with signs of self-harm or violence are kept apart, so it is neither muted nor replaced.`,
    no_weight_here: () => 'This line has no weight. Leave it empty.',
    no_such_weight: ({ value }) => `There is no weight “${value}”. Topics: 0.5, 1, 1.5, 2. Sentiment: 0.5, 1, 1.5.`,
    same_without_marks: ({ value }) =>
      `Without marks it is the same as ${sayShipped(value, 'en')}. If that is not wanted, write “yes” under Only with marks.`,
    never_counts: () => 'It can never count: a longer entry always stands in its place.',
    unknown_code: () => 'This version has no such code, so the line does nothing.',
  },
});
