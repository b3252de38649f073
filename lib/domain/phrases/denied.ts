import { lexiconFiles } from '../lexicon/lexicon';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords } from './function-words';

const longestNegator = 5;
/** So many words of grammar may stand between: “không có [ai ra] giải quyết”. */
const reach = 4;

/** What the classifier's lists know to turn what follows, to deny nothing, and to end a denial. */
function tableOf(spell: (word: string) => string) {
  const phrases = (codes: readonly string[]) =>
    lexiconFiles.flatMap(({ kind, groups }) =>
      groups
        .filter(
          ({ code, weight }) => kind === 'modifier' && codes.includes(code) && !(code === 'negator' && weight === 0),
        )
        .flatMap((group) => group.phrases)
        .map((given) => spell(inOldTonePlacement(typeof given === 'string' ? given : given.phrase))),
    );
  return {
    negators: new Set(phrases(['negator', 'ender'])),
    plain: new Set(phrases(['plain'])),
    stops: new Set(phrases(['stop'])),
    grammar: new Set([...functionWords].map(spell)),
  };
}

const tables = { marked: tableOf((word) => word), bare: tableOf(withoutMarks) } as const;

/** Whether what begins at `at` is denied right before, with nothing but grammar between; denied twice, it is not. */
export function isDenied(words: readonly string[], at: number, isMarked: boolean): boolean {
  const { negators, plain, stops, grammar } = tables[isMarked ? 'marked' : 'bare'];
  let times = 0;
  let end = at;
  for (let between = 0; between <= reach && end > 0; ) {
    const size = sizeOfHit(words, end, negators);
    if (size > 0) {
      if (!isPlain(words, end - size, end, plain)) times++;
      end -= size;
    } else {
      const word = words[end - 1]!;
      if (!grammar.has(word) || stops.has(word)) break;
      end--;
      between++;
    }
  }
  return times % 2 === 1;
}

/** How many words the longest negator that ends before `end` has. */
function sizeOfHit(words: readonly string[], end: number, negators: ReadonlySet<string>): number {
  for (let size = Math.min(longestNegator, end); size > 0; size--) {
    if (negators.has(words.slice(end - size, end).join(' '))) return size;
  }
  return 0;
}

/** Whether it is part of what denies nothing (“không chỉ”, “hết hạn”). */
function isPlain(words: readonly string[], from: number, end: number, plain: ReadonlySet<string>): boolean {
  for (let to = end; to <= Math.min(words.length, from + longestNegator); to++) {
    if (plain.has(words.slice(from, to).join(' '))) return true;
  }
  return false;
}
