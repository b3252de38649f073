/** What the host does for the engine: everything rare, and everything that takes strings. */

/** Works out the word `[from, to)` of the text and keeps it by `remember`; returns its row. */
export declare function meet(from: i32, to: i32): usize;
/** Whether the lone letter `[from, to)` goes on with the sign of class `c` behind it. */
export declare function spellsOut(from: i32, to: i32, c: i32): boolean;
/** Reads a word that begins at `from`, goes on at least to `to`, and is more than a row of letters. Returns where it ends. */
export declare function readOdd(from: i32, to: i32): i32;
/** Reads the sign of class `c` at `at`, behind a word that begins at `wordFrom`. Returns where it ends, `end` at most for a hashtag. */
export declare function readSign(at: i32, c: i32, wordFrom: i32, end: i32): i32;
/** Works out what the entries of a phrase say, and numbers them; returns the first. */
export declare function tellEntries(ending: i32): i32;
