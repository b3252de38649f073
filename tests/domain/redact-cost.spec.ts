import { expect, test } from '@playwright/test';
import { longestText } from '@/lib/domain/intake/longest';
import { redact } from '@/lib/domain/redact/redact';
import { seenText } from '@/lib/domain/redact/seen-text';

/** What somebody could send to keep the server busy, repeated up to the longest text that is taken. */
const hostile: Readonly<Record<string, string>> = {
  'one endless word': 'ă',
  'one endless word in capitals': 'Ă',
  'an endless word with a sign after each syllable': 'là’',
  'names of the highlands without an end': "H'Hai",
  'a chain of capitals': 'Đại Học Bách Khoa Việt ',
  'a chain of titles': 'Ông ',
  'titles in small letters': 'anh chi em ong ba ',
  'people with their titles in a row': 'Anh Phúc Bà Loan Chú Tâm ',
  'one person again and again': 'Cô Bảy ',
  'a chain of roles': 'O Nguyễn ',
  'a chain of nicknames': 'Tên Sáu ',
  'full names in a row': 'Nguyễn Văn Anh ',
  'full names without marks': 'Nguyen Van Tung Tran Thi Lan ',
  'offices without an end': 'Chủ tịch Phường Bs Phường Tân ',
  'digits and letters': 'óo0',
  'digits, letters and spaces': 'ó 84 ',
  'phone numbers in one piece': '0901234567',
  'a chain of separators': '0 - ',
  'digits in quotes': '0901234567 "0"0"0"0"0"0',
  'accounts in a row': '@Hồ Chí Minhcong',
  'words joined by underlines': 'Tran_Thi_',
};
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How many letters and parts of a text are looked at while it is redacted. */
function looks(text: string): number {
  const { charCodeAt, slice } = String.prototype;
  const { exec } = RegExp.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (...given) {
    count++;
    return charCodeAt.apply(this, given);
  };
  String.prototype.slice = function (...given) {
    count++;
    return slice.apply(this, given);
  };
  RegExp.prototype.exec = function (...given) {
    count++;
    return exec.apply(this, given);
  };
  try {
    redact(text);
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice });
    RegExp.prototype.exec = exec;
  }
  return count;
}

for (const [kind, piece] of Object.entries(hostile)) {
  test(`${kind}: a text twice as long is read in twice the steps, and few a letter`, () => {
    const half = looks(filled(piece, longestText / 2));
    const whole = looks(filled(piece, longestText));
    expect(whole).toBeLessThan(half * 2.3);
    expect(whole).toBeLessThan(longestText * 80);
  });

  test(`${kind}: redacting again changes nothing, however many there are`, () => {
    const { text } = redact(filled(piece, longestText));
    expect(redact(text).text).toBe(text);
  });
}

test('of a pile of marks on one letter stay as many as a writing has, whatever their order', () => {
  const pile = `a${'\u0334\u0301'.repeat(1_000)}`;
  const seen = seenText(pile);
  expect(seen.length).toBeLessThan(40);
  expect(seenText(seen)).toBe(seen);
  expect(seenText(`${pile} 0901${'\u0301'.repeat(3)}`)).toContain('0901');
});
