'use client';

import { useRef, useState } from 'react';
import { type CutText, cutText, joinedWithAbove, type PastedItem, splitAt } from '@/lib/domain/intake/cut-text';

/** `key` stays the item's own while others come and go. */
export type KeyedItem = PastedItem & { readonly key: number };
type Given = Pick<PastedItem, 'day' | 'place'>;

/** The items a text was cut into, as somebody joins, splits and changes them; null before it was cut. */
export function useItems() {
  const [items, setItems] = useState<readonly KeyedItem[] | null>(null);
  const [taken, setTaken] = useState<Pick<CutText, 'speakers' | 'stamps'>>({ speakers: 0, stamps: 0 });
  /** Whether somebody worked on them since the text was cut. */
  const [isTouched, setTouched] = useState(false);
  const nextKey = useRef(0);
  const becomes = (next: readonly KeyedItem[] | null) => {
    setItems(next);
    setTouched(true);
  };

  function cut(text: string): number {
    const { items: found, ...out } = cutText(text);
    setTaken(out);
    setTouched(false);
    setItems(found.length > 0 ? found.map((item) => ({ ...item, key: nextKey.current++ })) : null);
    return found.length;
  }

  /** Answers the key of the item that holds both. */
  function join(at: number): number | undefined {
    if (items) becomes(joinedWithAbove(items, at));
    return items?.[at - 1]?.key;
  }

  /** Answers the key of the second part; undefined where there is nothing to split. */
  function split(at: number, from: number): number | undefined {
    const parts = items ? splitAt(items, at, from) : [];
    if (!items || parts === items) return undefined;
    const key = nextKey.current++;
    becomes(parts.map((item, n) => (n === at + 1 ? { ...item, key } : item)));
    return key;
  }

  const drop = (at: number) => becomes(items?.filter((_, n) => n !== at) ?? null);

  function change(at: number, changed: Partial<PastedItem>): void {
    setItems((before) => before?.map((item, n) => (n === at ? { ...item, ...changed } : item)) ?? null);
    setTouched(true);
  }

  /** Gives many items a day, a place or both, all or those without; answers how many became others. */
  function give({ day, place }: Given, toAll: boolean): number {
    const next = (items ?? []).map((item) => {
      const setsDay = day !== null && (toAll || item.day === null) && item.day !== day;
      const setsPlace = place !== null && (toAll || item.place === null) && item.place !== place;
      if (!setsDay && !setsPlace) return item;
      return { ...item, ...(setsDay ? { day, time: null } : {}), ...(setsPlace ? { place } : {}) };
    });
    becomes(next);
    return next.filter((item, n) => item !== items?.[n]).length;
  }

  return { items, taken, isTouched, cut, join, split, drop, change, give, forget: () => setItems(null) };
}
