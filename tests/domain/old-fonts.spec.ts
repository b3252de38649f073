import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fontOf, fromLegacy, legacyEncoding, oldFontOf, toLegacy } from '@/lib/domain/intake/legacy-spelling';

const fonts = ['tcvn3', 'vni'] as const;
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...'bcdđghklmnpqrstvx', ...vowels].flatMap((letter) => [letter, letter.toUpperCase()]);

/** Vietnamese in Unicode, much of it only with letters that other languages have too, among foreign words and names. */
const unicode = [
  'Tôi và mẹ đi chợ',
  'Cà phê ở quán này ngon',
  'Hôm nay là thứ hai',
  'Bé mua hoa cho mẹ',
  'Cô giáo bò ra làm',
  'Xe buýt số 5 không tới',
  'Ông là ai',
  'Nhà tôi có bò',
  'Mùa hè có hoa',
  'Trà sữa giá 5k',
  'Bà con ai có ô tô',
  'Café Noël mở cửa',
  'Đội bóng Besiktaş thắng',
  'Quán Phở São Paulo',
  'Xem phim Amélie ở rạp',
  'Nhà hàng Château đông khách',
  'Resumé gửi qua mail',
  'Mì Häagen-Dazs',
  'Müller ghi bàn',
  'Özil chuyền cho Gündoğan',
  'Kẹt xe ở El Niño',
  'Ca khúc Despacito của Luis Fonsi ở Córdoba',
  'Beyoncé và Björk',
  'Giá €5 ở Köln',
  'Nhiệt độ 35°C, diện tích 20m², 5m³ rác',
  'Intel® Core i5, Windows™',
  '© 2026 Công ty',
  '§ 5 khoản 2',
  '½ ký thịt, ¼ lít',
  '±5 %',
  '«trích dẫn»',
  '100£ = 120¥',
  'Tình hình kẹt xe 😀😀',
  '🚗🚗 ngập quá',
  'Hù ma à',
  'là lá la',
  'Ôi trôi, mùa hè sao mà nóng',
  'thì ra là thé',
  'Sá gì, mò cua',
  'cá, gà, bò, dê',
  'Dù sao thì cô cho tôi xin',
  'Bác ơi cho hỏi',
  'tui là dân ở đây',
  'Đà Nẵng',
  'mai tui đi làm',
  'NHÀ Ở XÃ HỘI',
  'ÔNG BÀ Ở NHÀ',
  'CÔ GIÁO LÀ AI',
  'cô gái à ôi sao mà hò',
  'Thì là mà bị ở',
  'Il a dû partir où tu sais',
  'Noël en août coûte très cher à Besançon',
  'Où est la forêt ? Là-bas, près de la rivière',
  'Élève, garçon, maître, naïf, Moïse, haï',
  "L'été à Orléans : «déjà vu»",
  'Ça va ? À bientôt, même à Nîmes',
  'Le théâtre où Caïn est né',
  'Héroïne, ouïe, maïs, Israël',
  'goût, août, coût, sûr, mûr, dû',
  'Père Noël, crème brûlée, pâté',
  'ÉTÉ À NÎMES',
  'VoilÀ',
  'Où ? Là où tu es né.',
  'la fête du maïs',
  'François Hollande était à Hué',
  'Die Straße über den Fluß',
  'Männer und Frauen hören schöne Töne',
  'Ärger im Büro, große Füße',
  'Käse, Brötchen und Gemüse für alle',
  'beängstigend, Koäffizient, geändert, beäugt',
  'Mädchen grüßen täglich',
  'Österreich, Übung, Äpfel',
  'Tür zu, Bär da, Höhe 5',
  'schön für Köln',
  'für Öl',
  'GRÜSSE AUS KÖLN',
  'Donau\u00addampf\u00adschiff\u00adfahrt',
  'Zwölf Boxkämpfer jagen Viktor',
  'El niño comió piña mañana',
  'aún así, país, caída, baúl, aéreo',
  '¿Qué pasó? ¡Está aquí!',
  'Sé que tú más allí',
  'Señor Núñez, ¿cómo está usted?',
  'La corazón de María, José y Andrés',
  'España, ñandú, ñoño',
  'AÑO NUEVO EN MÉXICO',
  'Tú y yo aún en Perú',
  'Põe as mãos, São João, corações',
  'Ação não é informação',
  'Så er det på tide, blåbær, smørrebrød',
  'Det är för mycket, åäö',
  'Hyvää päivää, söpö',
  'België, geëerd, coëfficiënt',
  'col·lecció, paral·lel',
  'Þetta er íslenska, það',
  'Bord na hÉireann in Éirinn',
  'naïve façade, résumé, jalapeño',
  'Motörhead, Mötley Crüe, Blue Öyster Cult',
  'piñata, crème fraîche, doppelgänger',
  '5µm, 10µg, Nº5, 1ª',
  'x² + y³ = z¹',
  '… “trích” – ‘nháy’ • ·',
  'iPhone, McDonald’s, MobiFone',
  '😀 ❤️ 👍🏻 🇻🇳 café',
];

