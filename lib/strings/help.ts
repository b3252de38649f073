import { bilingual } from './bilingual';

/** Texts around the guides, which are in Vietnamese whatever the page is in. */
export const helpTexts = bilingual({
  vi: {
    title: 'Hướng dẫn',
    note: 'Chữ đậm là tên đúng như trên màn hình.',
    guides: 'Các hướng dẫn',
    contents: 'Trong hướng dẫn này',
    own: 'vai trò của anh/chị',
    print: 'Cách in: Ctrl + P (Cmd + P trên máy Mac). Khi in chỉ còn phần hướng dẫn.',
  },
  en: {
    title: 'Help',
    note: 'The guides are in Vietnamese. What stands in bold is on the screen in just these words.',
    guides: 'The guides',
    contents: 'In this guide',
    own: 'your role',
    print: 'To print: Ctrl + P (Cmd + P on a Mac). Only the guide is printed.',
  },
});
