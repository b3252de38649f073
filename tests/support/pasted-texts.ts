/** Texts as people paste them, and the items they are to become: words | day and hour | place. All invented. */
export const pastedTexts: readonly {
  readonly what: string;
  readonly pasted: string;
  readonly items: readonly string[];
  readonly speakers?: number;
}[] = [
  {
    what: 'paragraphs between empty lines',
    pasted: 'Đường Lê Lợi ngập.\nXe chết máy.\n\n\nChợ tạm lấn chiếm.\n \t\nĐèn đường hư.',
    items: ['Đường Lê Lợi ngập.\nXe chết máy.', 'Chợ tạm lấn chiếm.', 'Đèn đường hư.'],
  },
  {
    what: 'a numbered list whose items go on in the next line',
    pasted: '1. Đường Lê Lợi ngập\nsau mưa lớn.\n2. Chợ tạm lấn chiếm.\n10. Đèn đường hư.',
    items: ['Đường Lê Lợi ngập\nsau mưa lớn.', 'Chợ tạm lấn chiếm.', 'Đèn đường hư.'],
  },
  {
    what: 'numbers with brackets and strokes, typed without a space',
    pasted: '1)Đường ngập\n2) Chợ lấn chiếm\n3/ Đèn hư\n4.Rác tràn\n(5) Cống nghẹt',
    items: ['Đường ngập', 'Chợ lấn chiếm', 'Đèn hư', 'Rác tràn', 'Cống nghẹt'],
  },
  {
    what: 'dashes and bullets as a word processor hands them over',
    pasted: '- Đường ngập\n–\tChợ lấn chiếm\n•\tĐèn hư\n·       Rác tràn\n\uf0b7 Cống nghẹt\n+ Bụi',
    items: ['Đường ngập', 'Chợ lấn chiếm', 'Đèn hư', 'Rác tràn', 'Cống nghẹt', 'Bụi'],
  },
  {
    what: 'letters, Roman numbers and numbers of several levels',
    pasted: 'a) Đường ngập\nđ) Chợ lấn chiếm\nII. Đèn hư\n1.2. Rác tràn\n2.1.3 Cống nghẹt',
    items: ['Đường ngập', 'Chợ lấn chiếm', 'Đèn hư', 'Rác tràn', 'Cống nghẹt'],
  },
  {
    what: 'figures at the begin of a line that number nothing',
    pasted: '1.500 hộ mất nước\n\n-5 độ trong kho lạnh\n\n12.3 tỷ đồng chưa giải ngân\n\n3 hộ chưa di dời',
    items: ['1.500 hộ mất nước', '-5 độ trong kho lạnh', '12.3 tỷ đồng chưa giải ngân', '3 hộ chưa di dời'],
  },
  {
    what: 'days as headings',
    pasted: 'Ngày 12/3/2024\n- Đường ngập\n- Chợ lấn chiếm\nNgày 13/3/2024:\n- Đèn hư',
    items: ['Đường ngập | 2024-03-12', 'Chợ lấn chiếm | 2024-03-12', 'Đèn hư | 2024-03-13'],
  },
  {
    what: 'days in words and with their weekday as headings',
    pasted: 'Thứ ba, ngày 12 tháng 3 năm 2024\n\nĐường ngập\n\n13.03.2024\n\nĐèn hư\n\n2024-03-14:\n\nRác tràn',
    items: ['Đường ngập | 2024-03-12', 'Đèn hư | 2024-03-13', 'Rác tràn | 2024-03-14'],
  },
  {
    what: 'places as headings',
    pasted: 'Phường Tân Hưng:\n1. Đường ngập\n2. Đèn hư\nPHƯỜNG 5\n1. Rác tràn\n* Xã Bình Hưng\n- Cống nghẹt',
    items: [
      'Đường ngập || Phường Tân Hưng',
      'Đèn hư || Phường Tân Hưng',
      'Rác tràn || PHƯỜNG 5',
      'Cống nghẹt || Xã Bình Hưng',
    ].map((one) => one.replace('||', '|  |')),
  },
  {
    what: 'wards under their district, and the next district',
    pasted: 'I. Quận 7\nPhường Tân Hưng:\n- Đường ngập\nPhường Tân Phong:\n- Đèn hư\nII. Huyện Bình Chánh\n- Rác tràn',
    items: [
      'Đường ngập |  | Phường Tân Hưng, Quận 7',
      'Đèn hư |  | Phường Tân Phong, Quận 7',
      'Rác tràn |  | Huyện Bình Chánh',
    ],
  },
  {
    what: 'a day and a place in one heading',
    pasted: 'Phường Tân Hưng, ngày 12/3/2024:\n- Đường ngập\nNgày 13/3/2024 - Phường Tân Phong, Quận 7\n- Đèn hư',
    items: ['Đường ngập | 2024-03-12 | Phường Tân Hưng', 'Đèn hư | 2024-03-13 | Phường Tân Phong, Quận 7'],
  },
  {
    what: 'places under days: the next day is of no place yet',
    pasted: 'Ngày 12/3/2024\nPhường 5\n- Đường ngập\nPhường 6\n- Đèn hư\nNgày 13/3/2024\n- Rác tràn',
    items: ['Đường ngập | 2024-03-12 | Phường 5', 'Đèn hư | 2024-03-12 | Phường 6', 'Rác tràn | 2024-03-13'],
  },
  {
    what: 'days under places: the next place is of no day yet',
    pasted:
      'Tại phường Tân Hưng:\nNgày 12/3/2024\n- Đường ngập\nNgày 13/3/2024\n- Đèn hư\nTại phường Tân Phong:\n- Rác tràn',
    items: [
      'Đường ngập | 2024-03-12 | phường Tân Hưng',
      'Đèn hư | 2024-03-13 | phường Tân Hưng',
      'Rác tràn |  | phường Tân Phong',
    ],
  },
  {
    what: 'a day or a place before the words of one item, which keeps them',
    pasted: '- 12/3/2024: Đường ngập\n- Phường Tân Hưng: Đèn hư\n- Rác tràn',
    items: ['12/3/2024: Đường ngập | 2024-03-12', 'Phường Tân Hưng: Đèn hư |  | Phường Tân Hưng', 'Rác tràn'],
  },
  {
    what: 'sentences that begin like headings and are none',
    pasted:
      'Phường Tân Hưng phản ánh đường ngập\n\nNgày 12/3/2024 đường ngập nặng\n\nXã hội hoá chợ tạm\n\nQuận 7 và phường chưa trả lời',
    items: [
      'Phường Tân Hưng phản ánh đường ngập',
      'Ngày 12/3/2024 đường ngập nặng',
      'Xã hội hoá chợ tạm',
      'Quận 7 và phường chưa trả lời',
    ],
  },
  {
    what: 'paragraphs of a document, one a line and none empty between',
    pasted:
      'Ngày 12/3/2024\nNgười dân phản ánh đường Lê Lợi ngập.\nTiểu thương lo chợ dời đi.\nNgày 13/3/2024\nĐèn đường hư!',
    items: [
      'Người dân phản ánh đường Lê Lợi ngập. | 2024-03-12',
      'Tiểu thương lo chợ dời đi. | 2024-03-12',
      'Đèn đường hư! | 2024-03-13',
    ],
  },
  {
    what: 'one text whose lines were broken by a mail program',
    pasted: 'Người dân phản ánh đường Lê Lợi\nngập sau mưa lớn, xe chết máy,\nđề nghị sớm xử lý.',
    items: ['Người dân phản ánh đường Lê Lợi\nngập sau mưa lớn, xe chết máy,\nđề nghị sớm xử lý.'],
  },
  {
    what: 'Zalo',
    pasted:
      '[10:22, 5/3/2024] Nguyễn Văn Quýt: Đường ngập\nxe chết máy\n[10:25, 5/3/2024] Chị Mít KP3: Đèn hư\n[07:01, 6/3/2024] Nguyễn Văn Quýt: Rác tràn',
    items: ['Đường ngập\nxe chết máy | 2024-03-05 10:22', 'Đèn hư | 2024-03-05 10:25', 'Rác tràn | 2024-03-06 07:01'],
    speakers: 2,
  },
  {
    what: 'a list in one message of Zalo',
    pasted: '[10:22 05/03/2024] Anh Mận: Báo cáo anh:\n1. Đường ngập\n2. Đèn hư',
    items: ['Báo cáo anh: | 2024-03-05 10:22', 'Đường ngập | 2024-03-05 10:22', 'Đèn hư | 2024-03-05 10:22'],
    speakers: 1,
  },
  {
    what: 'places in the messages of a chat, each for its own message',
    pasted: '[10:22, 5/3/2024] Mận: Phường Tân Hưng:\n- Đường ngập\n- Đèn hư\n[10:30, 5/3/2024] Mít: Rác tràn',
    items: [
      'Đường ngập | 2024-03-05 10:22 | Phường Tân Hưng',
      'Đèn hư | 2024-03-05 10:22 | Phường Tân Hưng',
      'Rác tràn | 2024-03-05 10:30',
    ],
    speakers: 2,
  },
  {
    what: 'WhatsApp on Android, with a number nobody saved and a line of the program',
    pasted:
      '05/03/2024, 10:20 - Tin nhắn được mã hoá đầu cuối.\n05/03/2024, 10:22 - +84 900 000 001: Đường ngập\n05/03/2024, 10:25 - Mít: Đèn hư',
    items: [
      'Tin nhắn được mã hoá đầu cuối. | 2024-03-05 10:20',
      'Đường ngập | 2024-03-05 10:22',
      'Đèn hư | 2024-03-05 10:25',
    ],
    speakers: 2,
  },
  {
    what: 'WhatsApp on a telephone that writes the month first',
    pasted: '\u200e[3/5/24, 10:22:13\u202fPM] ~ Mít: Đường ngập\n[3/25/24, 9:05:00\u202fAM] Mận: Đèn hư',
    items: ['Đường ngập | 2024-03-05 22:22:13', 'Đèn hư | 2024-03-25 09:05'],
    speakers: 2,
  },
  {
    what: 'Viber, copied',
    pasted: '[5/3/2024 10:22] Mít : Đường ngập\n[5/3/2024 10:25] Bác Mận: Đèn hư',
    items: ['Đường ngập | 2024-03-05 10:22', 'Đèn hư | 2024-03-05 10:25'],
    speakers: 2,
  },
  {
    what: 'Viber, exported as a table',
    pasted: '05/03/2024,10:22:13,Mít,+84900000001,Đường ngập, xe chết máy\n05/03/2024,10:25:00,Mận,,Đèn hư',
    items: ['Đường ngập, xe chết máy | 2024-03-05 10:22:13', 'Đèn hư | 2024-03-05 10:25'],
    speakers: 2,
  },
  {
    what: 'Messenger, exported: name, words, then when',
    pasted:
      'Nguyễn Văn Quýt\nĐường ngập\nxe chết máy\n5 thg 3, 2024 10:22\nmít kp3\nĐèn hư\n5 thg 3, 2024, 10:25:10\nNguyễn Văn Quýt\nRác tràn\n6 thg 3, 2024 07:01',
    items: [
      'Đường ngập\nxe chết máy | 2024-03-05 10:22',
      'Đèn hư | 2024-03-05 10:25:10',
      'Rác tràn | 2024-03-06 07:01',
    ],
    speakers: 2,
  },
  {
    what: 'Messenger, copied from the window: when, name, words',
    pasted: '10:22, 5 tháng 3, 2024\nQuýt Nguyễn\nĐường ngập\nBạn đã gửi\nỞ đoạn nào\nQuýt Nguyễn\nĐoạn cầu',
    items: ['Đường ngập | 2024-03-05 10:22', 'Ở đoạn nào | 2024-03-05 10:22', 'Đoạn cầu | 2024-03-05 10:22'],
    speakers: 1,
  },
  {
    what: 'Telegram: name and when over the words',
    pasted: 'Mít Trần, [05.03.2024 10:22]\nĐường ngập\n\nbác mận, [05.03.2024 10:25]\nĐèn hư',
    items: ['Đường ngập | 2024-03-05 10:22', 'Đèn hư | 2024-03-05 10:25'],
    speakers: 2,
  },
  {
    what: 'hours alone under a day',
    pasted: 'Ngày 5/3/2024\n[10:22] Mít: Đường ngập\n[10:25] Mận: Đèn hư',
    items: ['Đường ngập | 2024-03-05 10:22', 'Đèn hư | 2024-03-05 10:25'],
    speakers: 2,
  },
  {
    what: 'when it was, typed by hand before the words; a place is nobody who speaks',
    pasted: '10:22 5/3/2024 Phường Tân Hưng: đường ngập\n5/3/2024 10h25 Đèn hư ở cầu',
    items: ['Phường Tân Hưng: đường ngập | 2024-03-05 10:22 | Phường Tân Hưng', 'Đèn hư ở cầu | 2024-03-05 10:25'],
  },
  {
    what: 'a link, an hour and a colon in the words of a chat',
    pasted: '[10:22, 5/3/2024] Mít: Xem https://example.org/a: đúng 7:30 thì ngập\n[10:23, 5/3/2024] Mận: ok',
    items: ['Xem https://example.org/a: đúng 7:30 thì ngập | 2024-03-05 10:22', 'ok | 2024-03-05 10:23'],
    speakers: 2,
  },
  {
    what: 'a day there is not',
    pasted: '[10:22, 31/2/2024] Mít: Đường ngập',
    items: ['Đường ngập'],
    speakers: 1,
  },
  { what: 'nothing', pasted: ' \n\n\t', items: [] },
];
