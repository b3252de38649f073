/** What is known of a word: the bits of `words.ts` one folder up. */
export const bare: i32 = 1;
export const respelt: i32 = 2;
export const continues: i32 = 4;
export const leadsOn: i32 = 8;
export const endsInDigit: i32 = 32;
/** Where the number of the word without marks begins above these bits. */
export const bareShift: i32 = 8;
