import type { Rule } from './phrase';

/** A face says half a word. */
const face = 0.5;
const none = -1;
const said = { kind: 'sentiment', number: 0, feel: 0, needs: none, unless: none } as const;

/** What glad and upset faces say, as if they were entries of the lists. */
export const faceRules: readonly Rule[] = [
  { ...said, id: 'emoji/glad', code: 'positive', phrase: '☺', weight: face },
  { ...said, id: 'emoji/upset', code: 'negative', phrase: '☹', weight: -face },
];
