import { Rule } from './phrase';

/** A face says half a word. */
const face = 0.5;
const glad = new Rule('sentiment', 'positive', 0, '☺', face, 0, 0, 0, false, 'emoji/glad');
const upset = new Rule('sentiment', 'negative', 0, '☹', -face, 0, 0, 0, false, 'emoji/upset');

/** What a face says. */
export function faceRule(isGlad: boolean): Rule {
  return isGlad ? glad : upset;
}
