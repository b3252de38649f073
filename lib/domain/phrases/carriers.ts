import { withoutMarks } from '../vietnamese';
import type { Source } from '../vocabulary';
import type { Naming } from './name-reading';

/** A text as somebody said it: a report's with who sent it in while that is known, a post's without, and so a report's that was entered later. */
export type Said = { readonly text: string; readonly source: Source; readonly reporter: string | null };

/** So many reporters, or so many posts with different words, must carry a phrase before it is named to anybody. */
export const fewestCarriers = 5;

/** The words of a text whatever their case, marks, spaces and signs: copies of one text give the same. */
function sameWords(text: string): string {
  return withoutMarks(text.replace(/https?:\/\/\S+/giu, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Numbers who carries what: each reporter once, each text of posts once however often it was copied. */
export class Carriers {
  private readonly numbers = new Map<string, number>();

  /** Null for a report of which it is not known any more who sent it. */
  of({ text, source, reporter }: Said): Carrier | null {
    if (source === 'report' && reporter === null) return null;
    const key = source === 'report' ? `reporter ${reporter}` : `text ${sameWords(text)}`;
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    return { source, number };
  }
}

export type Carrier = { readonly source: Source; readonly number: number };

/** At least such a share of the texts that hold a phrase must show that it is no name. */
const leastShown = 2 / 3;

/**
 * What the texts that hold a phrase say of whether it may be named: not when it is or holds a name in any of them, not when fewer
 * than two thirds of them show that it is none, and not when fewer than five reporters and fewer than five different posts do.
 * Reporters and posts are not added up, since one person may be both.
 */
export class PhraseEvidence {
  private readonly reports = new Map<number, number>();
  private readonly posts = new Map<number, number>();
  private isName = false;
  private texts = 0;
  private shown = 0;

  /** `item` is the number of the item the text is of. */
  add(carrier: Carrier | null, naming: Naming, item = 0): void {
    this.texts++;
    if (naming === 'name') this.isName = true;
    if (naming !== 'none') return;
    this.shown++;
    if (!carrier) return;
    const items = carrier.source === 'report' ? this.reports : this.posts;
    if (!items.has(carrier.number)) items.set(carrier.number, item);
  }

  /** Items that carry it, one of each carrier: of reporters or of posts, whichever are more. */
  get carriers(): readonly number[] {
    return [...(this.reports.size > this.posts.size ? this.reports : this.posts).values()];
  }

  get mayBeNamed(): boolean {
    const isCarried = this.reports.size >= fewestCarriers || this.posts.size >= fewestCarriers;
    return isCarried && !this.isName && this.shown >= this.texts * leastShown;
  }
}
