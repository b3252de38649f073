/** Ways the same Vietnamese text gets written; a reading should hardly depend on them. For whole texts, case kept. */

const marks = /[\u0300-\u036f]/g;
const toneMarks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Open `oa`, `oe` and `uy`: the only places where the two schools put the tone on different letters. */
const newForms = new Map<string, string>();
const oldForms = new Map<string, string>();
for (const [first, second] of ['oa', 'oe', 'uy'].flatMap(inEveryCase)) {
  for (const tone of toneMarks) {
    const older = `${first}${tone}${second}`.normalize('NFC');
    const newer = `${first}${second}${tone}`.normalize('NFC');
    newForms.set(older, newer);
    oldForms.set(newer, older);
  }
}
const newForm = new RegExp(`(?<![qQ])(?:${[...oldForms.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');
const oldForm = new RegExp(`(?<![qQ])(?:${[...newForms.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');

function inEveryCase([first = '', second = '']: string): [string, string][] {
  const [upperFirst, upperSecond] = [first.toUpperCase(), second.toUpperCase()];
  return [
    [first, second],
    [upperFirst, second],
    [first, upperSecond],
    [upperFirst, upperSecond],
  ];
}

/** The tone on the first vowel of open `oa`, `oe`, `uy`: `hòa`, `thủy`. Composed (NFC). */
export function inOldTonePlacement(text: string): string {
  return text.normalize('NFC').replace(newForm, (found) => oldForms.get(found) ?? found);
}

/** The tone on the second vowel of open `oa`, `oe`, `uy`: `hoà`, `thuỷ`. Composed (NFC). */
export function inNewTonePlacement(text: string): string {
  return text.normalize('NFC').replace(oldForm, (found) => newForms.get(found) ?? found);
}

/** Base letters only, as typed on a telephone: `Đường ngập` → `Duong ngap`. */
export function inBaseLetters(text: string): string {
  return text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}
