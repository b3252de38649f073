export { addSign, addWord } from './adding';
export { insert, makeAutomaton } from './automaton';
export { findBare, findSpelled } from './match';
export { allocate, reach } from './memory';
export { remember } from './pieces';
export { read } from './read';
export { weigh } from './weigh';
export { forgetWords } from './words';