test('every Vietnamese letter, small and capital, is written for an old font and read back', () => {
  for (const font of fonts)
    for (const letter of letters) expect(fromLegacy(toLegacy(letter, font), font), `${font} ${letter}`).toBe(letter);
});

test('whatever is written with Vietnamese letters is read back from an old font', () => {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
  // A capital and its tone, or a vowel and a letter that is a mark too, can be joined in two ways.
  const isClear = (text: string) => !/[aeouyôơư][íìĩịôêđ]/i.test(text);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(...fonts), (words, font) => {
      const text = words.filter(isClear).join(' ');
      expect(fromLegacy(toLegacy(text, font), font)).toBe(text);
    }),
  );
});

test('the tables are those of the fonts: sentences as they were typed then', () => {
  expect(fromLegacy('§­êng ngËp n­íc tõ s¸ng ®Õn tèi, ng­êi d©n rÊt bøc xóc', 'tcvn3')).toBe(
    'Đường ngập nước từ sáng đến tối, người dân rất bức xúc',
  );
  expect(fromLegacy('Ñöôøng ngaäp nöôùc töø saùng ñeán toái, ngöôøi daân raát böùc xuùc', 'vni')).toBe(
    'Đường ngập nước từ sáng đến tối, người dân rất bức xúc',
  );
  expect(fromLegacy('BAÙO CAÙO: kyõ luaät, quyù I, tæ leä, Ñaø Naüng, ngaên caûn, nghó', 'vni')).toBe(
    'BÁO CÁO: kỹ luật, quý I, tỉ lệ, Đà Nẵng, ngăn cản, nghĩ',
  );
  expect(fromLegacy('35°C, 20m², 5m³', 'tcvn3')).toBe('35°C, 20m², 5m³');
});

test('short texts are told too', () => {
  const short = [
    ...['§­êng ngËp n­íc', 'R¸c th¶i qu¸ nhiÒu', 'Cóp ®iÖn', 'Gi¸ n­íc t¨ng', 'KÑt xe', 'Hè ga mÊt n¾p', 'N­íc yÕu'],
    ...['Häc phÝ cao', 'Kh«ng ®ñng ý', 'Gß VÊp', 'm­a to qu¸', 'TiÕng ån', 'an ninh kÐm'],
  ];
  for (const text of short) expect(legacyEncoding(text), text).toBe('tcvn3');
  const vni = [
    'Ñöôøng ngaäp',
    'Raùc thaûi',
    'Cuùp ñieän',
    'Keït xe ôû Quaän 7',
    'Beänh vieän',
    'Hoïc phí cao quaù',
    'möa to',
  ];
  for (const text of vni.slice(0, 6)) expect(legacyEncoding(text), text).toBe('vni');
});

test('no text in Unicode is taken for one of an old font, whatever words and signs stand in it', () => {
  expect(unicode.length).toBeGreaterThanOrEqual(100);
  expect(unicode.filter((text) => legacyEncoding(text) !== null)).toEqual([]);
  for (const text of unicode) {
    expect(
      text.split(/\s+/).filter((one) => legacyEncoding(one) !== null),
      text,
    ).toEqual([]);
  }
});

test('what is in Unicode already is not converted', () => {
  for (const font of fonts) expect(fromLegacy('Đường ngập ở quận 7: cà phê', font)).toBe('Đường ngập ở quận 7: cà phê');
});

test('a batch is suspect when most lines that can tell look like an old font', () => {
  const counted = (lines: readonly string[]) => {
    const told = lines.map(fontOf);
    const of = (font: string) => told.filter((one) => one === font).length;
    return { looked: lines.length, tcvn3: of('tcvn3'), vni: of('vni'), sure: of('unicode') };
  };
  const ambiguous = ['Cã mét bé sè', 'OK', 'Bao giê'];
  expect(oldFontOf(counted(['R¸c th¶i', 'Cóp ®iÖn', ...ambiguous]))).toBe('tcvn3');
  expect(oldFontOf(counted(['Raùc thaûi', 'Cuùp ñieän', 'toâi', 'Rác thải ở đây']))).toBe('vni');
  expect(oldFontOf(counted(['R¸c th¶i', 'Rác thải ở đây', 'Đường ngập', ...ambiguous]))).toBeNull();
  expect(oldFontOf(counted(['cà phê', 'OK']))).toBeNull();
});
