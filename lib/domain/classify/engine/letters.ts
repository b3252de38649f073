/** Classes of code units the engine has to know; all are those of `letters.ts` one folder up, which says what they are. */
export const cSpace: i32 = 128;
export const cExclaim: i32 = 131;
export const cFace: i32 = 134;
export const cDash: i32 = 137;
export const cDot: i32 = 139;
export const cComma: i32 = 140;
export const cSkip: i32 = 159;
const digit: i32 = 6;
const other: i32 = 16;
const firstLetter: i32 = 20;
const special: i32 = 128;

export function isSign(c: i32): boolean {
  return c >= special;
}

export function isDigit(c: i32): boolean {
  return c >= digit && c < other;
}

export function isLetter(c: i32): boolean {
  return c >= firstLetter && c < special;
}

const highBits: u64 = 0x8080808080808080;
const otherBits: u64 = 0x7f7f7f7f7f7f7f7f;
/** Gathers the highest bits of eight bytes, the first lowest. */
const gather: u64 = 0x0002040810204081;

/** One bit for each of eight classes that is no letter. */
function signsOfEight(at: usize): u64 {
  return ((load<u64>(at) & highBits) * gather) >> 56;
}

/** One bit for each of eight classes that is neither a letter nor a space, of which only the highest bit is set. */
function marksOfEight(at: usize): u64 {
  const classes = load<u64>(at);
  return ((((classes & otherBits) + otherBits) & classes & highBits) * gather) >> 56;
}

/** One bit for each of 64 classes that is no letter. */
export function signsOf(at: usize): u64 {
  return (
    signsOfEight(at) |
    (signsOfEight(at + 8) << 8) |
    (signsOfEight(at + 16) << 16) |
    (signsOfEight(at + 24) << 24) |
    (signsOfEight(at + 32) << 32) |
    (signsOfEight(at + 40) << 40) |
    (signsOfEight(at + 48) << 48) |
    (signsOfEight(at + 56) << 56)
  );
}

/** One bit for each of 64 classes that is neither a letter nor a space. */
export function marksOf(at: usize): u64 {
  return (
    marksOfEight(at) |
    (marksOfEight(at + 8) << 8) |
    (marksOfEight(at + 16) << 16) |
    (marksOfEight(at + 24) << 24) |
    (marksOfEight(at + 32) << 32) |
    (marksOfEight(at + 40) << 40) |
    (marksOfEight(at + 48) << 48) |
    (marksOfEight(at + 56) << 56)
  );
}
