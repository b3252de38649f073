import { fieldOf, headingMeaning } from './post-fields';

/** Where the records of a JSON text stand: by keys from the outermost value in (null within a list), in a list or as the values of an object. */
export type RecordsAt = { readonly path: readonly (string | null)[]; readonly within: '[' | '{' };

type Node = {
  readonly open: '[' | '{';
  readonly key: string | null;
  readonly parent: Node | null;
  readonly depth: number;
  readonly keys: string[];
  readonly inside: Node[];
};

const lastResort = 4;
const deepestRecord = 4;
const deepestList = 8;
const fewestValues = 2;

const names = (key: string, field: 'text' | 'date') => {
  const meaning = headingMeaning(key);
  return meaning.field === field && meaning.rank < lastResort;
};
/** Whether a value of it, no list or object, goes by such a name. */
const has = (node: Node, field: 'text' | 'date'): boolean =>
  node.keys.some((key) => names(key, field) && node.inside.every((one) => one.key !== key));
/** The same with the objects in it, which are read as part of it. */
const hasWithin = (node: Node, field: 'text' | 'date', deep = deepestRecord): boolean =>
  has(node, field) || (deep > 0 && objectsIn(node).some((one) => hasWithin(one, field, deep - 1)));
const objectsIn = (node: Node) => node.inside.filter(({ open }) => open === '{');

/**
 * Where records with a text and a day stand in a JSON text that begins so, whatever the keys that lead there are called; null where the
 * outermost object is one itself, or none are seen. Of several places one that `isByNames` knows is meant; what stands under persons
 * tells of them, and never is.
 */
export function recordsIn(head: string, isByNames: (found: RecordsAt) => boolean): RecordsAt | null {
  const [root, ...nodes] = nodesOf(head);
  if (!root || (root.open === '{' && has(root, 'text'))) return null;
  const told = nodes.filter((node) => node.open === '{' && has(node, 'text')).sort((a, b) => a.depth - b.depth);
  const holders = new Set(told.flatMap((node) => holderOf(node) ?? []));
  const found = [...holders].map((holder): RecordsAt => ({ path: pathTo(holder), within: holder.open }));
  const open = found.filter(({ path }) => !path.some((key) => key !== null && fieldOf(key) === 'author'));
  return open.find(isByNames) ?? open[0] ?? null;
}

/** The list, or the object of several alike, whose member this object is or is part of. */
function holderOf(node: Node): Node | null {
  let record = node;
  for (let { parent } = node; parent; parent = record.parent) {
    if (parent.open === '[' || isOfRecords(parent)) return hasWithin(record, 'date') ? parent : null;
    record = parent;
  }
  return null;
}

const isOfRecords = (node: Node): boolean =>
  objectsIn(node).filter((one) => hasWithin(one, 'text') && hasWithin(one, 'date')).length >= fewestValues &&
  node.keys.length === node.inside.length &&
  node.inside.every(({ open }) => open === '{');

function pathTo(node: Node): (string | null)[] {
  const path: (string | null)[] = [];
  for (let at = node; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

/** The lists and objects of the first value of a text, those cut off at its end as well. */
function nodesOf(head: string): Node[] {
  const found: Node[] = [];
  let at = null as Node | null;
  let key: string | null = null;
  let unsaid = null as Node | null;
  const token = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|$)(\s{0,20}:)?|[[{\]}]/g;
  for (let next = token.exec(head); next; next = token.exec(head)) {
    const [sign, text, colon] = next;
    unsaid = null;
    if (text !== undefined) {
      if (!colon || at?.open !== '{') continue;
      key = text;
      at.keys.push(text);
      unsaid = at;
    } else if (sign === '[' || sign === '{') {
      const made: Node = {
        open: sign,
        key: at?.open === '{' ? key : null,
        parent: at,
        depth: (at?.depth ?? -1) + 1,
        keys: [],
        inside: [],
      };
      if (made.depth > deepestList) break;
      at?.inside.push(made);
      found.push(made);
      at = made;
    } else {
      at = at?.parent ?? null;
      if (!at) break;
    }
  }
  // Of a key that is cut off from its value nobody knows what it is.
  unsaid?.keys.pop();
  return found;
}

/** Follows a JSON text outside of its records, to where they are known to stand. */
export class RecordsFrame {
  private readonly open: { readonly open: string; key: string | null }[] = [];
  private quoted = false;
  private escaped = false;
  private word = '';

  constructor(private readonly records: RecordsAt) {}

  /** Whether what holds records begins with this character, which is then not followed further. */
  take(character: string): boolean {
    const last = this.open.at(-1);
    if (this.quoted) {
      if (this.escaped) this.escaped = false;
      else if (character === '\\') this.escaped = true;
      else if (character === '"') this.quoted = false;
      if (this.quoted) this.word += character;
    } else if (character === '"') {
      this.quoted = true;
      this.word = '';
    } else if (character === ':' && last?.open === '{') last.key = this.word;
    else if (character === '[' || character === '{') {
      if (character === this.records.within && this.isThere()) return true;
      this.open.push({ open: character, key: null });
    } else if (character === ']' || character === '}') this.open.pop();
    return false;
  }

  private isThere(): boolean {
    const { path } = this.records;
    return this.open.length === path.length && path.every((key, at) => this.open[at]!.key === key);
  }
}
