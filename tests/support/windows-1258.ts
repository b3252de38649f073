const decoder = new TextDecoder('windows-1258');
const bytes = new Map<string, number>();
for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);

/** A text as an old Vietnamese Windows would have saved it: shape in the letter, tone as a mark after it. */
export function toWindows1258(text: string): Uint8Array {
  const out: number[] = [];
  for (const character of text.normalize('NFC')) {
    const whole = bytes.get(character);
    if (whole !== undefined) out.push(whole);
    else {
      const [base = '', ...marks] = character.normalize('NFD');
      const tones = marks.filter((mark) => bytes.has(mark));
      const shape = marks.filter((mark) => !bytes.has(mark)).join('');
      out.push(bytes.get((base + shape).normalize('NFC'))!, ...tones.map((tone) => bytes.get(tone)!));
    }
  }
  return Uint8Array.from(out);
}
