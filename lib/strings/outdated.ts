import { bilingual } from './bilingual';

/** What a form says when somebody else changed the same thing after it was opened. */
export const outdatedTexts = bilingual({
  vi: {
    title: 'Chưa lưu: có người vừa sửa mục này trước anh/chị.',
    now: 'Hiện nay là:',
    kept: 'Những gì anh/chị đã nhập vẫn còn bên dưới. Nếu vẫn muốn thay, hãy bấm lần nữa.',
  },
  en: {
    title: 'Not saved: someone else changed this before you.',
    now: 'It now is:',
    kept: 'What you entered is still below. If you still want to replace it, press once more.',
  },
});
