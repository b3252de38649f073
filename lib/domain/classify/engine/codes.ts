/** Codes of modifiers, in the order of `modifierCodes`. */
export const NEGATOR: i32 = 1;
export const ENDER: i32 = 2;
export const BOOSTER: i32 = 3;
export const DAMPER: i32 = 4;
export const BUT: i32 = 5;
export const THOUGH: i32 = 6;
export const REQUEST: i32 = 7;
export const QUESTION: i32 = 8;
export const DONE: i32 = 9;
export const REDUCER: i32 = 10;
export const IRONY: i32 = 11;
export const STOP: i32 = 12;
export const COURTESY: i32 = 13;
