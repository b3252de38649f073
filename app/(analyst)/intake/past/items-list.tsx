'use client';

import { useEffect, useRef, useState } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import type { Locale } from '@/lib/domain/vocabulary';
import { pastReportTexts } from '@/lib/strings/past-reports';
import { GiveMany } from './give-many';
import { ItemCard, textIdOf } from './item-card';
import type { KeyedItem, useItems } from './use-items';

type ItemsListProps = {
  items: readonly KeyedItem[];
  state: ReturnType<typeof useItems>;
  disabled: boolean;
  locale: Locale;
  /** Something became another. */
  onChanged: () => void;
  /** Back to the text they were cut from. */
  onBack: () => void;
};

const perPage = 30;

/** The items, thirty at a time, to be joined, split and given their day and place. What was done is said, and the focus goes where it was done. */
export function ItemsList({ items, state, disabled, locale, onChanged, onBack }: ItemsListProps) {
  const texts = pastReportTexts[locale];
  const [wanted, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState<number | undefined>();
  const last = Math.max(0, Math.ceil(items.length / perPage) - 1);
  const page = Math.min(wanted, last);
  const from = page * perPage;
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    if (focused === undefined) return;
    document.getElementById(textIdOf(focused))?.focus();
    setFocused(undefined);
  }, [focused]);
  const done = (words: string, key: number | undefined, at: number) => {
    setSaid(words);
    setFocused(key);
    setPage(Math.floor(at / perPage));
    onChanged();
  };
  const join = (at: number) => done(texts.joined(items.length - 1), state.join(at), at - 1);
  const drop = (at: number) => {
    state.drop(at);
    done(texts.dropped(items.length - 1), (items[at + 1] ?? items[at - 1])?.key, at);
  };
  const split = (at: number, letter: number) => {
    const key = state.split(at, letter);
    if (key === undefined) setSaid(texts.notSplit);
    else done(texts.splitDone(items.length + 1), key, at + 1);
  };
  const withoutDay = items.filter(({ day }) => day === null).length;
  const withoutPlace = items.filter(({ place }) => place === null).length;
  const { speakers, stamps } = state.taken;
  return (
    <section ref={list} tabIndex={-1} aria-label={texts.items(items.length)} className="space-y-4 outline-none">
      <Card>
        <CardHeader
          title={texts.items(items.length)}
          note={stamps > 0 ? `${texts.taken(speakers, stamps)} ${texts.splitHint}` : texts.splitHint}
          actions={
            <Button variant="secondary" disabled={disabled} onClick={onBack}>
              {texts.again}
            </Button>
          }
        />
        <CardBody className="space-y-4">
          {withoutDay > 0 ? <Alert kind="warning">{texts.withoutDay(withoutDay)}</Alert> : null}
          {withoutPlace > 0 ? <p className="text-sm">{texts.withoutPlace(withoutPlace)}</p> : null}
          <GiveMany
            disabled={disabled}
            texts={texts}
            onGive={(given, toAll) => {
              setSaid(texts.setDone(state.give(given, toAll)));
              onChanged();
            }}
          />
          <p role="status" className={said === '' ? 'sr-only' : 'text-sm'}>
            {said}
          </p>
        </CardBody>
      </Card>
      <p id="split-hint" className="sr-only">
        {texts.splitHint}
      </p>
      {items.slice(from, from + perPage).map((item, n) => (
        <ItemCard
          key={item.key}
          item={item}
          at={from + n}
          disabled={disabled}
          texts={texts}
          onChange={(changed) => {
            state.change(from + n, changed);
            onChanged();
          }}
          onJoin={() => join(from + n)}
          onSplit={(letter) => split(from + n, letter)}
          onDrop={() => drop(from + n)}
        />
      ))}
      {last > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="secondary" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {texts.before}
          </Button>
          <p className="text-sm">{texts.page(from + 1, Math.min(from + perPage, items.length), items.length)}</p>
          <Button variant="secondary" disabled={page === last} onClick={() => setPage(page + 1)}>
            {texts.next}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
