import { cComma, cExclaim, cQuestion, cStop } from './letters';
import { COMMA, EXCLAIM, QUESTION, STOP } from './words';

/** Signs that say the same wherever they stand, by class; 0 for all else. */
export const plainSigns = new Uint8Array(256);
plainSigns[cComma] = COMMA;
plainSigns[cStop] = STOP;
plainSigns[cQuestion] = QUESTION;
plainSigns[cExclaim] = EXCLAIM;
