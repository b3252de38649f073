import type { RecordsAt } from './json-records';
import { headingMeaning } from './post-fields';

/** How records stand in a JSON text: one a line, as items of lists, or as objects over several lines. */
export type JsonShape = 'lines' | 'lists' | 'objects';

/** Keys under which programs send lists of records, alone or inside one of the others. */
const listNames = new Set(
  'posts items data rows results result value features records entries docs submissions hits list content'.split(' '),
);
const outerNames = new Set([...listNames, 'd', 'response', 'payload', 'body']);
/** Lists lie no deeper in objects. */
const deepest = 2;
const longestKey = 60;
const lastResort = 4;

/** Follows a JSON text outside of its records: where a list of them begins. */
export class JsonFrame {
  private depth = 0;
  /** The keys that lead here, as deep as lists may lie; null inside an array. */
  private readonly keys: (string | null)[] = [];
  private quoted = false;
  private escaped = false;
  private word = '';
  /** The keys of the outermost object whose values are texts. */
  readonly texts: string[] = [];

  get isOutside(): boolean {
    return this.depth === 0 && !this.quoted;
  }

  /** Whether a list of records begins with this character, which is then not followed further. */
  take(character: string): boolean {
    if (this.quoted) {
      if (this.escaped) this.escaped = false;
      else if (character === '\\') this.escaped = true;
      else if (character === '"') this.quoted = false;
      if (this.quoted && this.word.length < longestKey) this.word += character;
    } else if (character === '"') {
      if (this.depth === 1 && this.keys[0]) this.texts.push(this.keys[0]);
      this.quoted = true;
      this.word = '';
    } else if (character === ':') {
      if (this.depth > 0 && this.depth <= deepest && this.keys[this.depth - 1] !== null)
        this.keys[this.depth - 1] = this.word;
    } else if (character === ',') {
      if (this.depth > 0 && this.keys[this.depth - 1]) this.keys[this.depth - 1] = '';
    } else if (character === '[' && this.isList()) return true;
    else if (character === '[' || character === '{') {
      if (this.depth < deepest) this.keys[this.depth] = character === '{' ? '' : null;
      this.depth++;
    } else if (character === '}' || character === ']') this.depth = Math.max(0, this.depth - 1);
    return false;
  }

  private isList(): boolean {
    const path = this.keys.slice(0, this.depth);
    if (this.depth > deepest || path.includes(null)) return false;
    const last = path.pop();
    return last === undefined || (listNames.has(last!) && path.every((key) => outerNames.has(key!)));
  }
}

/** The state an envelope tells of itself is no text of a post. */
function isOfText(key: string): boolean {
  const { field, rank } = headingMeaning(key);
  return field === 'text' && rank < lastResort;
}

/** Whether a list lies where it is found by its names alone, and all others that do with it. */
export const isByNames = ({ path, within }: RecordsAt): boolean =>
  within === '[' &&
  path.length <= deepest &&
  path.every((key, at) => key !== null && (at < path.length - 1 ? outerNames : listNames).has(key));

/** How records stand in a text that begins so. */
export function jsonShapeOf(head: string): JsonShape {
  const start = head.trimStart();
  const frame = new JsonFrame();
  for (let at = 0; at < start.length; at++) {
    if (frame.take(start[at]!)) {
      if (at === 0) return 'lists';
      const isRecord = frame.texts.some(isOfText);
      return !isRecord && /^\[\s*(?:[{\]]|$)/.test(start.slice(at)) ? 'lists' : 'lines';
    }
    if (at > 0 && frame.isOutside) break;
  }
  const [first = '', second = ''] = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return isWhole(first) || second === '' || second.trimStart()[0] === '{' ? 'lines' : 'objects';
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
