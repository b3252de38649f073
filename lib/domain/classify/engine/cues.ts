/** What phrases say beyond their lists, in the order of `cues` one folder up. */
export const THANKS: u16 = 1;
export const ACTION: u16 = 2;
export const STRESS: u16 = 4;
export const GOOD_OR_OR: u16 = 8;
export const THEREFORE: u16 = 16;
export const ASKS_WHEN: u16 = 32;
export const AT_LAST: u16 = 64;
export const WHERE: u16 = 128;
export const YET: u16 = 256;
export const TAG: u16 = 512;
export const WARNING: u16 = 1024;
export const DENIES: u16 = 2048;
export const NEVER: u16 = 4096;
